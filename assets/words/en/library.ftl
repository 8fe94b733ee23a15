### The library, one pack's page, findings.

list-dot = {" · "}
list-separator = {", "}
library-caps = { $packs ->
    [one] 1 pack
   *[other] { $packs } packs
} · { $stories } stories
library-search = Search packs and lessons
library-add = Add a pack…
library-filters = Show
library-all = All
library-begun = In progress
library-finished = Finished
library-any-language = Any language
library-any-level = Any level
library-loading = Reading packs: { $done } of { $of }
library-findings = { $n ->
    [one] One pack has findings
   *[other] { $n } packs have findings
}
    .failed = { $failed ->
    [one] One pack could not be opened
   *[other] { $failed } packs could not be opened
}
library-met = { $met } of { $n ->
    [one] one story
   *[other] { $n } stories
}
library-card-name = { $title }, { $publisher }. { $meta }. { $count }
library-empty = There is no pack here yet.
library-empty-do = Add one from a file or a folder.
library-nothing = No pack fits these filters.
library-nothing-do = Show all packs
add-title = Which pack?
add-line = A pack shows words and its own pictures, nothing else. It is read where it lies; nothing is sent anywhere.
add-file = Open a pack file…
add-folder = Add a folder of packs…
add-path = Or type where it is
add-path-hint = path of a .tigerpack file or a folder
add-reload = Read all packs anew
pack-back = Library
pack-lessons = Lessons
pack-practise = Practise with this pack
pack-about = About this pack
pack-publisher = Publisher
pack-authors = Authors
pack-licence = Licence
pack-languages = Languages
pack-revision = Revision
pack-stories = Stories
pack-worlds = { $real } documented, { $invented } invented
pack-findings = See the checker’s findings
lesson-holds = { $pages ->
    [one] one page
   *[other] { $pages } pages
}, then { $quiz ->
    [one] one new story
   *[other] { $quiz } new stories
}
lesson-state-open = Not begun
lesson-state-read = { $read } of { $pages } pages read
lesson-state-quiz = Quiz: { $answered } of { $quiz } answered
lesson-state-done = Done
lesson-reread = Read again
findings-caps = { $n ->
    [0] nothing to mend
    [one] one finding
   *[other] { $n } findings
}
findings-title = What the checker found
findings-line = The other packs and your progress are not touched by this. The findings are for the packs’ authors, in English; copy them and pass them on.
findings-count = { $errors ->
    [0] { $warnings ->
        [one] One warning; the pack can be used.
       *[other] { $warnings } warnings; the pack can be used.
    }
    [one] One error{ $warnings ->
        [0] {""}
        [one] {" "}and one warning
       *[other] {" "}and { $warnings } warnings
    }; what it concerns is left out.
   *[other] { $errors } errors{ $warnings ->
        [0] {""}
        [one] {" "}and one warning
       *[other] {" "}and { $warnings } warnings
    }; what they concern is left out.
}
findings-more = { $n ->
    [one] One more is in the copy.
   *[other] { $n } more are in the copy.
}
findings-copy = Copy the findings on { $pack }
findings-error = Error
findings-warning = Warning
findings-none = All packs are in order.
findings-none-do = There is nothing to mend.
