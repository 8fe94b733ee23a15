### The library, one pack's page, findings.

list-dot = ·
list-separator = 、
library-caps = { $packs } 个题包·{ $stories } 则
library-search = 搜索题包和课程
library-add = 添加题包…
library-filters = 显示
library-all = 全部
library-begun = 进行中
library-finished = 已学完
library-any-language = 不限语言
library-any-level = 不限难度
library-loading = 正在读取题包：{ $done }/{ $of }
library-findings = { $n } 个题包有待修正之处
    .failed = { $failed } 个题包打不开
library-met = 已读 { $met }/{ $n } 则
library-card-name = { $title }，{ $publisher }。{ $meta }。{ $count }
library-empty = 这里还没有题包。
library-empty-do = 可以从文件或文件夹添加。
library-nothing = 没有符合条件的题包。
library-nothing-do = 显示全部题包
add-title = 添加哪个题包？
add-line = 题包只能显示文字和自带的图片，别的什么也做不了。题包在原处读取，不会外传任何东西。
add-file = 打开题包文件…
add-folder = 添加题包文件夹…
add-path = 也可以直接输入位置
add-path-hint = .tigerpack 文件或文件夹的路径
add-reload = 重新读取全部题包
pack-back = 题库
pack-lessons = 课程
pack-practise = 用这个题包练习
pack-about = 关于这个题包
pack-publisher = 发布者
pack-authors = 作者
pack-licence = 许可
pack-languages = 语言
pack-revision = 版本
pack-stories = 题目
pack-worlds = 有据可查 { $real } 则，虚构 { $invented } 则
pack-findings = 查看检查结果
lesson-holds = { $pages } 页短文，然后是 { $quiz } 则新题
lesson-state-open = 还没开始
lesson-state-read = 已读 { $read }/{ $pages } 页
lesson-state-quiz = 测验：已答 { $answered }/{ $quiz }
lesson-state-done = 已学完
lesson-reread = 重读
findings-caps = { $n ->
    [0] 没有要改的
   *[other] { $n } 条检查结果
}
findings-title = 检查发现了什么
findings-line = 其他题包和你的进度都不受影响。检查结果写给题包作者看，用的是英文；可以复制了转给作者。
findings-count = { $errors ->
    [0] { $warnings } 条提醒；题包可以使用。
   *[other] { $errors } 处错误{ $warnings ->
        [0] {""}
       *[other] ，{ $warnings } 条提醒
    }；有错的部分没有收进来。
}
findings-more = 还有 { $n } 条，复制时会一并带上。
findings-copy = 复制 { $pack } 的检查结果
findings-error = 错误
findings-warning = 提醒
findings-none = 所有题包都没有问题。
findings-none-do = 没有需要修正的地方。
