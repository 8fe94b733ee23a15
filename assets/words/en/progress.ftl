### Progress: figures, plots, history.

progress-title = Your reading, over time
progress-caps = { $n ->
    [one] { $stories } story
   *[other] { $stories } stories
} · { $d ->
    [one] { $days } day of practice
   *[other] { $days } days of practice
}
progress-range = How far back
progress-range-4 = 4 weeks
progress-range-12 = 12 weeks
progress-range-all = All
progress-empty = Your figures begin with your first story
progress-empty-what = Judge a few stories, and this page shows how well you tell them apart, how sure you are, and what comes back when.
progress-empty-go = Start practising
progress-table = Show as table
progress-picture = Show as picture
progress-copy = Copy the table
progress-copied = The table of “{ $card }” is copied
progress-how = How is this computed?
progress-export = Export
progress-export-title = Save what is on the screen?
progress-export-text = The table holds every number of the range you have chosen; the drawing holds its plots. Neither has your name in it.
progress-export-csv = Table (CSV)
progress-export-svg = Drawing (SVG)
progress-none = No answers in this time yet.
progress-two = { $first } { $second }
progress-interval = { $low } to { $high }
progress-share = { $percent } ({ $right } of { $of }), most likely between { $low } and { $high }
progress-percent-right = { $percent } right
progress-today = today
progress-date-short = { $day } { $month }
progress-month-1 = Jan
progress-month-2 = Feb
progress-month-3 = Mar
progress-month-4 = Apr
progress-month-5 = May
progress-month-6 = Jun
progress-month-7 = Jul
progress-month-8 = Aug
progress-month-9 = Sep
progress-month-10 = Oct
progress-month-11 = Nov
progress-month-12 = Dec
progress-weekday-1 = Mon
progress-weekday-3 = Wed
progress-weekday-5 = Fri
progress-weekday-7 = Sun

progress-col-sure = How sure
progress-col-right = Right
progress-col-answers = Answers
progress-col-percent = % right
progress-col-low = From
progress-col-high = To
progress-col-week = Week of
progress-col-skill = Skill
progress-col-d-prime = d′
progress-col-bias = c
progress-col-pooled = Answers
progress-col-figure = Figure
progress-col-value = Value
progress-col-day = Day
progress-col-stories = Stories
progress-col-stripes = Stripes
progress-col-due = Comes back
progress-col-skills = Skills
progress-col-which = Which
progress-col-checked = Looked

progress-confidence = Confidence, checked
progress-confidence-close = close
progress-confidence-over = surer than right
progress-confidence-under = righter than sure
progress-confidence-ideal = perfectly judged
progress-confidence-caption = across: how sure you were · up: how often you were right
progress-confidence-few = { $n ->
    [one] { $stories } answer so far: too few to say much.
   *[other] { $stories } answers so far: too few to say much.
}
progress-confidence-reading = { $n ->
    [one] { $stories } answer.
   *[other] { $stories } answers.
} When { $sure } sure, you were right { $right } of the time.
progress-confidence-hint = When you were about { $sure } sure, this many were right: { $share }.

progress-apart = Telling them apart
progress-apart-caption = { $n ->
    [1] % right each week; shaded: 95% confidence band
   *[other] % right in every { $n } weeks; shaded: 95% confidence band
}
progress-apart-reading = Caught { $caught } of { $false_items } false stories, trusted { $trusted } of { $news } true ones.
progress-apart-up = You tell them apart better than at first, by more than chance explains.
progress-apart-down = It was easier at first, by more than chance explains: the stories may have become harder.
progress-apart-same = No clear change so far.
progress-apart-hint = { $from } to { $to }. Spots false: { $spots }. Trusts true: { $trusts }.
progress-leans-doubtful = leans doubtful
progress-leans-trusting = leans trusting
progress-leans-balanced = balanced

progress-trend = Discernment over time
progress-trend-needs = It takes { $false_items ->
    [0] { $news ->
        [one] one more true story
       *[other] { $news } more true stories
    }
   *[other] { $news ->
        [0] { $false_items ->
            [one] one more false story
           *[other] { $false_items } more false stories
        }
       *[other] { $false_items } more false and { $news } more true stories
    }
} before a line through time says anything.
progress-trend-reading = Last: { $value }, most likely between { $low } and { $high }. 0 is guessing.
progress-trend-caption = d′ from at least 20 false and 20 true stories each; shaded: 95% confidence band
progress-trend-hint = Week of { $week }: d′ { $value }, most likely between { $low } and { $high }, from { $n } answers.

progress-twin = Both skills
progress-checking = Looked before judging
progress-checking-not-yet = Every story so far was judged as it stood, without a look elsewhere.
progress-checking-reading = Stories for which you opened a tool before you judged.

progress-skills = Skills
progress-skills-remark = five stripes = mastered
progress-skills-none = Skills appear here once you have judged a story that trains them.
progress-skills-more = { $n } more in the table.
progress-skill-hint = { $skill }: { $share }. { $stripes }.

progress-days = Days of practice
progress-days-reading = { $n ->
    [0] No day of practice in the last half year.
    [one] One day of practice in the last half year.
   *[other] { $n } days of practice in the last half year.
}
progress-days-many = { $n }+ stories
progress-day-hint = { $day }: { $n ->
    [0] no stories
    [one] 1 story
   *[other] { $n } stories
}
progress-n-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
progress-streak-now = current streak
progress-streak-longest = longest
progress-time = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
progress-time-all = in all

progress-forecast = Coming back
progress-forecast-none = No skill comes back in the next 30 days.
progress-forecast-reading = { $n ->
    [one] One skill comes back
   *[other] { $n } skills come back
} in the next 30 days, { $now ->
    [0] none of them today.
   *[other] { $now } of them today.
}
progress-forecast-caption = skills that come back on each of the next 30 days
progress-forecast-hint = { $day }: { $skills }
progress-forecast-nothing = nothing comes back

progress-figures = The figures
progress-figures-reading = With the range in which the true figure most likely lies (95%).
progress-figure-right = Right in all
progress-figure-d-prime = Discernment d′
progress-figure-bias = Lean c
progress-figure-brier = Brier score
progress-figure-over = Sure less right
progress-figure-auc = Ranking (AUC)
progress-figure-sure-wrong = Sure and wrong
progress-means-right = { $right } of { $of } stories.
progress-means-d-prime = 0 is guessing. With no lean, yours gets { $n } of 100 right.
progress-means-d-prime-few = A few more stories of both kinds, and it can be told.
progress-means-bias = Above 0 leans doubtful, below 0 leans trusting.
progress-means-brier = 0 is perfect; saying fifty-fifty every time gives 0.25.
progress-means-brier-under = 0 is perfect, and fifty-fifty every time gives 0.25: your confidence tells something.
progress-means-brier-over = Fifty-fifty every time gives 0.25: where you are unsure, say so, and it falls.
progress-means-over = Above 0 is surer than right, below 0 righter than sure.
progress-means-auc = How often you were surer of a true story than of a false one that it was news. 0.5 is chance.
progress-means-sure-wrong = { $right } of { $of } answers given at 90% or more were wrong.

progress-history = Every story so far
progress-search = Search stories
progress-history-none = No stories yet.
progress-history-not-found = No story fits “{ $search }”.
progress-was = It was: { $key }
progress-said = You said: { $verdict }, { $sure }
progress-pack-gone = A story whose pack is not here any more
progress-newer = Newer stories
progress-older = Older stories

progress-how-confidence = Confidence, checked
    .what = Your answers are sorted by how sure you were, to the nearest ten percent. Each point shows how many of them were right; a larger point rests on more answers.
    .formula = The upright line is the Wilson interval: if you went on judging like this, 95 of 100 such lines would hold the true share. The band is eight points either side of “as sure as right”; that width is our own choice.
    .source = Wilson 1927, Journal of the American Statistical Association 22. Lichtenstein, Fischhoff and Phillips 1982, Calibration of probabilities.
progress-how-apart = Telling them apart
    .what = For each week: how many false stories you called false, and how many true ones you called news. Stories you had met before and check-ups are left out.
    .formula = The band is the Wilson interval of 95%. A trend gets a word only if d′ of the last 20 false and 20 true stories differs from that of the first 20 and 20 by more than 1.96 standard errors (reliable change). The lean has a name beyond c = ±0.25, our own choice.
    .source = Wilson 1927, Journal of the American Statistical Association 22. Jacobson and Truax 1991, Journal of Consulting and Clinical Psychology 59.
progress-how-trend = Discernment over time
    .what = d′ says how far apart true and false stories lie for you: 0 is guessing, 1 is good, 2 is very good.
    .formula = d′ = z(share of true stories called news) − z(share of false stories called news), z being the normal quantile; half an answer is added to each count. Each point takes in as many weeks back as hold 20 true and 20 false stories, so that points overlap.
    .source = Macmillan and Creelman 2005, Detection Theory. Correction: Hautus 1995. Interval: Gourevitch and Galanter 1967, Psychometrika 32.
progress-how-twin = Both skills
    .what = Spots false is the share of false stories called false; trusts true is the share of true ones called news. Both matter alike: who calls everything false catches all lies and misses all news.
    .formula = The lean is c = −½ · (z(true called news) + z(false called news)). Above 0 leans doubtful, below 0 leans trusting; within ±0.25 counts as balanced, our own choice.
    .source = Macmillan and Creelman 2005, Detection Theory. Correction: Hautus 1995, Behavior Research Methods 27.
progress-how-figures = The figures
    .what = d′ is how well you tell apart, c which way you lean in doubt. Brier, the ranking and “sure less right” use how sure you were.
    .formula = Brier = mean of (p − o)²: p is the chance you gave to “this is news”, o is 1 for news and 0 for false. AUC: of all pairs of a true and a false story, how many were ranked rightly, ties counting half. Sure less right = mean confidence − share right.
    .source = Green and Swets 1966; Gourevitch and Galanter 1967; Brier 1950; DeLong, DeLong and Clarke-Pearson 1988; Wilson 1927; Lichtenstein, Fischhoff and Phillips 1982.
progress-how-checking = Looked before judging
    .what = Of all stories in this time, those for which you opened at least one checking tool before you locked in.
    .formula = Looked ÷ all stories, with the Wilson interval of 95%. It counts what was done, not what was meant: people check less often than they say.
    .source = Wilson 1927, Journal of the American Statistical Association 22.
progress-how-skills = Skills
    .what = Each story trains one or more skills. The percentage is how many of a skill’s stories you judged rightly, over all time.
    .formula = Stripes say how settled a skill is: one when it went right, and one more for each time it came back in its time and held. Five stripes have held for a month.
    .source = Spacing after Cepeda and others 2006, Psychological Bulletin 132; the days of the boosters are our own choice.
progress-how-days = Days of practice
    .what = A square is a day; the darker, the more stories. The shades begin at 1, 10, 20 and 40 stories and never change.
    .formula = A day ends at midnight where you were. A streak is days in a row up to today, or up to yesterday while today is still open. A day off is nothing lost.
    .source = Our own count, no study behind it.
progress-how-forecast = Coming back
    .what = A skill comes back shortly before it would fade, always with stories you have not met. What is overdue stands at today.
    .formula = The day is the earlier of two: when a model of forgetting expects you to still know it nine times in ten, and the next fixed booster after 2, 7, 14, 30, 60 and 90 days.
    .source = FSRS, open model of forgetting (Ye, Su and Cao 2022). Boosters: the days are our own choice.
