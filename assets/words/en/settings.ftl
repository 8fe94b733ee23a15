### Settings and backups.

settings-caps = Saved for { $name } on this computer
settings-caps-guest = For this visit only
settings-sections = Pages of settings
settings-look = Look and access
settings-keyboard = Keyboard
settings-language = Language
settings-practice = Practice
settings-data = Your data
settings-theme = Colours
theme-light = Newsprint
theme-dark = Night desk
theme-contrast = High contrast
theme-system = Follow the computer
follow-system = Follow the computer
set-text = Text size
    .note = Everything grows, and panels stack when they run out of room.
sample-headline = Headline
sample-text = and text
text-tight = In this window up to { $n }% is shown; a larger window has room for more.
set-palette = Verdict colours
    .note = Each also has its own icon, shape and word
palette-blue-red = Blue and red
palette-blue-amber = Blue and amber
palette-ink = Ink only
set-motion = Motion
    .note = With less motion, stamps and charts appear at once; nothing slides
motion-less = Less
motion-full = Full
set-hints = Keyboard hints
    .note = Show the key on every button
hints-always = Always
hints-alt = On Alt
hints-never = Never
set-keys-on = Answer keys
    .note = Answer with single keys. Off, a key pressed by chance answers nothing.
set-keys = Which keys answer
    .note = Choose one of the two, then press the key you want
answer-key-change = Change the key for { $verdict }
answer-key-press = Press a key…
answer-key-taken = That key is taken. Try another.
set-key-list = All keys
    .note = The list also opens on ? wherever you are
set-key-list-go = Show the list
set-language = Language of the program
    .note = Changes at once
set-pack-language = Language of the stories
    .note = Stories that do not have it are shown in the language they were written in
pack-language-same = Same as the program
set-goal = Daily goal
    .note = A missed day costs nothing
goal-off = No goal
set-length = Stories in a practice
    .note = Always half news reports and half false information
set-skip-picker = Skip “Who is reading today?”
    .note = Goes straight to Today when there is only one learner here
set-folders = Folders with packs
    .note = Besides the packs that come with the program
folder-add = Add a folder…
folder-path = Or type its path
folder-add-path = Add
folder-remove = Take out
folder-remove-name = Take { $path } out of the library; nothing is deleted
folder-none = No folder has been added.
set-data = Where your progress is kept
set-backups = Backups
    .note = { $n ->
        [0] None yet: the first is made half an hour after you begin.
        [one] One backup is kept on this computer
       *[other] { $n } backups are kept on this computer
    }
backups-see = See backups
set-flags = Notes for authors
    .note = { $n ->
        [one] You flagged one story
       *[other] You flagged { $n } stories
    }
flags-export = Save to a file…
backups-caps = { $n ->
    [0] none yet
    [one] one backup
   *[other] { $n } backups
}
backups-title = Backups
backups-line = Made by themselves while you practise, at most every half hour: all of two days are kept, then one a day, a week, a month.
backups-now = Back up now
backups-restore = Put back…
backups-restore-name = Put back the backup of { $when }
backups-holds = { $learners ->
    [one] 1 learner
   *[other] { $learners } learners
} · { $answers ->
    [one] 1 answer
   *[other] { $count } answers
} · { $size }
backups-whole = checked, whole
backups-damaged = damaged
backups-none = There is no backup yet.
backups-ask-title = Put back { $when }?
backups-ask-body = Everybody’s progress becomes what it was then. What is there now is backed up first, so you can come back to it.
backups-ask-sure = Put it back
backups-ask-keep = Leave as it is
size-mb = { $n } MB
size-kb = { $n } kB
