### A lesson's pages.

lesson-caps = { $pack }·第 { $number }/{ $of } 课
lesson-steps = 本课各页
lesson-step-done = { $title }，已读
lesson-step-current = { $title }，正在读
lesson-step-to-come = { $title }，还没读
lesson-step-quiz = 测验：{ $n } 则新题
lesson-example = 看一个例子
lesson-moves = 记住这几招
lesson-balance = 两头都要顾
balance-1 = 多数新闻名副其实。查一查只要一分钟，样样怀疑对谁都没有好处。
balance-2 = 少见，不等于假：每年都有编也编不出来的真事。
balance-3 = 该信的就要信。有名有姓的来源、明确的日期、可以核实的办法，都是好兆头。
balance-4 = 公开更正错误，恰恰说明值得信任，不是转身就走的理由。
lesson-leave = 回到题包
lesson-place = 第 { $page }/{ $pages } 页
lesson-next = 下一页
lesson-start-quiz = 开始测验：{ $n } 则新题
lesson-rule = 读完接着做完测验，这一课才算学完。
