### Today and Practice.

greeting-morning = 早上好，{ $name }
    .bare = 早上好
greeting-noon = 中午好，{ $name }
    .bare = 中午好
greeting-afternoon = 下午好，{ $name }
    .bare = 下午好
greeting-evening = 晚上好，{ $name }
    .bare = 晚上好
greeting-night = 夜深了，{ $name }
    .bare = 夜深了
today-guest = 你正以访客身份练习，不保存任何记录。
streak-first = 第一道虎纹
streak-welcome = 欢迎回来
streak-days = 连续 { $n } 天
streak-start = 今天练一次，得一道虎纹
streak-next = 今天再练，得第 { $next } 道虎纹
streak-earned = 今天的虎纹到手了
streak-day-done = { $day }：练过
streak-day-open = { $day }：没有练习
about-minutes = 约 { $n } 分钟
minutes-left = 还需 { $n } 分钟
lead-resume-caps = 接着上次
lead-resume-title = 还有 { $n } 则等着你
lead-resume-lesson = 《{ $title }》的测验
lead-resume-practice = 练习
lead-resume-done = 已完成 { $done }/{ $of }
lead-resume-go = 接着做
lead-resume-end = 不做了
lead-first-caps = 从这里开始
lead-first-pages = { $n } 页短文
lead-first-quiz = { $n } 则新题
lead-first-practise = 先做练习
lead-practice-caps = 今日练习
lead-practice-more = 今日目标已完成
lead-practice-title = { $n ->
    [10] 十则短讯，等你细读
    [12] 十二则短讯，等你细读
    [16] 十六则短讯，等你细读
    [20] 二十则短讯，等你细读
   *[other] { $n } 则短讯，等你细读
}
lead-practice-go = 开始练习
lead-due = { $n } 项本领该温习
lead-fresh = { $n } 则没见过的题
lead-out-caps = 练习
lead-out-title = 题库里的题，你几乎都读过了
lead-out-line = { $n ->
    [0] 没有新题了。同一则题做两遍没有用处，不如换个题包。
   *[other] 只剩 { $n } 则新题。同一则题做两遍没有用处，不如换个题包。
}
lead-out-go = 打开题库
lead-out-shorter = 少做几则
lead-loading-title = 正在读取题包
lead-loading-line = 题包大时要等一会儿。
today-length = 这次练几则
today-lesson-continue = 继续课程
today-lesson-begin = 新的一课
today-lesson-place = { $pack }·第 { $page }/{ $pages } 页
today-lesson-next = 接下来：{ $title }
today-lesson-quiz = 接下来：判断 { $n } 则新题
lesson-begin = 开始这一课
today-again = 值得再看
today-again-line = 目前 { $of } 题对了 { $right } 题，该温习了。
today-again-nothing-yet = 到了该温习的时候，本领会出现在这里：先隔几天，再隔几周。
today-again-next = 现在没有要温习的。“{ $skill }”到{ $day }再来。
today-again-more = 另有 { $n } 项本领
today-again-later = 还有 { $n } 项，留到后面几天。
today-again-more-later = 今天另有 { $n } 项本领，还有 { $later } 项留到后面几天
today-again-enough = 今天温习得够多了。还有 { $n } 项本领，后面几天再来。
today-again-spent = 也该温习、但没有新题：{ $skills }。添一个题包就有。
today-again-go = 温习·{ $n } 分钟
mastery-stripes = 5 道虎纹得了 { $n } 道
goal-caps = 今日目标
goal-title = { $done }/{ $goal } 则
goal-none = { $done ->
    [0] 今天还没做题
   *[other] 今天做了 { $done } 则
}
goal-line = 还差 { $n } 则，什么时候做都行。
goal-met-line = 今天够了，再多做就是额外收获。
goal-none-line = 没有设每日目标。
goal-change = 改目标
gauge-title = 你怎样读新闻
gauge-base = { $n ->
    [0] 还没有作答
   *[other] 最近 { $n } 次作答
}
gauge-caught = { $of } 则识破 { $right } 则
gauge-trusted = { $of } 则认出 { $right } 则
gauge-none = 还没有作答
gauge-name = { $label }：{ $percent }%，{ $note }
lean-needs = 再判断{ $false_items ->
    [0] { $news } 则新闻报道
   *[other] { $news ->
        [0] { $false_items } 则虚假信息
       *[other] { $false_items } 则虚假信息和 { $news } 则新闻报道
    }
}，就能看出倾向。
lean-reads-trusting = 你容易先信：下结论前先查一样。
lean-reads-balanced = 不偏不倚：该疑的疑，该信的信。
lean-reads-doubtful = 你容易先疑：多数新闻名副其实。
proverb-1 = 三人成虎
    .gloss = 说的人多了，假的也像真的。今天，多看一眼。
proverb-2 = 流言止于智者
    .gloss = 先查再转，流言就停在你这里。
proverb-3 = 兼听则明
    .gloss = 同一篇读两遍，不如换个来源再看一遍。
proverb-4 = 众口铄金
    .gloss = 说得多，不等于说得对。
proverb-5 = 以讹传讹
    .gloss = 越传越走样。找到最早的那一条，就能让它停下。
practice-title = 练习
practice-caps = 真假各半
practice-intro = 都是你没见过的题，按该温习的本领挑选，其中恰好一半是新闻报道。
practice-length = 做多少则？
practice-length-note = 约 { $n } 分钟
practice-pack = 从哪个题包里选？
practice-all = 全部题包
practice-fresh = { $n ->
    [0] 没有新题了
   *[other] { $n } 则新题
}
practice-start = 开始练习
practice-resume = 接着做上次没做完的练习
practice-resume-note = 已完成 { $done }/{ $of }
practice-too-few = { $n ->
    [0] 这里没有新题了。换一个题包，或者添加题包。
   *[other] 这里只剩 { $n } 则新题。可以少做几则，换一个题包，或者添加题包。
}
practice-short = 请先选少一点
practice-none = 没有新题了
practice-why = 假消息读两遍就容易当真，所以做过的题不再出。
practice-library = 打开题库
practice-loading = 题包还在读取，可能还会有新题。
