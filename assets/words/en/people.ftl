### Who is practising: the first start and the picker.

app-name-beneath = 纸老虎
first-title = What is news, and what is a paper tiger?
first-intro = Read four short stories and say which are news reports and which are false information. Most news is what it says it is; this trains the eye for both.
first-language = Language
first-name = Your name
first-name-hint = may stay empty
first-animal = Your animal
first-start = Start with four stories
first-start-note = About two minutes.
first-guest-line = As a guest nothing is saved.
animal-fox = Fox
animal-panda = Panda
animal-owl = Owl
animal-deer = Deer
animal-crane = Crane
animal-frog = Frog
animal-rabbit = Rabbit
animal-penguin = Penguin
picker-title = Who is reading today?
picker-search = Find your name
picker-nobody = Nobody here goes by that name.
picker-add = New learner
picker-guest = Practise as a guest
picker-guest-note = nothing is saved
picker-kept = Progress stays on this computer. No account, no internet needed.
picker-hint-choose = choose
picker-hint-open = open
picker-streak = { $n }
picker-streak-name = { $n ->
    [one] { $n } day in a row
   *[other] { $n } days in a row
}
picker-more = More for { $name }
picker-rename = Change the name…
picker-animal = Change the animal…
picker-export = Save own record to a file…
picker-delete = Delete…
picker-new-title = Who is new here?
picker-new-add = Add and begin
picker-rename-title = A new name for { $name }
picker-delete-title = Delete { $name } for good?
picker-delete-body = { $answers ->
    [0] There are no answers yet. The name, the animal and the settings go from this computer and from every backup. This cannot be undone.
    [one] One answer goes, with the schedule, the settings and the name, from this computer and from every backup. This cannot be undone.
   *[other] { $count } answers from { $sessions ->
        [one] one session
       *[other] { $sessions } sessions
    } go, with the schedule, the settings and the name, from this computer and from every backup. This cannot be undone.
}
picker-delete-sure = Delete for good
picker-delete-keep = Keep
picker-export-first = Save the record to a file first
last-today = today
last-yesterday = yesterday
last-never = new
date-short = { $day } { $month }
