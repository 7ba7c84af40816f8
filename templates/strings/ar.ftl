# كلمات الواجهة بالعربية (Project Fluent, https://projectfluent.org).
# يقول المشروع بعضها بطريقته في `templates/strings/ar.ftl`. الأرقام بالصورة 0123456789 في كل مكان.

## Dates

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

## Lists

list-more = { $row } و{ $next }
list-last = { $row } و{ $last }
site-comma = {"، "}

## Places in a source

locator = { $label ->
    [page] { $many ->
        [yes] الصفحات { $value }
       *[no] ص { $value }
    }
    [chapter] الفصل { $value }
    [section] القسم { $value }
    [paragraph] الفقرة { $value }
    [figure] الشكل { $value }
    [table] الجدول { $value }
    [volume] المجلد { $value }
    [verse] الآية { $value }
    [line] السطر { $value }
    [note] الحاشية { $value }
    [timestamp] { $value }
   *[other] { $label } { $value }
}

## Difficulty

difficulty-easy = سهل
difficulty-moderate = متوسط
difficulty-hard = صعب

## Workbook

workbook-workbook = كراسة عمل
workbook-guide = دليل
workbook-contents = المحتويات
workbook-worksheets = أوراق العمل
workbook-worksheet = ورقة العمل { $number }
workbook-worksheet-copy = ورقة العمل { $number }، نسخة فارغة { $copy }
workbook-copies = نسخ فارغة
workbook-copies-note = انسخها أو انزعها. الورقة التي ملأتها مرة تستحق أن تملأها مرة أخرى.
workbook-notes = ملاحظات
workbook-references = المراجع
workbook-terms = كلمات مستعملة هنا
workbook-related = أدلة للقراءة بعد هذا
workbook-belongs-to = هذه الكراسة تخص
workbook-started-on = تاريخ البدء
workbook-by = بقلم { $authors }
workbook-edition = طبعة { $date }
workbook-time = الوقت
workbook-difficulty = الصعوبة
workbook-written-by = التأليف
workbook-published = النشر
workbook-updated = آخر تحديث
workbook-reviewed = المراجعة
workbook-on-the-web = على الويب
workbook-qr-alt = رمز QR: «{ $title }» على الويب
workbook-qr-alt-reference = رمز QR: المرجع { $number } على الويب
workbook-on-page = (الصفحة { $page })
workbook-page-of = الصفحة { $page } من { $pages }
workbook-tip = نصيحة
workbook-warning = تحذير
workbook-question = ؟
workbook-paraphrased = بتصرف
workbook-quote-open = «
workbook-quote-close = »
workbook-colophon = عن هذه الكراسة
workbook-printing = الطباعة
workbook-print-single = على وجه واحد أو على الوجهين: في كل صفحة مكان للثقوب عند الحافتين.
workbook-print-duplex = اطبع على الوجهين مع القلب على الحافة الطويلة: الهامش الأعرض هو موضع التجليد.
workbook-print-booklet = اطبع على الوجهين مع القلب على الحافة القصيرة، ثم اطوِ الرزمة من وسطها ودبّسها هناك.
workbook-print-note = اطبع بمقياس 100%، لا بخيار «ملاءمة الصفحة»، وإلا ضاقت سطور الكتابة. ضع مسطرة على هذه: من 0 إلى 50 طولها 50 مليمترًا.
workbook-claims = الأقوال والمراجع
workbook-claims-note = نُظر في كل جملة، ولكل جملة حال من هذه الأحوال. المرجع موضع للتحقق من القول، ولا يجعله صحيحًا.
workbook-cited = موثّقة
workbook-cited-means = لها مرجعها الخاص
workbook-covered = مشمولة
workbook-covered-means = يشملها مرجع قريب منها
workbook-exempt = مستثناة
workbook-exempt-means = لا تقول شيئًا يُتحقق منه: نصيحة أو سؤال أو مثال
workbook-waived = معفاة
workbook-waived-means = أجازها أحد المحررين بسبب مكتوب
workbook-missing = بلا مرجع
workbook-missing-means = ينبغي أن يكون لها مرجع وليس لها
workbook-total = المجموع
workbook-reviews = المراجعات
workbook-type-note-warm = صُفّ النص اللاتيني بخط Atkinson Hyperlegible Next.
workbook-type-note = صُفّ النص اللاتيني بخطَّي Source Serif 4 وAtkinson Hyperlegible Next.

workbook-part-of = الجزء { $number } من { $count }
workbook-method-of = الطريقة { $number } من { $count }
workbook-step-number = الخطوة { $number }
workbook-question-number = السؤال { $number }
workbook-reviewed-by = { $date }، { $name }
workbook-changed-since = { $review }؛ تغيّر منذ ذلك الحين
workbook-sent-by = { $name }، { $date }
workbook-picture = [صورة: { $description }]
workbook-section-supplies = ستحتاج إلى
workbook-section-tips = نصائح
workbook-section-warnings = تحذيرات
workbook-section-questions = أسئلة
workbook-section-stories = قصص
workbook-sheet-checklist = قائمة تحقق
workbook-sheet-prompt = كلماتك
workbook-sheet-tracker = متابعة
workbook-sheet-scale = مقياس
workbook-sheet-plan = خطة
workbook-sheet-letter = رسالة
workbook-sheet-log = يوميات
workbook-sheet-record = سجل
workbook-sheet-balance = ما له وما عليه
workbook-sheet-agreement = اتفاق
workbook-balance-for = ما يؤيده
workbook-balance-against = ما يعارضه
workbook-signature = التوقيع
workbook-agreed = متفق عليه، { $number }
workbook-date = التاريخ
workbook-day = اليوم { $number }

## Site

site-skip = انتقل إلى النص
site-navigation = الموقع
site-breadcrumb = مسار التصفح
site-home = الرئيسية
site-guides = الأدلة
site-guides-about = كل أدلة هذا الكتاب مرتبة على الحروف.
site-all-guides = كل الأدلة
site-topics = الموضوعات
site-topics-about = ما تدور حوله الأدلة.
site-people = الأشخاص
site-people-about = الخبراء الذين يضم هذا الكتاب معرفتهم، ومن يكتبونه.
site-references = المراجع
site-references-about = كل ما يستند إليه هذا الكتاب. والكلمة المكتوبة بخط الشفرة هي المفتاح الذي يُستشهد به بالمرجع.
site-glossary = المصطلحات
site-glossary-about = الكلمات التي يستعملها هذا الكتاب وما يقصده بها.
site-promise = لكل قول في هذا الكتاب مرجع. وإذا غاب مرجع لم يُنشر شيء.
site-colours = الألوان
site-colours-device = كما في جهازي
site-colours-light = فاتحة
site-colours-dark = داكنة
site-about-site = عن هذا الموقع
site-all-workbooks = كل الكراسات (PDF)
site-feed = موجز الجديد
site-in-short = باختصار
site-by = بقلم { $authors }
site-with = بمشاركة { $experts }
site-by-with = بقلم { $authors }، بمشاركة { $experts }
site-to-read = وقت القراءة
site-to-do = وقت التنفيذ
site-difficulty = الصعوبة
site-updated = آخر تحديث
site-published = النشر
site-written-by = التأليف
site-experts = الخبراء
site-reviewed = المراجعة
site-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
site-claims = { $claims ->
    [zero] لا أقوال
    [one] قول واحد، بمراجع: { $referenced }
    [two] قولان، بمراجع: { $referenced }
    [few] { $claims } أقوال، بمراجع: { $referenced }
    [many] { $claims } قولًا، بمراجع: { $referenced }
   *[other] { $claims } قول، بمراجع: { $referenced }
}
site-claims-waived = ، معفاة: { $count }
site-download = نزّل كراسة العمل
site-download-note = ملف PDF للطباعة والكتابة عليه
site-contents = المحتويات
site-contents-of = محتويات هذا الدليل
site-part-of = الجزء { $number } من { $count }
site-method-of = الطريقة { $number } من { $count }
site-link-to-step = رابط إلى الخطوة { $number }
site-link-to-part = رابط إلى هذا العنوان: { $part }
site-introduction = مقدمة
site-readers = من القراء
site-step-number = الخطوة { $number }
site-reference-number = المرجع { $number }
site-details = تفاصيل
site-details-of-reference = تفاصيل المرجع { $number }
site-cited-at = مواضع الاستشهاد
site-back-to-mark = العودة إلى العلامة { $mark } للمرجع { $number }
site-related = أدلة ذات صلة
site-mentioned-in = مذكور في
site-about-guide = عن هذا الدليل
site-about-references = نُظر في كل جملة من هذا الدليل، وكل قول يسمّي ما يستند إليه:
site-steps = { $count ->
    [zero] بلا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
}
site-worksheets = { $count ->
    [zero] بلا أوراق عمل
    [one] ورقة عمل واحدة
    [two] ورقتا عمل
    [few] { $count } أوراق عمل
    [many] { $count } ورقة عمل
   *[other] { $count } ورقة عمل
}
site-count-guides = { $count ->
    [zero] لا أدلة
    [one] دليل واحد
    [two] دليلان
    [few] { $count } أدلة
    [many] { $count } دليلًا
   *[other] { $count } دليل
}
site-in-guides = { $count ->
    [zero] ليس في أي دليل
    [one] في دليل واحد
    [two] في دليلين
    [few] في { $count } أدلة
    [many] في { $count } دليلًا
   *[other] في { $count } دليل
}
site-cited = { $count ->
    [zero] لم يُستشهد به
    [one] استُشهد به مرة
    [two] استُشهد به مرتين
    [few] استُشهد به { $count } مرات
    [many] استُشهد به { $count } مرة
   *[other] استُشهد به { $count } مرة
}
site-checklist = قائمة تحقق
site-prompt = للكتابة
site-tracker = متابعة
site-scale = مقياس
site-plan = خطة
site-letter = رسالة
site-log = يوميات
site-record = سجل
site-balance = ما له وما عليه
site-agreement = اتفاق
site-balance-for = ما يؤيده
site-balance-against = ما يعارضه
site-signature = التوقيع
site-agreed = متفق عليه أيضًا
site-date = التاريخ
site-print-sheet = اطبع الورقة
site-days = الأيام
site-rating = التقدير
site-paraphrased = بتصرف
site-picture = [صورة: { $description }]
site-table = جدول
site-tip = نصيحة
site-warning = تحذير
site-supplies = ستحتاج إلى
site-tips = نصائح
site-warnings = تحذيرات
site-questions = أسئلة
site-stories = قصص
site-a-reader = من القراء
site-reviewed-by = راجعه { $name }
site-every-claim = لكل قول مرجع
site-every-claim-about = القول خبر عن العالم يستطيع أي غريب أن يتحقق منه فيجده خطأ. وكل قول في هذا الكتاب يسمّي الصفحة أو الكتاب أو المقابلة التي يستند إليها. وإذا غاب مرجع لم يُنشر شيء.
site-total-guides = عدد الأدلة
site-total-claims = عدد الأقوال
site-total-referenced = أقوال لها مراجع
site-quoted-in = كلامه منقول في
site-cited-in = مستشهد به في
site-advised = استُشير في
site-wrote = من تأليفه
site-reviewed-guides = من مراجعته
site-works = مصادر كلامه
site-the-reference = المرجع
site-kind = النوع
site-cited-as = يُستشهد به هكذا
site-note = ملاحظة
site-not-cited = لا يستشهد أي دليل بهذا المرجع.
site-letters = الحروف
site-also = أيضًا: { $words }
site-used-in = مستعملة في
site-not-found = لا توجد صفحة في هذا العنوان
site-not-found-about = ربما نُقلت، أو ضاع حرف من العنوان في طريقه إليك.
site-go-on = تابع من هنا
site-claims-of = أقوال «{ $title }»
site-claims-about = القول خبر عن العالم يستطيع أي غريب أن يتحقق منه فيجده خطأ. نُظر في كل جملة من الدليل، وهذه هي الأقوال، مع كل قول المرجع الذي يستند إليه.
site-claim = القول
site-standing = الحال
site-reference = المرجع
site-claims-honest = المرجع يدلك على مصدر القول ولا يثبته. والسجل الكامل، بما فيه الجمل التي لا تحتاج إلى مرجع وسبب ذلك، في
site-count-cited = مرجعها في الجملة نفسها
site-count-covered = يشملها مرجع قريب
site-count-waived = معفاة لسبب
site-count-missing = بلا مرجع
site-count-exempt = جمل بلا قول
site-standing-cited = موثّق
site-standing-covered = مشمول
site-standing-exempt = ليس قولًا
site-standing-waived = معفى
site-standing-missing = بلا مرجع
site-kind-web = صفحة ويب
site-kind-article = مقال
site-kind-book = كتاب
site-kind-chapter = فصل من كتاب
site-kind-report = تقرير
site-kind-interview = مقابلة
site-kind-video = فيديو
site-kind-podcast = بودكاست
site-kind-law = قانون
site-kind-dataset = مجموعة بيانات
site-kind-personal = إفادة شخصية
site-kinds-web = صفحات ويب
site-kinds-article = مقالات
site-kinds-book = كتب
site-kinds-chapter = فصول من كتب
site-kinds-report = تقارير
site-kinds-interview = مقابلات
site-kinds-video = مقاطع فيديو
site-kinds-podcast = حلقات بودكاست
site-kinds-law = قوانين
site-kinds-dataset = مجموعات بيانات
site-kinds-personal = إفادات شخصية

## Doing

site-kept-here = يُحفظ في هذا المتصفح وحده، ولا يُرسل شيء.
site-clear = امسح
site-mark-step = أتممت الخطوة { $number }
site-progress = الخطوات المنجزة: { $done } من { $total }
site-step-done = أُنجزت الخطوة { $number }. الخطوات المنجزة: { $done } من { $total }.
site-step-open = عادت الخطوة { $number } مفتوحة. الخطوات المنجزة: { $done } من { $total }.
site-all-done = كانت هذه الخطوة الأخيرة: لقد أتممتها كلها.
site-done = منجزة
site-your-entries = ما كتبته
site-entries-about = ما تعلّمه وتكتبه يبقى في هذا المتصفح على هذا الجهاز، ولا يخرج منه شيء. ومن يستعمل هذا المتصفح غيرك يستطيع قراءته. احفظه في ملف لتبقى لديك نسخة أو لتتابع في مكان آخر.
site-save-file = احفظ في ملف
site-open-file = افتح ملفًا محفوظًا
site-print = اطبع
site-clear-all = امسح الكل
site-cancel = إلغاء
site-not-kept = هذا المتصفح لا يحفظ شيئًا: سيضيع ما كتبته عند إغلاق الصفحة. احفظه في ملف أو اطبعه.
site-is-full = لم يبق مكان في هذا المتصفح: لم يُحفظ آخر ما كتبته. احفظه في ملف أو اطبعه.
site-saved = حُفظ باسم { $file }
site-opened = فُتح الملف. الحقول المملوءة: { $count }.
site-opened-some = فُتح الملف. الحقول المملوءة: { $count }. تُركت لأن لا مكان لها في هذا الدليل: { $left }.
site-file-broken = ليس هذا ملفًا فيه مدخلات من هذا الموقع، أو هو تالف. لم يتغير شيء.
site-file-other = هذا الملف لدليل آخر: «{ $title }». لم يتغير شيء.
site-file-newer = حُفظ هذا الملف بإصدار أحدث من هذا الموقع. لم يتغير شيء.
site-replace = أتريد أن يحل ما في الملف محل ما كتبته في هذه الصفحة؟
site-replace-yes = استبدل
site-clear-question = أتريد مسح ما كتبته في «{ $title }»؟ لا يمكن استرجاعه.
site-clear-all-question = أتريد مسح كل ما كتبته وكل العلامات في هذه الصفحة؟ لا يمكن استرجاعها.
site-clear-yes = امسح
site-cleared = مُسح.

## Reading on

site-words-used = كلمات مستعملة هنا
site-people-here = أشخاص هذا الدليل
site-around = المزيد في { $title }
site-previous = السابق
site-next = التالي
site-share = شارك
site-copied = نُسخ الرابط.
site-not-come = لا يمكن تحميل هذا الآن. هل أنت متصل بالشبكة؟
site-not-copied = تعذر نسخ الرابط. تجده في شريط العنوان.
site-place = الموضع: { $place }
site-to-list = في قائمة المراجع
site-close = أغلق

## Finding

site-search = بحث
site-search-about = ابحث عن دليل أو خطوة أو نصيحة أو جواب أو شخص أو مصدر أو كلمة.
site-search-label = عمّ تبحث؟
site-search-results = النتائج
site-search-keys = السهمان ↑ و↓ يختاران نتيجة، وEnter يفتحها، وEsc يغلق البحث.
site-search-instead = يحتاج البحث إلى JavaScript وخادم ويب: فلا يعمل إذا أُوقفت البرامج النصية، ولا في صفحات فُتحت من قرص. وكل ما يمكن العثور عليه في هذه القوائم أيضًا.
site-search-lists = تصفّح كل شيء
site-search-steps = الخطوات
site-search-tips = نصائح وتحذيرات
site-search-terms = كلمات
site-search-loading = جارٍ البحث…
site-search-failed = تعذر تحميل البحث. تحقق من اتصالك وغيّر حرفًا لتحاول مرة أخرى. وهو لا يعمل في صفحات فُتحت من قرص.
site-search-found = عدد النتائج: { $count }
site-search-best = أفضل { $count } من النتائج، وعددها { $total }
site-search-some = لا شيء يحتوي على كل هذه الكلمات. نتائج تحتوي على بعضها: { $count }
site-search-none = لم يُعثر على شيء عن «{ $words }».
site-search-none-help = جرّب كلمات أقل، أو كلمات أخرى بالمعنى نفسه. أو تصفّح كل ما هنا:
site-search-meant = ابحث عن «{ $word }» بدلًا من ذلك

## Languages

site-languages = اللغات

## Since then: prints, sheets, readers, videos

site-draft = مسودة
site-published-from = لا يُنشر قبل { $date }
site-published-until = منشور حتى { $date }
site-changed-since = تغيّر منذ ذلك الحين
site-moved = انتقلت هذه الصفحة
site-for-programs = كل دليل ملف JSON فيه نصه وأشخاصه ومراجعه، وفي { $catalogue } قائمة بها كلها.
workbook-a-reader = من القراء
workbook-sent-and-reviewed = { $by }؛ راجعه { $name }، { $date }
workbook-answer = جواب المحررين
workbook-video = فيديو
workbook-video-lasting = فيديو، { $duration }
workbook-transcript = النص المفرّغ
site-reviewed-by-on = راجعه { $name } في { $date }
site-readers-tip = نصيحة من القراء
site-answer = جواب المحررين
site-contribute = أضف إلى هذا الدليل
site-contribute-helpful = هل أفادك هذا؟
site-contribute-helpful-ask = لماذا؟
site-contribute-helpful-subject = أفادني هذا: { $title } ({ $slug })
site-contribute-helpful-not-subject = لم يفدني هذا: { $title } ({ $slug })
site-contribute-tip = أرسل نصيحة
site-contribute-tip-ask = نصيحتك
site-contribute-tip-subject = نصيحة: { $title } ({ $slug })
site-contribute-question = اطرح سؤالًا
site-contribute-question-ask = سؤالك
site-contribute-question-subject = سؤال: { $title } ({ $slug })
site-contribute-story = شاركنا قصتك
site-contribute-story-ask = قصتك
site-contribute-story-subject = قصة: { $title } ({ $slug })
site-contribute-yes = نعم
site-contribute-no = لا
site-contribute-optional = (اختياري)
site-contribute-name = اسمك
site-contribute-name-hint = كما تريد أن يظهر بجانب كلامك. ومن دون اسم يُكتب «من القراء».
site-contribute-consent = يجوز نشر هذا بالاسم المذكور بعد أن يراجعه المحررون.
site-contribute-trap = اترك هذا الحقل فارغًا
site-contribute-goes-endpoint = ما تكتبه يصل إلى المحررين على { $place }. ولا يُرسل شيء قبل أن تضغط «أرسل».
site-contribute-goes-issue = يوضع ما تكتبه في بلاغ على { $place } يُفتح في علامة تبويب جديدة. ويصير علنيًا متى أرسلته هناك، ويلزمك حساب؛ ولا يُنشر هنا شيء قبل المراجعة.
site-contribute-goes-mail = يوضع ما تكتبه في رسالة إلى { $place } تُفتح في برنامج بريدك. ولا يُرسل شيء قبل أن ترسلها هناك.
site-contribute-send-endpoint = أرسل
site-contribute-send-issue = تابع إلى البلاغ
site-contribute-send-mail = تابع إلى الرسالة
site-contribute-sending = جارٍ الإرسال…
site-contribute-sent-endpoint = شكرًا لك، وصل ما أرسلته. ولا يُنشر شيء قبل أن يراجعه المحررون.
site-contribute-sent-issue = كلامك في البلاغ في علامة التبويب الجديدة: أرسله هناك. ويبقى هنا أيضًا إلى أن تغادر هذه الصفحة.
site-contribute-sent-mail = ينبغي أن يعرض برنامج بريدك الرسالة الآن: أرسلها هناك. وإن لم يُفتح شيء فانسخ كلامك واكتب إلى { $address }.
site-contribute-refused = لم يُقبل: أجاب خادم المحررين بالرمز { $status }. كلامك ما زال هنا.
site-contribute-unreached = لم يصل جواب، فربما لم يصل ما أرسلته. كلامك ما زال هنا، فحاول مرة أخرى بعد قليل.
site-contribute-no-text = اكتب شيئًا أولًا.
site-contribute-no-choice = اختر نعم أو لا أولًا.
site-contribute-no-consent = لا يمكن استعماله من دون ذلك: ضع علامة في المربع إن كنت موافقًا.
site-contribute-too-long = هذا أطول مما يتسع له عنوان. اختصره أو أرسله على دفعتين.
site-video-opens = يفتح { $host } في علامة تبويب جديدة
site-video-plays = يُشغَّل من { $host }، ولا يُطلب منه شيء قبل أن تضغط هنا
site-video-captions = ترجمة نصية
site-video-transcript = النص المفرّغ
site-link-to-heading = رابط إلى «{ $title }»

## Since then: prints, sheets, readers, videos

weekdays = إث ثل أر خم جم سب أح
workbook-standing = الحال
workbook-sentences = الجمل
workbook-meaning = المعنى
workbook-example = مثلًا
workbook-streak = أطول مدة متصلة
workbook-sheet-notes = ملاحظات
workbook-before = قبل
workbook-after = بعد
workbook-if = إذا
workbook-then = عندئذٍ
workbook-cross-out = اشطب ما لا تقصده.
site-prints = أيضًا بصيغة
site-print-a4 = A4
site-print-letter = ورق Letter الأمريكي
site-print-large-print = خط كبير
site-print-grey = أسود ورمادي
site-print-booklet = كتيب للطي
site-print-epub = EPUB
site-example = مثلًا
site-streak = أطول مدة متصلة بالأيام
site-notes = ملاحظات
site-before = قبل
site-after = بعد
site-if = إذا
site-then = عندئذٍ
site-cross-out = اشطب ما لا تقصده.
