### The technique guide, and how items are made.

guide-title = Technique guide
guide-caps = { $n } manipulations, and how to spot each
guide-back = Library
guide-what = What it is
guide-spot = How to spot it
guide-examples = Stories that used it
guide-examples-none = Stories you have judged will stand here with their verdicts. Nothing you have not met yet is given away.
guide-examples-more = { $n ->
    [0] You have met every story that used it.
    [one] One more story used it; it still waits in practice.
   *[other] { $n } more stories used it; they still wait in practice.
}
guide-open = Technique guide
guide-list = Manipulations
guide-example-name = { $title }: { $verdict }
guide-all = All { $n } manipulations
about-items = About our items
about-items-caps = How they are made, checked and mended
about-items-back = Library
about-items-made = How they are made
    .text = Half of all stories are news reports, half are false; half of the news sounds unlikely and is true all the same. Documented stories were looked up in a source that is named in the reveal, with the day it was looked up. They are told by invented outlets in our own words.
about-items-invented = What “made up for practice” means
    .text = Such a story never happened. Its outlet, people and places do not exist, and its addresses end in .example, a name that leads nowhere. It is shaped like stories that do go round, so that what is learnt on it holds elsewhere.
about-items-checked = How they are checked
    .text = Writers and readers were AI language models working from a bank of checked stories; no human editor has signed the stories off yet, so do report what looks wrong. A reader who had not written a story and did not know the verdict judged it first alone, then with what checking would find; what was unclear was mended. A checker looks at every pack for balance, sources, dates, pictures and giveaways of style.
about-items-fair = What they are judged by
    .text = By evidence that can be checked, never by who is powerful. Claims are labelled, not outlets or people: a one-person channel can be right, and an official source can err.
about-items-mended = How mistakes are mended
    .text = If a verdict or a fact changes, the story carries the change with its date, and everybody who answered it is told once. Earlier answers stay as they were.
about-items-report = Report a mistake
    .text = Press “Flag this story” on any story or reveal and write what is wrong. The notes stay on this computer until you export them (Settings → Your data) and send them to the authors of the pack.
about-items-open = About our items
notice-amended = { $n ->
    [one] A story you answered has been corrected
   *[other] { $n } stories you answered have been corrected
}
    .line = { $what }
reveal-amended = Corrected on { $date }: { $what }

course-title = Course map
course-caps = { $n ->
    [one] 1 pack, about { $hours } h
   *[other] { $n } packs, about { $hours } h in all
}
course-back = Library
course-intro = Each pack stands on those before it. You can still take any of them first.
course-builds-on = Builds on: { $packs }
course-time = { $n ->
    [one] 1 lesson, about { $minutes } min
   *[other] { $n } lessons, about { $minutes } min
}
course-lessons = { $n ->
    [one] 1 lesson
   *[other] { $n } lessons
}
course-younger = Also for ages 11–14
course-for-servants = For public servants
course-open = Not begun
course-next = Next
course-begun = { $done } of { $n } lessons done
course-done = Done
course-servants = For public servants
    .intro = For people who answer the public for an authority: hearing needs and complaints, answering rumours openly, correcting one’s own errors.
course-open-map = Course map
