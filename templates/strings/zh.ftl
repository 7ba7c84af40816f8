# 中文界面用语（Project Fluent, https://projectfluent.org）。
# 项目可以在 `templates/strings/zh.ftl` 中改写其中的一部分。

## Dates

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
date-day = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-year = { $year }年

## Lists

list-more = { $row }、{ $next }
list-last = { $row }和{ $last }
site-comma = ，

## Places in a source

locator = { $label ->
    [page] 第 { $value } 页
    [chapter] 第 { $value } 章
    [section] 第 { $value } 节
    [paragraph] 第 { $value } 段
    [figure] 图 { $value }
    [table] 表 { $value }
    [volume] 第 { $value } 卷
    [verse] 第 { $value } 节
    [line] 第 { $value } 行
    [note] 注 { $value }
    [timestamp] { $value }
   *[other] { $label } { $value }
}

## Difficulty

difficulty-easy = 容易
difficulty-moderate = 中等
difficulty-hard = 较难

## Workbook

workbook-workbook = 练习册
workbook-guide = 指南
workbook-contents = 目录
workbook-worksheets = 练习页
workbook-worksheet = 练习页 { $number }
workbook-worksheet-copy = 练习页 { $number }，空白副本 { $copy }
workbook-copies = 空白副本
workbook-copies-note = 可以复印，也可以撕下来。填过一次的练习页，值得再填一次。
workbook-notes = 笔记
workbook-references = 参考文献
workbook-terms = 本册用语
workbook-related = 接着可以读
workbook-belongs-to = 本练习册属于
workbook-started-on = 开始日期
workbook-by = 作者：{ $authors }
workbook-edition = { $date }版
workbook-time = 用时
workbook-difficulty = 难度
workbook-written-by = 作者
workbook-published = 发布
workbook-updated = 更新
workbook-reviewed = 审阅
workbook-on-the-web = 网上版本
workbook-qr-alt = 二维码：网上的“{ $title }”
workbook-qr-alt-reference = 二维码：网上的参考文献 { $number }
workbook-on-page = （第 { $page } 页）
workbook-page-of = 第 { $page } 页，共 { $pages } 页
workbook-tip = 提示
workbook-warning = 警告
workbook-question = 问
workbook-paraphrased = 大意
workbook-quote-open = “
workbook-quote-close = ”
workbook-colophon = 关于本练习册
workbook-printing = 打印
workbook-print-single = 单面、双面打印均可：每页两侧都留有打孔的位置。
workbook-print-duplex = 请双面打印，沿长边翻转：较宽的一侧用于装订。
workbook-print-booklet = 请双面打印，沿短边翻转，然后整叠从中间对折，在折线处装订。
workbook-print-note = 请按 100% 打印，不要选“适合页面”，否则书写线会变窄。用尺子比对这一把：从 0 到 50 应为 50 毫米。
workbook-claims = 论断与参考文献
workbook-claims-note = 每句话都看过，并归入下列情形之一。参考文献是可以查证的地方，它本身并不能使论断成立。
workbook-cited = 有引用
workbook-cited-means = 有自己的参考文献
workbook-covered = 被涵盖
workbook-covered-means = 由附近的参考文献涵盖
workbook-exempt = 不需要
workbook-exempt-means = 没有可查证的内容：建议、提问、例子
workbook-waived = 已豁免
workbook-waived-means = 由编辑放行，并写明理由
workbook-missing = 缺少
workbook-missing-means = 应有参考文献而没有
workbook-total = 合计
workbook-reviews = 审阅
workbook-type-note-warm = 西文字体为 Atkinson Hyperlegible Next。
workbook-type-note = 西文字体为 Source Serif 4 和 Atkinson Hyperlegible Next。

workbook-part-of = 第 { $number } 部分，共 { $count } 部分
workbook-method-of = 方法 { $number }，共 { $count } 种
workbook-step-number = 步骤 { $number }
workbook-question-number = 问题 { $number }
workbook-reviewed-by = { $date }，{ $name }
workbook-changed-since = { $review }；此后有改动
workbook-sent-by = { $name }，{ $date }
workbook-picture = [图片：{ $description }]
workbook-section-supplies = 你需要准备
workbook-section-tips = 小提示
workbook-section-warnings = 警告
workbook-section-questions = 问答
workbook-section-stories = 故事
workbook-sheet-checklist = 清单
workbook-sheet-prompt = 自己的话
workbook-sheet-tracker = 打卡表
workbook-sheet-scale = 量表
workbook-sheet-plan = 计划
workbook-sheet-letter = 信
workbook-sheet-log = 日志
workbook-sheet-record = 记录
workbook-sheet-balance = 利与弊
workbook-sheet-agreement = 约定
workbook-balance-for = 支持的理由
workbook-balance-against = 反对的理由
workbook-signature = 签名
workbook-agreed = 约定 { $number }
workbook-date = 日期
workbook-day = 第 { $number } 天

## Site

site-skip = 跳到正文
site-navigation = 网站
site-breadcrumb = 当前位置
site-home = 首页
site-guides = 指南
site-guides-about = 本手册的全部指南，按标题排列。
site-all-guides = 全部指南
site-topics = 主题
site-topics-about = 各篇指南讲些什么。
site-people = 人物
site-people-about = 为本手册提供知识的专家，以及撰写本手册的人。
site-references = 参考文献
site-references-about = 本手册所依据的全部资料。以代码字体显示的词，是编辑引用该资料时所用的键。
site-glossary = 词汇表
site-glossary-about = 本手册使用的词语及其含义。
site-promise = 本手册的每条论断都有参考文献。缺少一处，就什么都不发布。
site-colours = 颜色
site-colours-device = 跟随设备
site-colours-light = 浅色
site-colours-dark = 深色
site-about-site = 关于本网站
site-all-workbooks = 全部练习册（PDF）
site-feed = 更新订阅
site-in-short = 概要
site-by = 作者：{ $authors }
site-with = 专家：{ $experts }
site-by-with = 作者：{ $authors }；专家：{ $experts }
site-to-read = 阅读
site-to-do = 实行
site-difficulty = 难度
site-updated = 更新
site-published = 发布
site-written-by = 作者
site-experts = 专家
site-reviewed = 审阅
site-minutes = { $count } 分钟
site-claims = { $claims ->
    [0] 没有论断
   *[other] { $claims } 条论断，其中 { $referenced } 条有参考文献
}
site-claims-waived = ，{ $count } 条已豁免
site-download = 下载练习册
site-download-note = PDF，可打印并填写
site-contents = 目录
site-contents-of = 本指南的目录
site-part-of = 第 { $number } 部分，共 { $count } 部分
site-method-of = 方法 { $number }，共 { $count } 种
site-link-to-step = 步骤 { $number } 的链接
site-link-to-part = 此标题的链接：{ $part }
site-introduction = 引言
site-readers = 读者来稿
site-step-number = 步骤 { $number }
site-reference-number = 参考文献 { $number }
site-details = 详情
site-details-of-reference = 参考文献 { $number } 的详情
site-cited-at = 引用处
site-back-to-mark = 回到参考文献 { $number } 的引用处 { $mark }
site-related = 相关指南
site-mentioned-in = 提到本文的指南
site-about-guide = 关于本指南
site-about-references = 本指南的每句话都看过，每条论断都注明依据：
site-steps = { $count } 个步骤
site-worksheets = { $count } 张练习页
site-count-guides = { $count } 篇指南
site-in-guides = 见于 { $count } 篇指南
site-cited = { $count ->
    [0] 未被引用
   *[other] 被引用 { $count } 次
}
site-checklist = 清单
site-prompt = 写一写
site-tracker = 打卡表
site-scale = 量表
site-plan = 计划
site-letter = 信
site-log = 日志
site-record = 记录
site-balance = 利与弊
site-agreement = 约定
site-balance-for = 支持的理由
site-balance-against = 反对的理由
site-signature = 签名
site-agreed = 另外约定
site-date = 日期
site-print-sheet = 打印此页
site-days = 天数
site-rating = 评分
site-paraphrased = 大意
site-picture = [图片：{ $description }]
site-table = 表格
site-tip = 提示
site-warning = 警告
site-supplies = 你需要准备
site-tips = 小提示
site-warnings = 警告
site-questions = 问答
site-stories = 故事
site-a-reader = 一位读者
site-reviewed-by = 审阅：{ $name }
site-every-claim = 每条论断都有参考文献
site-every-claim-about = 论断是关于世界的陈述，任何人都可以去查证，并可能发现它是错的。本手册的每条论断都注明所依据的网页、书籍或访谈。缺少一处，就什么都不发布。
site-total-guides = 篇指南
site-total-claims = 条论断
site-total-referenced = 条论断有参考文献
site-quoted-in = 言论见于
site-cited-in = 被引用于
site-advised = 担任顾问
site-wrote = 撰写
site-reviewed-guides = 审阅
site-works = 言论的出处
site-the-reference = 参考文献
site-kind = 类型
site-cited-as = 引用方式
site-note = 备注
site-not-cited = 没有指南引用这份资料。
site-letters = 字母
site-also = 又作：{ $words }
site-used-in = 见于
site-not-found = 这个网址没有页面
site-not-found-about = 页面可能已经搬走，也可能网址在途中少了一个字符。
site-go-on = 从这里继续
site-claims-of = “{ $title }”的论断
site-claims-about = 论断是关于世界的陈述，任何人都可以去查证，并可能发现它是错的。本指南的每句话都看过；下面是其中的论断及各自依据的参考文献。
site-claim = 论断
site-standing = 情形
site-reference = 参考文献
site-claims-honest = 参考文献说明一条陈述出自哪里，但不证明它成立。完整的清单，包括不需要参考文献的句子及其理由，见
site-count-cited = 句中有参考文献
site-count-covered = 由附近的参考文献涵盖
site-count-waived = 已豁免，并有理由
site-count-missing = 没有参考文献
site-count-exempt = 句子不含论断
site-standing-cited = 有引用
site-standing-covered = 被涵盖
site-standing-exempt = 不是论断
site-standing-waived = 已豁免
site-standing-missing = 缺少
site-kind-web = 网页
site-kind-article = 文章
site-kind-book = 书籍
site-kind-chapter = 书中章节
site-kind-report = 报告
site-kind-interview = 访谈
site-kind-video = 视频
site-kind-podcast = 播客
site-kind-law = 法律
site-kind-dataset = 数据集
site-kind-personal = 私人通信
site-kinds-web = 网页
site-kinds-article = 文章
site-kinds-book = 书籍
site-kinds-chapter = 书中章节
site-kinds-report = 报告
site-kinds-interview = 访谈
site-kinds-video = 视频
site-kinds-podcast = 播客
site-kinds-law = 法律
site-kinds-dataset = 数据集
site-kinds-personal = 私人通信

## Doing

site-kept-here = 只保存在这个浏览器里，不会发送。
site-clear = 清除
site-mark-step = 我已完成步骤 { $number }
site-progress = 已完成 { $done } 步，共 { $total } 步
site-step-done = 步骤 { $number } 已完成。已完成 { $done } 步，共 { $total } 步。
site-step-open = 步骤 { $number } 重新待办。已完成 { $done } 步，共 { $total } 步。
site-all-done = 这是最后一步：你已全部完成。
site-done = 已完成
site-your-entries = 你填写的内容
site-entries-about = 你勾选和填写的内容只留在这台设备的这个浏览器里，不会传出去。使用同一浏览器的其他人可以看到。保存为文件，即可留存副本，或在别处继续。
site-save-file = 保存为文件
site-open-file = 打开已保存的文件
site-print = 打印
site-clear-all = 全部清除
site-cancel = 取消
site-not-kept = 这个浏览器不保存任何内容：关闭页面后，你填写的内容就会消失。请保存为文件，或打印出来。
site-is-full = 这个浏览器没有空间了：你最近填写的内容没有保存。请保存为文件，或打印出来。
site-saved = 已保存为 { $file }
site-opened = 已打开。填好的项目：{ $count }。
site-opened-some = 已打开。填好的项目：{ $count }。本指南没有对应位置而略去的项目：{ $left }。
site-file-broken = 这不是本网站的填写文件，或文件已损坏。没有做任何更改。
site-file-other = 这个文件属于另一篇指南：“{ $title }”。没有做任何更改。
site-file-newer = 这个文件由本网站的较新版本保存。没有做任何更改。
site-replace = 用文件中的内容替换你在本页填写的内容吗？
site-replace-yes = 替换
site-clear-question = 清除你在“{ $title }”中填写的内容吗？清除后无法恢复。
site-clear-all-question = 清除本页的全部填写内容和勾选吗？清除后无法恢复。
site-clear-yes = 清除
site-cleared = 已清除。

## Reading on

site-words-used = 本文用语
site-people-here = 本文人物
site-around = “{ $title }”中的更多内容
site-previous = 上一篇
site-next = 下一篇
site-share = 分享
site-copied = 链接已复制。
site-not-come = 现在无法加载。网络连接正常吗？
site-not-copied = 无法复制链接。请从地址栏复制。
site-place = 位置：{ $place }
site-to-list = 在参考文献列表中
site-close = 关闭

## Finding

site-search = 搜索
site-search-about = 查找指南、步骤、提示、解答、人物、资料或词语。
site-search-label = 你想找什么？
site-search-results = 结果
site-search-keys = ↑ 和 ↓ 选择结果，Enter 打开，Esc 关闭搜索。
site-search-instead = 搜索需要 JavaScript 和网页服务器：关闭脚本时，或页面从磁盘打开时，都无法使用。能找到的内容也都列在这里。
site-search-lists = 浏览全部内容
site-search-steps = 步骤
site-search-tips = 提示和警告
site-search-terms = 词语
site-search-loading = 正在搜索……
site-search-failed = 搜索无法加载。请检查网络连接，改动一个字再试。从磁盘打开的页面无法使用搜索。
site-search-found = 结果：{ $count }
site-search-best = { $total } 条结果中最相关的 { $count } 条
site-search-some = 没有内容同时包含所有这些词。包含其中一部分的结果：{ $count }
site-search-none = 没有找到“{ $words }”。
site-search-none-help = 试试少用几个词，或换成意思相同的词。也可以浏览全部内容：
site-search-meant = 改为搜索“{ $word }”

## Languages

site-languages = 语言

## Since then: prints, sheets, readers, videos

site-draft = 草稿
site-published-from = { $date }之前不发布
site-published-until = 发布至{ $date }
site-changed-since = 此后有改动
site-moved = 本页已经搬家
site-for-programs = 每篇指南都有一个 JSON 文件，含正文、人物和参考文献；{ $catalogue } 列出全部。
workbook-a-reader = 一位读者
workbook-sent-and-reviewed = { $by }；审阅：{ $name }，{ $date }
workbook-answer = 编辑答复
workbook-video = 视频
workbook-video-lasting = 视频，{ $duration }
workbook-transcript = 文字稿
site-reviewed-by-on = { $name } 于{ $date }审阅
site-readers-tip = 读者的提示
site-answer = 编辑答复
site-contribute = 为本指南补充内容
site-contribute-helpful = 这篇指南有帮助吗？
site-contribute-helpful-ask = 为什么？
site-contribute-helpful-subject = 有帮助：{ $title }（{ $slug }）
site-contribute-helpful-not-subject = 没有帮助：{ $title }（{ $slug }）
site-contribute-tip = 提交提示
site-contribute-tip-ask = 你的提示
site-contribute-tip-subject = 提示：{ $title }（{ $slug }）
site-contribute-question = 提出问题
site-contribute-question-ask = 你的问题
site-contribute-question-subject = 问题：{ $title }（{ $slug }）
site-contribute-story = 分享你的故事
site-contribute-story-ask = 你的故事
site-contribute-story-subject = 故事：{ $title }（{ $slug }）
site-contribute-yes = 是
site-contribute-no = 否
site-contribute-optional = （选填）
site-contribute-name = 你的名字
site-contribute-name-hint = 将显示在你的文字旁边。不填则显示“一位读者”。
site-contribute-consent = 经编辑审阅后，可以用所填名字发布。
site-contribute-trap = 此栏请留空
site-contribute-goes-endpoint = 你写的内容会发给编辑，地址为 { $place }。按下“发送”之前，不会发送任何内容。
site-contribute-goes-issue = 你写的内容会填入 { $place } 上的一个议题，在新标签页中打开。在那里提交后即公开，并且需要账号；审阅之前，这里不会发布任何内容。
site-contribute-goes-mail = 你写的内容会填入一封发给 { $place } 的邮件，在你的邮件程序中打开。在那里发出之前，不会发送任何内容。
site-contribute-send-endpoint = 发送
site-contribute-send-issue = 前往议题
site-contribute-send-mail = 前往邮件
site-contribute-sending = 正在发送……
site-contribute-sent-endpoint = 谢谢，已经收到。编辑审阅之前不会发布。
site-contribute-sent-issue = 你的文字已在新标签页的议题中：请在那里提交。离开本页之前，这里也还保留着。
site-contribute-sent-mail = 你的邮件程序现在应已显示邮件：请在那里发出。如果什么都没打开，请复制你的文字，写信到 { $address }。
site-contribute-refused = 没有被接受：编辑的服务器返回 { $status }。你的文字还在这里。
site-contribute-unreached = 没有收到回应，可能没有送达。你的文字还在这里；请过一会儿再试。
site-contribute-no-text = 请先写点内容。
site-contribute-no-choice = 请先选择“是”或“否”。
site-contribute-no-consent = 不同意则无法采用：如果同意，请勾选。
site-contribute-too-long = 对网址来说太长了。请缩短，或分两次发送。
site-video-opens = 在新标签页中打开 { $host }
site-video-plays = 由 { $host } 播放；按下之前不会向其请求任何内容
site-video-captions = 字幕
site-video-transcript = 文字稿
site-link-to-heading = “{ $title }”的链接

## Since then: prints, sheets, readers, videos

weekdays = 一 二 三 四 五 六 日
workbook-standing = 情形
workbook-sentences = 句数
workbook-meaning = 含义
workbook-example = 例如
workbook-streak = 最长连续
workbook-sheet-notes = 笔记
workbook-before = 之前
workbook-after = 之后
workbook-if = 如果
workbook-then = 那么
workbook-cross-out = 划掉不符合的内容。
site-prints = 其他版本
site-print-a4 = A4
site-print-letter = 美国信纸
site-print-large-print = 大字版
site-print-grey = 黑灰版
site-print-booklet = 折页小册
site-print-epub = EPUB
site-example = 例如
site-streak = 最长连续天数
site-notes = 笔记
site-before = 之前
site-after = 之后
site-if = 如果
site-then = 那么
site-cross-out = 划掉不符合的内容。
