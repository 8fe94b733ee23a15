### Words that several screens share.

app-name = Paper Tiger
verdict-news = News report
verdict-false = False information
spots-false = Spots false
trusts-true = Trusts true
look-again = Look again
lean-trusting = Too trusting
lean-balanced = Balanced
lean-doubtful = Too doubtful
rail-today = Today
rail-library = Library
rail-practice = Practice
rail-settings = Settings
check-up-title = Check-up
guest = Guest
somebody = Learner
action-back = Back
action-cancel = Cancel
action-close = Close
action-continue = Continue
action-done = Done
action-delete = Delete
action-save = Save
action-copy = Copy
action-copied = Copied
action-retry = Try again
action-open = Open
on = On
off = Off
percent = { $n }%
stories = { $n ->
    [one] { $n } story
   *[other] { $n } stories
}
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
x-of-n = { $x } of { $n }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = M
weekday-short-2 = T
weekday-short-3 = W
weekday-short-4 = T
weekday-short-5 = F
weekday-short-6 = S
weekday-short-7 = S
date = { $day } { $month } { $year }
date-weekday = { $weekday } { $day } { $month }
time = { $hour }:{ $minute }
date-time = { $date }, { $time }
language-en = English
language-zh-Hans = 简体中文
level-beginner = Beginner
level-intermediate = Intermediate
level-advanced = Advanced
sentence-gap = {" "}
