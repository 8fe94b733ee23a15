### Check-ups: the page before, the way through, what came of it; and the notice that one has begun to doubt more.

check-up-back = Back
check-up-caps = Form { $form }
check-up-caps-before = Form { $form } · before the lessons
check-up-caps-after = Form { $form } · after the lessons
check-up-caps-retention = Form { $form } · what has stayed
check-up-page-title = See where you stand
check-up-lead-before = A starting point. Later, other stories of the same kinds show what has changed, so it is best taken before the first lesson.
check-up-lead-after = The lessons are done. Other stories of the same kinds as the first time show what has changed.
check-up-lead-retention = Some weeks have passed. The other form shows how much has stayed with you.
check-up-lead-left = It waits where you left it. Everything you have answered is kept.
check-up-lead-closed = The next one opens on { $day }. Stories met again too soon are remembered, not judged.
check-up-lead-missing = There is no form of the check-up in the language of your stories. You can choose another one in the settings.
check-up-lead-loading = The stories are being read. This takes a moment.
check-up-fact-stories = { $n } stories, half of them news
    .text = Exactly half are news reports and half are false. Some true ones sound odd.
check-up-fact-time = About { $n } minutes
    .text = There is no clock. Take the time that you would take with your own news.
check-up-fact-quiet = Nothing is said until the end
    .text = Each answer leads straight to the next story. At the end you see all of it: figures, every story, every reason.
check-up-fact-leave = Leave and come back
    .text = Close it whenever you like. It goes on at the same story, today or next week.
check-up-fact-skip = Skip what you do not want to judge
    .text = A skipped story counts for nothing. If you have met a story before, say so; then it is left out.
check-up-begin = Begin the check-up
check-up-go-on = Go on with story { $n }
check-up-later = Not now
check-up-to-practice = To practice
check-up-settings = Open the settings
check-up-past = Your check-ups
check-up-past-line = { $day } · form { $form }
check-up-past-right = { $right } of { $of } right
check-up-past-none = right and wrong: nothing to count
check-up-past-name = Check-up of { $day }, form { $form }: { $right } of { $of } right. Open
check-up-guest = You are a guest: the result is shown, but not kept.

check-up-item-close = Leave this check-up
check-up-leave-title = Leave the check-up for now?
check-up-leave-text = { $n ->
    [0] Nothing is lost. It goes on at this story whenever you like.
    [one] Your one answer is kept. It goes on at this story whenever you like.
   *[other] Your { $n } answers are kept. It goes on at this story whenever you like.
}
check-up-lock-in = Lock in and go on
check-up-quiet = Results come at the end

remark-check-up = Check-up
remark-before = Where do you stand today?
    .text = { $n } stories before the first lesson, about { $minutes } minutes. Later you can see what has changed.
remark-after = The lessons are done: what has changed?
    .text = { $n } other stories of the same kinds, about { $minutes } minutes.
remark-retention = It has been a while: what has stayed?
    .text = { $n } stories, about { $minutes } minutes, compared with last time.
remark-open = See where you stand
    .text = { $n } stories, about { $minutes } minutes, with the full picture at the end.
remark-left = Your check-up waits at story { $n }
    .text = { $done } of { $of } done. It goes on where you left it.
remark-closed = The next check-up opens on { $day }
    .text = Stories met again too soon are remembered, not judged.
remark-look = Take a look
remark-go-on = Go on
remark-results = Past check-ups
remark-lean = A thought on balance
remark-lean-fell = Lately more true stories passed for false
    .text = Of the last { $of } true stories you trusted { $right } ({ $now }); before, it was { $before }. The next practices bring more true stories that sound odd, until this evens out. Odd is not the same as false.
remark-lean-drift = Lately you have leaned more towards “false”
    .text = Your lean went from { $before } to { $now }; 0 is balanced. The next practices bring more true stories that sound odd, until this evens out. Most news is what it says it is.

outcome-over = Check-up { $form } · { $day } · { $time }
outcome-title = { $n ->
    [0] No story judged this time
    [one] One story, and where you stand
   *[other] { $n } stories, and where you stand
}
outcome-skipped = { $n ->
    [one] One story was skipped and counts for nothing.
   *[other] { $n } stories were skipped and count for nothing.
}
outcome-met = { $n ->
    [one] One story you had met before is left out of the figures.
   *[other] { $n } stories you had met before are left out of the figures.
}
outcome-done = Done
outcome-all = All check-ups
outcome-apart = Telling them apart
outcome-reads-none = Both kinds of story are needed before anything can be said.
outcome-reads-chance = From these answers it cannot yet be told from guessing. The stories below show what to look for.
outcome-reads-some = You tell news and false stories apart better than guessing would.
outcome-reads-well = You tell news and false stories apart well.
outcome-reads-very-well = You tell news and false stories apart very well.
outcome-leans-none = In doubt you lean neither way, as far as these answers can tell.
outcome-leans-false = In doubt you lean towards “false”: some true news passes you by.
outcome-leans-news = In doubt you lean towards “news”: some false stories get through.
outcome-figures = The figures behind it
outcome-figures-reading = Each with the range in which the true figure most likely lies (95%).
outcome-range = most likely { $low } to { $high }
outcome-d-prime = Discernment d′
outcome-bias = Lean c
outcome-over-sure = Sure less right
outcome-brier = Brier score
outcome-sure-wrong = Sure and wrong
outcome-over-sure-means = On average { $sure } sure and { $right } right. Above 0 is surer than right.
outcome-over-sure-none = Nothing to compare yet.
outcome-five = Five scores
outcome-score-v = All judged rightly (V)
outcome-score-r = True stories trusted (r)
outcome-score-f = False stories spotted (f)
outcome-score-d = Distrust (d)
    .text = How many more than half you called false.
outcome-score-n = Naivety (n)
    .text = How many more than half you called news.
outcome-change = What has changed
outcome-change-since = Since { $day }, form { $form }
outcome-change-first = This is your first check-up. The next one is compared with it, and says whether anything changed by more than chance would.
outcome-change-none = One of the two has too few answers to compare.
outcome-d-up = You tell them apart better: d′ { $by }, more than chance would change it.
outcome-d-down = Telling apart went less well this time: d′ { $by }, more than chance would change it.
outcome-d-same = Telling apart: no clear change (d′ { $by }). Chance alone could do that.
outcome-c-up = You lean more towards “false” than then: c { $by }, more than chance would change it.
outcome-c-down = You lean more towards “news” than then: c { $by }, more than chance would change it.
outcome-c-same = Lean: no clear change (c { $by }).
outcome-weak = Worth practising
outcome-weak-reading = A handful of stories each: a hint, not a verdict.
outcome-weak-none = No skill stands out. Practice keeps all of them fresh.
outcome-weak-line = { $right } of { $of } right
outcome-stories = Every story and its reasons
outcome-stories-reading = Open any of them to see what it was, and how it could be told.
command-check-up = Check-up
    .tip = Forty stories without feedback until the end
