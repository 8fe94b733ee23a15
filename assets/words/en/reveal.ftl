### What the story was, and how to tell.

reveal-right-false = Well spotted
reveal-right-news = Well trusted
reveal-said = You said { $verdict }, { $percent } sure
reveal-said-met = You said { $verdict }, { $percent } sure, and that you had met it
reveal-points = { $n } points
reveal-announced = { $outcome }. This is: { $verdict }.
reveal-notes = In the margin
reveal-what = What happened
reveal-documented = A documented story, told here by an invented outlet.
reveal-invented = Made up for practice.
reveal-trail = Evidence trail
reveal-factors = Five questions
reveal-would-change = What would change it
reveal-references = Sources
reveal-next = Next story
reveal-last = See the summary
reveal-back = Back

points-coin = A coin flip neither earns nor costs.
points-right-leaning = Right, with room for doubt: a part of the points.
points-right-sure = Right, and sure: most of the points.
points-right-certain = Right, and certain: all the points.
points-wrong-leaning = You left room for doubt, so this cost little.
points-wrong-sure = The surer the answer, the dearer the miss.
points-wrong-certain = Certainty costs the most when the story turns. A little doubt is cheap.

tool-who = Who is behind it?
tool-when = When?
tool-image = Image search
tool-coverage = Other coverage
tool-source = Original source
tool-sum = Do the sum
weight-decisive = Settles it
weight-helpful = Helps
weight-dead-end = Dead end

factor-authenticity = Authenticity
    .question = Is it what it pretends to be?
factor-source = Source
    .question = Who says so?
factor-evidence = Evidence
    .question = What bears it out?
factor-context = Context
    .question = Is it whole and of its time?
factor-reasoning = Reasoning
    .question = Does one thing follow from the other?
factor-held = Holds
factor-failed = Fails
factor-open = Open

calibration-title = When you say { $percent }
calibration-text = you are right in { $right } of { $of }
calibration-well = well judged
calibration-under = right more often than you say
calibration-over = right less often than you say

reference = { $title }. { $publisher }, seen { $checked }
link-title = Open this address?
link-text = It opens in your browser, outside Paper Tiger, and needs the internet.
link-open = Open in browser
link-copy = Copy address
