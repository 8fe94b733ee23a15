### 查证台，以及别处提到它的话。

desk-investigate = 查一查
desk-free = 查证从不扣分
desk-nudge = 这一则，先查再判
    .note = 打开一样工具：离开这个页面，看看别人怎么说。
desk-tool-notes = { $n } 条笔记
desk-tool-opened = 已打开
desk-tool-name = { $tool }，{ $state }
desk-back = 回去作答
desk-key-esc = Esc
desk-story = 这则消息
desk-sideways = 横着读
desk-motto = 离开这个页面，看别人怎么说它，再看说话的是谁。
desk-check-who = 弄清谁在背后
desk-check-coverage = 看看别家怎么报
desk-check-source = 追到最初的出处
desk-check-done = 已做
desk-check-open = 还没做
desk-tabs = 工具
desk-query = 搜索词
desk-count = { $n ->
    [0] 没有结果 · 封闭的练习网络，什么都不会传出这台电脑
   *[other] { $n } 条结果 · 封闭的练习网络，什么都不会传出这台电脑
}
desk-oldest = 由旧到新
desk-none = 这里没有有用的东西
    .note = 这很平常：不是每次搜索都有收获。换一样工具试试。
desk-who-lead = 简介页、登记信息，以及别人对它的评价
desk-when-lead = 带日期的页面，这则消息排在其中
desk-image-lead = 这张图在哪里出现过，最早的排在最前
desk-source-lead = 这则消息所依据的文件和页面
desk-sum-lead = 先自己算，再看别人怎么算
desk-own = 这则消息
desk-first = 最早出现
desk-open-result = { $title }，{ $outlet }
desk-pin = 记到笔记
desk-unpin = 从笔记中去掉
desk-pin-name = 记到笔记：{ $title }
desk-unpin-name = 从笔记中去掉：{ $title }
desk-to-list = 全部结果
desk-page-end = 页面到此为止
desk-notes = 你的笔记
desk-notes-count = { $n ->
    [0] 还没有笔记
   *[other] { $n } 条笔记
}
desk-notes-empty = 把发现记下来，再说说它指向哪边。
desk-points = 指向
desk-points-true = 真
desk-points-unsure = 说不准
desk-points-false = 假
desk-points-name = { $title } 指向
desk-note-field = 写下你注意到的
desk-note-hint = 写下你注意到的……
desk-now = 现在有多大把握？
desk-before = 之前 { $percent }
desk-no-verdict = 还没有选答案，回去再选也行。
desk-verdict = 目前的答案：{ $verdict }
desk-all-true = 你的笔记都指向新闻报道。
desk-all-false = 你的笔记都指向虚假信息。
desk-mixed = 你的笔记两边都有。
desk-sum-field = 要算什么
desk-sum-hint = 例如 2,080 ÷ 52
desk-sum-use = 填入这些数字
desk-sum-is = = { $value }
desk-sum-bad = 这还算不出来。
desk-sum-approx = 约 { $value }

process-title = 你是怎么查的
process-found = 你打开了 { $n } 样工具，找到了足以定论的那一步。
process-not-found = 你打开了 { $n } 样工具。足以定论的那一步在“{ $tool }”。
process-none-unsure = 你只有 { $percent } 的把握，却没有查。“{ $tool }”就能定论。
process-needless = { $n ->
    [0] 没有多余的一步。
   *[other] 有 { $n } 步没查出什么：走走死胡同，本来就是查证的一部分。
}
process-score = 查证得分 { $n }（满分 100）
process-bought = 查之前把握 { $before }，查之后 { $after }。
process-switched = 查过之后，你改了答案。
