### Who is practising: the first start and the picker.

app-name-beneath = Paper Tiger
first-title = 是新闻，还是纸老虎？
first-intro = 先读四则短讯，说说哪些是新闻报道，哪些是虚假信息。多数新闻名副其实，识破虚假与认得真实，两样都要练。
first-language = 语言
first-name = 你的名字
first-name-hint = 可以不填
first-animal = 选一个小动物
first-start = 先做四题
first-start-note = 大约两分钟。
first-guest-line = 以访客身份练习，不保存任何记录。
animal-fox = 狐狸
animal-panda = 熊猫
animal-owl = 猫头鹰
animal-deer = 小鹿
animal-crane = 纸鹤
animal-frog = 青蛙
animal-rabbit = 兔子
animal-penguin = 企鹅
picker-title = 今天谁来读？
picker-search = 找找你的名字
picker-nobody = 没有叫这个名字的学员。
picker-add = 新学员
picker-guest = 以访客身份练习
picker-guest-note = 不保存任何记录
picker-kept = 进度只存在这台电脑上。不用注册，不用联网。
picker-hint-choose = 选择
picker-hint-open = 进入
picker-streak = { $n }
picker-streak-name = 连续 { $n } 天
picker-more = { $name }：更多操作
picker-rename = 改名字…
picker-animal = 换小动物…
picker-export = 把个人记录存成文件…
picker-delete = 删除…
picker-new-title = 新来的是谁？
picker-new-add = 添加并开始
picker-rename-title = 给“{ $name }”改个名字
picker-delete-title = 要彻底删除“{ $name }”吗？
picker-delete-body = { $answers ->
    [0] 还没有作答记录。名字、小动物和设置会从这台电脑和所有备份中删去，无法恢复。
   *[other] { $sessions } 次练习的 { $count } 条作答，连同复习安排、设置和名字，会从这台电脑和所有备份中删去，无法恢复。
}
picker-delete-sure = 彻底删除
picker-delete-keep = 保留
picker-export-first = 先把记录存成文件
last-today = 今天
last-yesterday = 昨天
last-never = 新学员
date-short = { $month }月{ $day }日
