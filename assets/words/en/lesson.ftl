### A lesson's pages.

lesson-caps = { $pack } · lesson { $number } of { $of }
lesson-steps = Pages of this lesson
lesson-step-done = { $title }, read
lesson-step-current = { $title }, this page
lesson-step-to-come = { $title }, to come
lesson-step-quiz = Quiz: { $n ->
    [one] one new story
   *[other] { $n } new stories
}
lesson-example = A worked example
lesson-moves = Moves to remember
lesson-balance = Keep the balance
balance-1 = Most news is what it says it is. Checking takes a minute; doubting all of it helps nobody.
balance-2 = Odd is not the same as false: every year brings true stories that nobody would have made up.
balance-3 = Trust that is earned is worth giving. A named source, a date and a way to check it are good signs.
balance-4 = A mistake that is corrected in the open is a reason to trust, not to turn away.
lesson-leave = To the pack
lesson-place = Page { $page } of { $pages }
lesson-next = Next page
lesson-start-quiz = Start the quiz: { $n ->
    [one] one new story
   *[other] { $n } new stories
}
lesson-rule = The lesson is done when its quiz is answered in the same sitting.
