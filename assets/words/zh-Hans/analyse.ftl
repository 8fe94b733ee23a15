### `analyse` 对答题表格的说明。

analyse-encoding = 文本按 { $encoding } 读取。
analyse-read-columns = 各列：{ $columns }
analyse-truth-words = 真伪列中的词：{ $words }
analyse-answer-words = 作答列中的词：{ $words }
analyse-rows = 共读取 { $read } 行，使用 { $used } 行，未使用 { $skipped } 行。
analyse-repeated = 有 { $n } 行是同一参与者在同一阶段对同一题目的重复作答，均已计入。
analyse-skipped-count = { $n } 行未使用：{ $why }
analyse-skipped-row = 第 { $line } 行：{ $why }{ $value }
analyse-skip-field-count = 列数与表头不一致
analyse-skip-no-participant = 缺少参与者
analyse-skip-no-item = 缺少题目
analyse-skip-no-truth = 缺少真伪
analyse-skip-no-answer = 缺少作答
analyse-skip-undecodable = 含有该编码无法表示的字符
analyse-skip-unknown-truth = 真伪列中有含义未说明的词
analyse-skip-unknown-answer = 作答列中有含义未说明的词
analyse-skip-left-out = 含有指定略过的词
analyse-skip-bad-confidence = 信心数值不在量表范围内
analyse-columns = {" "}真题数  假题数        d′ [95% 区间]         c [95% 区间]   正确   识真   识假    多疑    轻信  Brier    AUC
analyse-overall = 总体
analyse-groups = 组别与阶段
analyse-participants = 参与者
analyse-items = 题目
analyse-item-columns = {"  "}作答数   正确率   区分度 确信却错
analyse-too-few = 作答不足 30 次，尚不足以判断
analyse-truth-differs = 各行对其真伪的标注不一致
analyse-more = ……另有 { $n } 项；用 --json 或 --csv 可查看全部。
analyse-progress = { $percent }% · { $rows } 行
analyse-ask = { $role } 列中的“{ $word }”是什么意思？n：真实报道；f：虚假信息；s：略过含有它的行
analyse-no-such-column = 没有名为“{ $name }”的列。表中有：{ $headers }
analyse-no-column = 没有识别出以下各列：{ $missing }。表中有：{ $headers }。请指明，例如 --column participant=表头
analyse-two-columns = 有不止一列可能是 { $role }：{ $found }。请指明：--column { $role }=表头
analyse-word-for-both = “{ $word }”既被指定为真又被指定为假，请只指定一次。
analyse-unknown-words = { $role } 列中的这些词是什么意思：{ $words }？请用 --true-words 和 --false-words 说明（仅作答列用 --answer-true-words 和 --answer-false-words），或用 --skip-words 略过含有它们的行。
analyse-no-encoding = 没有名为“{ $name }”的编码。可用的有 utf-8、gb18030、utf-16le、windows-1252 等。
analyse-unreadable = 无法读取 { $file }：{ $why }
