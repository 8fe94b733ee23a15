### Today and Practice.

greeting-morning = Good morning, { $name }
    .bare = Good morning
greeting-noon = Good day, { $name }
    .bare = Good day
greeting-afternoon = Good afternoon, { $name }
    .bare = Good afternoon
greeting-evening = Good evening, { $name }
    .bare = Good evening
greeting-night = Still awake, { $name }?
    .bare = Still awake?
today-guest = You are practising as a guest: nothing is saved.
streak-first = The first stripe
streak-welcome = Welcome back
streak-days = { $n ->
    [one] 1-day streak
   *[other] { $n }-day streak
}
streak-start = Practise today for a stripe
streak-next = Practise today for stripe { $next }
streak-earned = Today’s stripe is yours
streak-day-done = { $day }: practised
streak-day-open = { $day }: no practice
about-minutes = about { $n } min
minutes-left = { $n } min left
lead-resume-caps = Where you left off
lead-resume-title = { $n ->
    [one] One story is still waiting for you
   *[other] { $n } stories are still waiting for you
}
lead-resume-lesson = Quiz of “{ $title }”
lead-resume-practice = Practice
lead-resume-done = { $done } of { $of } done
lead-resume-go = Go on
lead-resume-end = Put it aside
lead-first-caps = A good beginning
lead-first-pages = { $n ->
    [one] one page to read
   *[other] { $n } short pages
}
lead-first-quiz = { $n } new stories
lead-first-practise = Practise instead
lead-practice-caps = Today’s practice
lead-practice-more = Today’s goal is met
lead-practice-title = { $n ->
    [10] Ten stories are waiting for a careful reader
    [12] Twelve stories are waiting for a careful reader
    [16] Sixteen stories are waiting for a careful reader
    [20] Twenty stories are waiting for a careful reader
   *[other] { $n } stories are waiting for a careful reader
}
lead-practice-go = Start practice
lead-due = { $n ->
    [one] one skill to refresh
   *[other] { $n } skills to refresh
}
lead-fresh = { $n ->
    [one] one fresh story
   *[other] { $n } fresh stories
}
lead-out-caps = Practice
lead-out-title = You have read nearly every story there is
lead-out-line = { $n ->
    [0] No fresh stories are left. A story told twice trains nobody, so another pack is the way on.
    [one] One fresh story is left. A story told twice trains nobody, so another pack is the way on.
   *[other] { $n } fresh stories are left. A story told twice trains nobody, so another pack is the way on.
}
lead-out-go = Open the library
lead-out-shorter = A shorter practice
lead-loading-title = The packs are being read
lead-loading-line = This takes a moment with large packs.
today-length = Stories in this practice
today-lesson-continue = Continue lesson
today-lesson-begin = A lesson to begin
today-lesson-place = { $pack } · page { $page } of { $pages }
today-lesson-next = Next: { $title }
today-lesson-quiz = Next: { $n } new stories to judge
lesson-begin = Start the lesson
today-again = Worth another look
today-again-line = { $right } of { $of } right so far. A refresher is ready.
today-again-nothing-yet = Skills come back here when it is time to refresh them: first after days, then after weeks.
today-again-next = Nothing is due. “{ $skill }” comes back on { $day }.
today-again-more = { $n ->
    [one] and one more skill
   *[other] and { $n } more skills
}
today-again-later = { $n ->
    [one] One more waits for the coming days.
   *[other] { $n } more wait for the coming days.
}
today-again-more-later = { $n ->
    [one] and one more skill today; { $later } wait for the coming days
   *[other] and { $n } more skills today; { $later } wait for the coming days
}
today-again-enough = { $n ->
    [one] That is enough for today. One more skill comes back over the next days.
   *[other] That is enough for today. { $n } more skills come back over the next days.
}
today-again-spent = Due as well, but without a new story: { $skills }. Another pack would bring some.
today-again-go = Refresh · { $n } min
mastery-stripes = { $n ->
    [one] 1 of 5 stripes
   *[other] { $n } of 5 stripes
}
goal-caps = Today’s goal
goal-title = { $done } of { $goal } stories
goal-none = { $done ->
    [0] No story judged yet
    [one] One story judged
   *[other] { $done } stories judged
}
goal-line = { $n ->
    [one] One more story, whenever it suits.
   *[other] { $n } more, whenever it suits.
}
goal-met-line = Done for today. More is a gift to yourself.
goal-none-line = No daily goal is set.
goal-change = Change the goal
gauge-title = How you read the news
gauge-base = { $n ->
    [0] no answers yet
    [one] one answer
   *[other] last { $n } answers
}
gauge-caught = { $right } of { $of } caught
gauge-trusted = { $right } of { $of } trusted
gauge-none = no answers yet
gauge-name = { $label }: { $percent } %, { $note }
lean-needs = Your lean shows after { $false_items ->
    [0] { $news ->
        [one] one more news report
       *[other] { $news } more news reports
    }
   *[other] { $news ->
        [0] { $false_items ->
            [one] one more false story
           *[other] { $false_items } more false stories
        }
       *[other] { $false_items } more false and { $news } more true stories
    }
}.
lean-reads-trusting = You tend to trust early: check one thing first.
lean-reads-balanced = Balanced: you doubt what deserves it and trust the rest.
lean-reads-doubtful = You tend to doubt early: most news is what it says.
proverb-1 = 三人成虎
    .gloss = “Three people make a tiger”: say it three times and it begins to sound true. Today you get to look twice.
proverb-2 = 流言止于智者
    .gloss = “A rumour stops at the wise”: it ends with the reader who checks before passing it on.
proverb-3 = 兼听则明
    .gloss = “Hear both sides and see clearly”: a second source is worth more than a second reading.
proverb-4 = 众口铄金
    .gloss = “Many mouths melt metal”: being repeated is not the same as being true.
proverb-5 = 以讹传讹
    .gloss = “An error passed on grows as it goes”: whoever looks up the first telling can stop it.
practice-title = Practice
practice-caps = Half news, half false
practice-intro = Stories you have not met, chosen for what is worth refreshing. Exactly half are news reports.
practice-length = How many stories?
practice-length-note = about { $n } min
practice-pack = From which pack?
practice-all = All packs
practice-fresh = { $n ->
    [0] no fresh story left
    [one] one fresh story
   *[other] { $n } fresh stories
}
practice-start = Start practice
practice-resume = Go on with the practice you left
practice-resume-note = { $done } of { $of } done
practice-too-few = { $n ->
    [0] No fresh stories are left here. Choose another pack, or add one.
    [one] Only one fresh story is left here. Choose a shorter practice, another pack, or add one.
   *[other] Only { $n } fresh stories are left here. Choose a shorter practice, another pack, or add one.
}
practice-short = Choose fewer stories first
practice-none = No fresh stories left
practice-why = A false story read twice begins to sound true, so stories you have judged are not asked again.
practice-library = Open the library
practice-loading = The packs are still being read; more may turn up.
