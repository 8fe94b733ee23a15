### 一轮练习之后。

summary-over = { $what } · { $time }
summary-over-practice = 练习完成
summary-over-check-up = 自测完成
summary-over-taster = 最初四则
summary-over-lesson = 完成一课：{ $title }
summary-time = { $min ->
    [0] { $sec } 秒
   *[other] { $min } 分 { $sec } 秒
}
summary-title = { $n } 则都看了两眼
summary-title-name = { $name }，{ $n } 则都看了两眼
summary-confidence = 把握
summary-confidence-aside = 平均把握，答对 { $percent }
summary-no-figure = —
summary-stories = 这一轮的题
summary-right = { $n } 题答对
summary-again-count = { $n } 题再看一眼
summary-again-none = 今天没有要再看的。点开上面任何一则，可以重读它的解析。
summary-got-it = 看准了
summary-skipped = 已跳过
summary-said-news = 新闻 { $percent }
summary-said-false = 虚假 { $percent }
summary-tile = 第 { $n } 题，{ $key }。{ $word }。{ $said }
summary-open = 打开解析：{ $title }
summary-coming = 何时再练
summary-coming-none = 暂时没有安排再练的内容。
due-today = 今天
due-tomorrow = 明天
due-in-days = { $weekday }
summary-stripe = { $n ->
    [1] 第一道条纹
   *[other] { $n } 天，{ $n } 道条纹
}
summary-stripe-text = 今天的练习完成了。
summary-stripe-alt = 一只老虎，一半皮毛，一半报纸
summary-done = 完成
summary-practise = 再练一轮
summary-lessons = 看看课程
summary-lessons-text = 一课大约十分钟，每次讲清一个办法。
