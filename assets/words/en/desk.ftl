### The investigation desk, and what is said of it elsewhere.

desk-investigate = Investigate
desk-free = Looking never costs points
desk-nudge = Look into this one before you judge
    .note = Open a tool: leave the page and see what others say of it.
desk-tool-notes = { $n ->
    [one] 1 note
   *[other] { $n } notes
}
desk-tool-opened = opened
desk-tool-name = { $tool }, { $state }
desk-back = Back to my answer
desk-key-esc = Esc
desk-story = The story
desk-sideways = Read sideways
desk-motto = Leave the page. See what others say about it, and who they are.
desk-check-who = See who is behind it
desk-check-coverage = See what others report
desk-check-source = Trace the first source
desk-check-done = done
desk-check-open = not yet
desk-tabs = Tools
desk-query = Searched for
desk-count = { $n ->
    [0] Nothing found · sealed practice web, nothing leaves this computer
    [one] 1 result · sealed practice web, nothing leaves this computer
   *[other] { $n } results · sealed practice web, nothing leaves this computer
}
desk-oldest = oldest first
desk-none = Nothing useful here
    .note = That happens: not every search finds something. Another tool may.
desk-who-lead = About pages, registers and what others say of the source
desk-when-lead = Dated pages, with this story in their midst
desk-image-lead = Where the picture was seen, the first appearance on top
desk-source-lead = Documents and pages that the story rests on
desk-sum-lead = Reckon for yourself, then see what others reckoned
desk-own = This story
desk-first = First appearance
desk-open-result = { $title }, { $outlet }
desk-pin = Pin to notes
desk-unpin = Take out of notes
desk-pin-name = Pin to notes: { $title }
desk-unpin-name = Take out of notes: { $title }
desk-to-list = All results
desk-page-end = End of the page
desk-notes = Your notes
desk-notes-count = { $n ->
    [0] No notes yet
    [one] 1 note
   *[other] { $n } notes
}
desk-notes-empty = Pin a finding and say which way it points.
desk-points = Points to
desk-points-true = True
desk-points-unsure = Unsure
desk-points-false = False
desk-points-name = { $title } points to
desk-note-field = Write what you noticed
desk-note-hint = Write what you noticed…
desk-now = How sure are you now?
desk-before = before { $percent }
desk-no-verdict = No answer chosen yet. You can choose when you go back.
desk-verdict = Your answer so far: { $verdict }
desk-all-true = Your notes point to a news report.
desk-all-false = Your notes point to false information.
desk-mixed = Your notes point both ways.
desk-sum-field = What to reckon
desk-sum-hint = e.g. 2,080 ÷ 52
desk-sum-use = Take over the figures
desk-sum-is = = { $value }
desk-sum-bad = This cannot be reckoned yet.
desk-sum-approx = about { $value }

process-title = How you looked
process-found = You opened { $n ->
    [one] one tool
   *[other] { $n } tools
} and found the step that settles it.
process-not-found = You opened { $n ->
    [one] one tool
   *[other] { $n } tools
}. The step that settles it was { $tool }.
process-none-unsure = You were { $percent } sure and did not look. { $tool } would have settled it.
process-needless = { $n ->
    [0] No step was needless.
    [one] One step settled nothing: honest dead ends are part of looking.
   *[other] { $n } steps settled nothing: honest dead ends are part of looking.
}
process-score = Process { $n } of 100
process-bought = Sure before: { $before }. After looking: { $after }.
process-switched = You changed your answer after looking.
