### 进步：数字、图、做过的题。

progress-title = 你的读新闻轨迹
progress-caps = { $stories } 则 · 练了 { $days } 天
progress-range = 看多久
progress-range-4 = 4 周
progress-range-12 = 12 周
progress-range-all = 全部
progress-empty = 从第一则开始，就有你的数字
progress-empty-what = 判断几则之后，这里会显示你辨得多准、把握有多大、哪些本领什么时候再来。
progress-empty-go = 开始练习
progress-table = 显示为表格
progress-picture = 显示为图
progress-copy = 复制表格
progress-copied = 已复制“{ $card }”的表格
progress-how = 这是怎么算的？
progress-export = 导出
progress-export-title = 保存屏幕上的内容？
progress-export-text = 表格里是所选时段的全部数字，图里是各幅曲线。都不含你的名字。
progress-export-csv = 表格（CSV）
progress-export-svg = 图（SVG）
progress-none = 这段时间还没有作答。
progress-two = { $first }{ $second }
progress-interval = { $low } 到 { $high }
progress-share = { $percent }（{ $of } 中 { $right }），真实值多半在 { $low } 到 { $high } 之间
progress-percent-right = 答对 { $percent }
progress-today = 今天
progress-date-short = { $month }{ $day }日
progress-month-1 = 1月
progress-month-2 = 2月
progress-month-3 = 3月
progress-month-4 = 4月
progress-month-5 = 5月
progress-month-6 = 6月
progress-month-7 = 7月
progress-month-8 = 8月
progress-month-9 = 9月
progress-month-10 = 10月
progress-month-11 = 11月
progress-month-12 = 12月
progress-weekday-1 = 周一
progress-weekday-3 = 周三
progress-weekday-5 = 周五
progress-weekday-7 = 周日

progress-col-sure = 把握
progress-col-right = 答对
progress-col-answers = 作答
progress-col-percent = 正确率
progress-col-low = 下限
progress-col-high = 上限
progress-col-week = 哪一周
progress-col-skill = 本领
progress-col-d-prime = d′
progress-col-bias = c
progress-col-pooled = 作答
progress-col-figure = 指标
progress-col-value = 数值
progress-col-day = 日期
progress-col-stories = 题数
progress-col-stripes = 条纹
progress-col-due = 再来的日子
progress-col-skills = 本领数
progress-col-which = 哪些
progress-col-checked = 查过

progress-confidence = 把握准不准
progress-confidence-close = 很接近
progress-confidence-over = 把握偏大
progress-confidence-under = 把握偏小
progress-confidence-ideal = 恰如其分
progress-confidence-caption = 横：你有多大把握 · 纵：实际答对多少
progress-confidence-few = 目前 { $stories } 次作答，还说不上什么。
progress-confidence-reading = 共 { $stories } 次作答。有 { $sure } 把握时，答对了 { $right }。
progress-confidence-hint = 把握在 { $sure } 左右时，答对的有：{ $share }。

progress-apart = 辨真假
progress-apart-caption = { $n ->
    [1] 每周正确率（%）；浅色带：95% 置信区间
   *[other] 每 { $n } 周正确率（%）；浅色带：95% 置信区间
}
progress-apart-reading = { $false_items } 则假的识破 { $caught } 则，{ $news } 则真的认出 { $trusted } 则。
progress-apart-up = 比起初辨得更准，这已不是碰巧能解释的。
progress-apart-down = 起初辨得更准，这已不是碰巧能解释的；也许是题变难了。
progress-apart-same = 还看不出明显变化。
progress-apart-hint = { $from }至{ $to }。识破虚假：{ $spots }。认得真实：{ $trusts }。
progress-leans-doubtful = 偏先疑
progress-leans-trusting = 偏先信
progress-leans-balanced = 不偏不倚

progress-trend = 辨别力的变化
progress-trend-needs = 再判断{ $false_items ->
    [0] { $news } 则真的
   *[other] { $news ->
        [0] { $false_items } 则假的
       *[other] { $false_items } 则假的和 { $news } 则真的
    }
}，才画得出有意义的线。
progress-trend-reading = 最近：{ $value }，真实值多半在 { $low } 到 { $high } 之间。0 等于瞎猜。
progress-trend-caption = d′，每点至少 20 则假的和 20 则真的；浅色带：95% 置信区间
progress-trend-hint = { $week }那一周：d′ { $value }，真实值多半在 { $low } 到 { $high } 之间，依据 { $n } 次作答。

progress-twin = 两项本领
progress-checking = 先查再判
progress-checking-not-yet = 到目前为止，每道题都是只看题面就判断的。
progress-checking-reading = 判断之前打开过工具的题。

progress-skills = 各项本领
progress-skills-remark = 五道条纹 = 掌握
progress-skills-none = 判断过相关的题之后，本领会列在这里。
progress-skills-more = 另有 { $n } 项，见表格。
progress-skill-hint = { $skill }：{ $share }。{ $stripes }。

progress-days = 练习的日子
progress-days-reading = { $n ->
    [0] 最近半年还没有练习。
   *[other] 最近半年练了 { $n } 天。
}
progress-days-many = { $n } 则以上
progress-day-hint = { $day }：{ $n ->
    [0] 没有练习
   *[other] { $n } 则
}
progress-n-days = { $n } 天
progress-streak-now = 目前连续
progress-streak-longest = 最长连续
progress-time = { $hours ->
    [0] { $minutes } 分钟
   *[other] { $hours } 小时 { $minutes } 分钟
}
progress-time-all = 总共

progress-forecast = 什么时候再来
progress-forecast-none = 未来 30 天没有要温习的本领。
progress-forecast-reading = 未来 30 天有 { $n } 项本领再来，{ $now ->
    [0] 今天没有。
   *[other] 其中 { $now } 项就在今天。
}
progress-forecast-caption = 未来 30 天每天再来的本领数
progress-forecast-hint = { $day }：{ $skills }
progress-forecast-nothing = 没有要温习的

progress-figures = 各项数字
progress-figures-reading = 附上真实值多半所在的范围（95%）。
progress-figure-right = 总正确率
progress-figure-d-prime = 辨别力 d′
progress-figure-bias = 倾向 c
progress-figure-brier = 布赖尔分数
progress-figure-over = 把握减正确率
progress-figure-auc = 排序（AUC）
progress-figure-sure-wrong = 有把握却错了
progress-means-right = { $of } 则里答对 { $right } 则。
progress-means-d-prime = 0 等于瞎猜。不偏不倚时，你的水平 100 则能对 { $n } 则。
progress-means-d-prime-few = 真假各再判几则，就算得出来了。
progress-means-bias = 大于 0 偏先疑，小于 0 偏先信。
progress-means-brier = 0 最好；次次都说五五开，得 0.25。
progress-means-brier-under = 0 最好，次次五五开得 0.25：你的把握说明了问题。
progress-means-brier-over = 次次五五开得 0.25：没把握时就说没把握，分数会降下来。
progress-means-over = 大于 0 是把握偏大，小于 0 是把握偏小。
progress-means-auc = 真的比假的更让你相信是新闻，这样的配对占多少。0.5 等于碰运气。
progress-means-sure-wrong = 把握在 90% 以上的 { $of } 次里，错了 { $right } 次。

progress-history = 做过的每一则
progress-search = 搜索做过的题
progress-history-none = 还没有做过题。
progress-history-not-found = 没有与“{ $search }”相符的题。
progress-was = 实际：{ $key }
progress-said = 你判：{ $verdict }，{ $sure }
progress-pack-gone = 这则题的题包已经不在了
progress-newer = 较新的
progress-older = 较早的

progress-how-confidence = 把握准不准
    .what = 按你的把握分组，取最近的整十。每个点表示这一组答对了多少；点越大，依据的作答越多。
    .formula = 竖线是威尔逊区间：照这样一直判断下去，100 条这样的线里有 95 条会盖住真实值。浅色带是“把握等于正确率”上下各八个百分点，这个宽度是我们定的。
    .source = Wilson 1927，《美国统计学会杂志》22 卷。Lichtenstein、Fischhoff 与 Phillips 1982，《概率的校准》。
progress-how-apart = 辨真假
    .what = 每一周里，假的有多少被你判为假，真的有多少被你判为新闻。见过的题和自测不计在内。
    .formula = 浅色带是 95% 的威尔逊区间。只有最近 20 假 20 真的 d′ 与最初 20 假 20 真相差超过 1.96 个标准误（可靠变化），才会说有变化。c 超出 ±0.25 才说有倾向，这是我们定的。
    .source = Wilson 1927，《美国统计学会杂志》22 卷。Jacobson 与 Truax 1991，《咨询与临床心理学杂志》59 卷。
progress-how-trend = 辨别力的变化
    .what = d′ 表示真假两类在你眼里隔得多开：0 等于瞎猜，1 是不错，2 是很好。
    .formula = d′ = z（真的判为新闻的比例）− z（假的判为新闻的比例），z 是正态分位数；每个计数加半次作答。每个点往回取够 20 真 20 假的几周，所以相邻的点有重叠。
    .source = Macmillan 与 Creelman 2005，《检测理论》。校正：Hautus 1995。区间：Gourevitch 与 Galanter 1967，《心理测量学》32 卷。
progress-how-twin = 两项本领
    .what = 识破虚假，是假的被判为假的比例；认得真实，是真的被判为新闻的比例。两样同样要紧：把什么都判为假，谎言全抓到，新闻也全丢了。
    .formula = 倾向 c = −½ ·（z（真判新闻）+ z（假判新闻））。大于 0 偏先疑，小于 0 偏先信；±0.25 以内算不偏不倚，这是我们定的。
    .source = Macmillan 与 Creelman 2005，《检测理论》。校正：Hautus 1995，《行为研究方法》27 卷。
progress-how-figures = 各项数字
    .what = d′ 是辨得多准，c 是拿不准时偏向哪边。布赖尔分数、排序和“把握减正确率”还用到你的把握。
    .formula = 布赖尔分数 =（p − o）² 的平均：p 是你给“是新闻”的概率，o 在真的时为 1、假的时为 0。AUC：每一真一假配成对，排对的占多少，打平算一半。把握减正确率 = 平均把握 − 正确率。
    .source = Green 与 Swets 1966；Gourevitch 与 Galanter 1967；Brier 1950；DeLong、DeLong 与 Clarke-Pearson 1988；Wilson 1927；Lichtenstein、Fischhoff 与 Phillips 1982。
progress-how-checking = 先查再判
    .what = 这段时间的题里，锁定答案之前至少打开过一样工具的有多少。
    .formula = 查过的 ÷ 全部，附 95% 的威尔逊区间。只算做了的，不算想做的：人们实际查证，比自己说的少。
    .source = Wilson 1927，《美国统计学会杂志》22 卷。
progress-how-skills = 各项本领
    .what = 每则题练一项或几项本领。百分比是至今这项本领的题答对了多少。
    .formula = 条纹表示稳不稳：做对得一道，每次按时再来还能做对，就添一道。五道条纹表示记住了一个月。
    .source = 间隔练习：Cepeda 等 2006，《心理学公报》132 卷；温习的日子是我们定的。
progress-how-days = 练习的日子
    .what = 一格是一天，颜色越深题越多。深浅从 1、10、20、40 则起分档，不会改变。
    .formula = 一天到你所在地的午夜为止。连续天数数到今天；今天还没练，就数到昨天。歇一天不算损失。
    .source = 自己的计数，没有研究依据。
progress-how-forecast = 什么时候再来
    .what = 本领快要淡忘之前再来，题总是你没见过的。已经到期的都算在今天。
    .formula = 取较早的一天：遗忘模型估计你十次还能对九次的那天，和固定的温习日（2、7、14、30、60、90 天后）。
    .source = FSRS 开放遗忘模型（叶峻峣、苏敬勇、曹逸轩 2022）。温习的日子是我们定的。
