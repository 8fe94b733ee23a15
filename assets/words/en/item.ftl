### The item to judge, and the six surfaces.

item-question = What is this?
item-close = Leave this practice
item-position = Story { $n } of { $of }
item-track = { $done } of { $of } stories answered
item-text-size = Text size
item-keys = Keys
item-met = I have met this story
item-skip = Skip
item-story = The story
item-decision = Your answer

sure-title = How sure are you?
sure-hint = keys
sure-reading = { $word } · { $percent }
sure-name = { $percent }, { $word }
sure-50 = Coin flip
sure-60 = Leaning
sure-70 = Fairly sure
sure-80 = Sure
sure-90 = Very sure
sure-100 = Certain

key-enter = Enter
lock-in = Lock in answer
lock-in-short = Lock in
lock-no-answer = Choose an answer first
lock-no-sure = Say how sure you are
lock-missing-short = Choose first

saving = Saving your answer …
save-failed-title = Your answer is not saved yet
save-failed-text = The disk did not take it. It stays here, and everything before it is safe. Make room or check the disk, then try again.
save-failed-copy = Copy details

leave-title = Leave this practice?
leave-text = { $n ->
    [0] Nothing is lost. You can go on with this story whenever you like.
    [one] Your one answer is kept. You can go on where you left off.
   *[other] Your { $n } answers are kept. You can go on where you left off.
}
leave-guest = You are a guest: answers are not kept after the window closes.
leave-stay = Stay
leave-leave = Leave

flag-button = Flag this story
flag-title = What is wrong with this story?
flag-text = Your note is kept on this computer. It can be exported for the author, and it changes no answer.
flag-field = Note for the author
flag-keep = Keep note

surface-practice = Practice story
surface-news-site = News site
surface-social-post = Social post
surface-chat-forward = Chat group
surface-short-video = Short video
surface-search-result = Search results
surface-notice = Notice
surface-rubric-1 = City
surface-rubric-2 = Region
surface-rubric-3 = Money
surface-rubric-4 = Sport
surface-pinned = Pinned by the author
surface-replies = Top replies
surface-forwarded = Forwarded many times
surface-nothing-posted = Practice mode: nothing is ever posted
surface-nothing-sent = Practice mode: nothing is ever sent
surface-judged = Judge this one
surface-sponsored = Advertisement
surface-length = { $n ->
    [one] Length one second
   *[other] Length { $n } seconds
}
surface-members = { $n ->
    [one] 1 person
   *[other] { $shown } people
}
surface-followers = { $n ->
    [one] 1 follower
   *[other] { $shown } followers
}
surface-likes = { $n ->
    [one] 1 like
   *[other] { $shown } likes
}
surface-comments = { $n ->
    [one] 1 comment
   *[other] { $shown } comments
}
surface-shares = { $n ->
    [one] 1 share
   *[other] { $shown } shares
}
surface-views = { $n ->
    [one] 1 view
   *[other] { $shown } views
}
surface-picture-loading = The picture is being read
tells-for = speaks for the story
tells-against = speaks against the story
tells-neither = settles nothing
