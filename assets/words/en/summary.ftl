### After the last story of a session.

summary-over = { $what } · { $time }
summary-over-practice = Practice finished
summary-over-check-up = Check-up finished
summary-over-taster = First four stories
summary-over-lesson = Lesson finished: { $title }
summary-time = { $min ->
    [0] { $sec } s
   *[other] { $min } min { $sec } s
}
summary-title = { $n ->
    [one] One story read twice
   *[other] { $n } stories read twice
}
summary-title-name = { $n ->
    [one] One story read twice, { $name }
   *[other] { $n } stories read twice, { $name }
}
summary-confidence = Confidence
summary-confidence-aside = sure, and { $percent } right
summary-no-figure = –
summary-stories = Your stories
summary-right = { $n } right
summary-again-count = { $n } to look at again
summary-again-none = Nothing to look at again today. Open any story above to read its reveal once more.
summary-got-it = Got it
summary-skipped = Skipped
summary-said-news = News · { $percent }
summary-said-false = False · { $percent }
summary-tile = Story { $n }, { $key }. { $word }. { $said }
summary-open = Open the reveal of: { $title }
summary-coming = Coming back
summary-coming-none = Nothing is set to come back yet.
due-today = today
due-tomorrow = tomorrow
due-in-days = on { $weekday }
summary-stripe = { $n ->
    [one] Your first stripe
   *[other] { $n } days, { $n } stripes
}
summary-stripe-text = Today’s practice is done.
summary-stripe-alt = A tiger, half fur and half newsprint
summary-done = Done
summary-practise = Practise again
summary-lessons = See the lessons
summary-lessons-text = A lesson takes about ten minutes and shows one move at a time.
