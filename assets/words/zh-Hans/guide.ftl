### 手法手册，以及题目是怎样做出来的。

guide-title = 手法手册
guide-caps = { $n } 种手法，逐一教你识破
guide-back = 题库
guide-what = 是什么
guide-spot = 怎么识破
guide-examples = 用过它的消息
guide-examples-none = 你判过的消息会连同判定列在这里。没见过的，这里不会剧透。
guide-examples-more = { $n ->
    [0] 用过它的消息你都见过了。
   *[other] 还有 { $n } 则用过它，留在练习里等你。
}
guide-open = 手法手册
guide-list = 手法
guide-example-name = { $title }：{ $verdict }
guide-all = 全部 { $n } 种手法
about-items = 关于题目
about-items-caps = 怎样编写、核对和更正
about-items-back = 题库
about-items-made = 怎样编写
    .text = 题目一半是新闻报道，一半是虚假信息；新闻里又有一半听着离奇，却是真的。有据可查的消息都查过出处，揭晓时写明出处和查证日期；讲述它的媒体是虚构的，文字是我们自己写的。
about-items-invented = “为练习而编”是什么意思
    .text = 这样的消息从未发生。其中的媒体、人物和地名都不存在，网址以 .example 结尾，哪儿也到不了。它的样子仿照真正流传的消息，所以在它身上学到的，别处也用得上。
about-items-checked = 怎样核对
    .text = 编写和试读都由 AI 语言模型完成，依据的是一批核对过的真假消息；目前还没有人工编辑逐条定稿，发现不对请告诉我们。试读者没有参与编写，也不知道判定：先只看消息，再看查证结果；读不明白的地方都改过。另有检查程序逐包检查真假比例、出处、日期、图片，以及会泄露答案的文风。
about-items-fair = 凭什么判定
    .text = 凭可以核对的证据，从不看谁有权势。我们判定的是说法，不是媒体，也不是人：一个人办的账号可能说得对，官方来源也可能出错。
about-items-mended = 出了错怎样更正
    .text = 如果判定或事实有变，题目会写明更正和日期，答过它的人都会收到一次提醒。以前的作答保持原样。
about-items-report = 报告错误
    .text = 在任何一则消息或揭晓页上按“标记这一题”，写下哪里不对。笔记留在这台电脑上，你可以在“设置 → 你的数据”里导出，寄给题包作者。
about-items-open = 关于题目
notice-amended = 你答过的 { $n } 则消息有了更正
    .line = { $what }
reveal-amended = { $date } 更正：{ $what }

course-title = 课程地图
course-caps = 共 { $n } 个题包，约 { $hours } 小时
course-back = 题库
course-intro = 每个题包都以前面的为基础，不过先学哪个都可以。
course-builds-on = 基础：{ $packs }
course-time = { $n } 课，约 { $minutes } 分钟
course-lessons = { $n } 课
course-younger = 也适合 11–14 岁
course-for-servants = 面向公务人员
course-open = 还没开始
course-next = 下一站
course-begun = 已学 { $done } / { $n } 课
course-done = 已学完
course-servants = 面向公务人员
    .intro = 写给代表机关回应公众的人：听取诉求和投诉，公开回应传言，更正自己的错误。
course-open-map = 课程地图
