### 这一则究竟是什么，怎么看出来。

reveal-right-false = 看得很准
reveal-right-news = 信得有理
reveal-said = 你选了“{ $verdict }”，把握 { $percent }
reveal-said-met = 你选了“{ $verdict }”，把握 { $percent }，并说以前见过
reveal-points = { $n } 分
reveal-announced = { $outcome }。这则是：{ $verdict }。
reveal-notes = 旁注
reveal-what = 事情的经过
reveal-documented = 确有其事，这里由虚构的媒体转述。
reveal-invented = 本则为练习而编。
reveal-trail = 证据链
reveal-factors = 五问
reveal-would-change = 什么会改变结论
reveal-references = 参考资料
reveal-next = 下一题
reveal-last = 查看小结
reveal-back = 返回

points-coin = 全凭猜，不得分也不扣分。
points-right-leaning = 答对了，也留了余地：得一部分分。
points-right-sure = 答对了，而且有把握：得大部分分。
points-right-certain = 答对了，而且十分确定：得满分。
points-wrong-leaning = 你留了余地，所以扣得不多。
points-wrong-sure = 把握越大，看走眼时扣得越多。
points-wrong-certain = 说得太满，翻转时扣得最多。留一点余地，代价很小。

tool-who = 谁发的？
tool-when = 什么时候？
tool-image = 以图搜图
tool-coverage = 其他报道
tool-source = 原始出处
tool-sum = 算一算
weight-decisive = 足以定论
weight-helpful = 有帮助
weight-dead-end = 查无结果

factor-authenticity = 真身
    .question = 它是它自称的东西吗？
factor-source = 来源
    .question = 谁说的？
factor-evidence = 证据
    .question = 凭什么这么说？
factor-context = 背景
    .question = 完整吗？是当时的事吗？
factor-reasoning = 推理
    .question = 前后推得过去吗？
factor-held = 站得住
factor-failed = 站不住
factor-open = 说不准

calibration-title = 当你说 { $percent } 时
calibration-text = { $of } 题中答对 { $right } 题
calibration-well = 把握得当
calibration-under = 比你说的更准
calibration-over = 没有你说的那么准

reference = { $title }，{ $publisher }，{ $checked }查阅
link-title = 要打开这个网址吗？
link-text = 将在浏览器中打开，离开纸老虎，需要联网。
link-open = 在浏览器中打开
link-copy = 复制网址
