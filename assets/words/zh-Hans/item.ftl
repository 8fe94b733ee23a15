### 待判断的一则，以及六种版面。

item-question = 这是什么？
item-close = 离开练习
item-position = 第 { $n } 题，共 { $of } 题
item-track = 已答 { $done } 题，共 { $of } 题
item-text-size = 文字大小
item-keys = 按键
item-met = 这则我见过
item-skip = 跳过
item-story = 题目内容
item-decision = 你的判断

sure-title = 你有几成把握？
sure-hint = 按键
sure-reading = { $word } { $percent }
sure-name = { $percent }，{ $word }
sure-50 = 全凭猜
sure-60 = 略有倾向
sure-70 = 比较有把握
sure-80 = 有把握
sure-90 = 很有把握
sure-100 = 完全确定

key-enter = Enter
lock-in = 锁定答案
lock-in-short = 锁定
lock-no-answer = 请先选答案
lock-no-sure = 请选几成把握
lock-missing-short = 请先选

saving = 正在保存答案……
save-failed-title = 答案还没有存好
save-failed-text = 磁盘没能写入。答案仍留在这里，之前的都安然无恙。请腾出空间或检查磁盘，然后再试一次。
save-failed-copy = 复制详情

leave-title = 要离开吗？
leave-text = { $n ->
    [0] 什么都不会丢，随时可以回来接着做这一题。
   *[other] 已答的 { $n } 题会保留，回来可以接着做。
}
leave-guest = 你现在是访客：关闭窗口后，答案不会保留。
leave-stay = 留下
leave-leave = 离开

flag-button = 标记这一题
flag-title = 这一题哪里不妥？
flag-text = 留言只存在这台电脑上，可以导出给作者，不影响任何答案。
flag-field = 给作者的留言
flag-keep = 保存留言

surface-practice = 练习素材
surface-news-site = 新闻网站
surface-social-post = 社交帖子
surface-chat-forward = 聊天群
surface-short-video = 短视频
surface-search-result = 搜索结果
surface-notice = 通知
surface-rubric-1 = 本市
surface-rubric-2 = 地方
surface-rubric-3 = 财经
surface-rubric-4 = 体育
surface-pinned = 作者置顶
surface-replies = 热门回复
surface-forwarded = 多次转发
surface-nothing-posted = 练习模式，不会真的发布
surface-nothing-sent = 练习模式，不会真的发送
surface-judged = 请判断这一条
surface-sponsored = 广告
surface-length = 时长 { $n } 秒
surface-members = { $shown }人
surface-followers = { $shown }粉丝
surface-likes = { $shown }赞
surface-comments = { $shown }评论
surface-shares = { $shown }转发
surface-views = { $shown }次观看
surface-picture-loading = 图片读取中
tells-for = 支持这则消息
tells-against = 不利于这则消息
tells-neither = 说明不了什么
