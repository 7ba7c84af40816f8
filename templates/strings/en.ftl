# The words of the interface in English (Project Fluent, https://projectfluent.org).
# A project says some of them in its own way, or all of them in another language, in `templates/strings/<language>.ftl`.

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# A whole date, one without a day, and one without a month.
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

## Lists
#
# A row grows from its beginning: `list-more` puts the next thing behind it, `list-last` the last one.

list-more = { $row }, { $next }
list-last = { $row } and { $last }
# Between things that are only set beside one another.
site-comma = {", "}

## Places in a source

# How a mark names a place in its source; the kinds of places are those of CSL.
locator = { $label ->
    [page] { $many ->
        [yes] pp. { $value }
       *[no] p. { $value }
    }
    [chapter] chap. { $value }
    [section] sec. { $value }
    [paragraph] para. { $value }
    [figure] fig. { $value }
    [table] table { $value }
    [volume] vol. { $value }
    [verse] v. { $value }
    [line] line { $value }
    [note] note { $value }
    [timestamp] { $value }
   *[other] { $label } { $value }
}

## Difficulty

difficulty-easy = Easy
difficulty-moderate = Moderate
difficulty-hard = Hard

## Workbook
#
# Days of the week from Monday on, two or three letters each, with spaces between them.
weekdays = Mo Tu We Th Fr Sa Su

# Each message `workbook-…` is handed to the templates of the workbook under the rest of its name; they fill its places.

workbook-workbook = Workbook
workbook-guide = Guide
workbook-contents = Contents
workbook-worksheets = Worksheets
workbook-worksheet = Worksheet { $number }
workbook-worksheet-copy = Worksheet { $number }, blank copy { $copy }
workbook-copies = Blank copies
workbook-copies-note = Copy them or tear them out. A worksheet you have filled in once is worth filling in again.
workbook-notes = Notes
workbook-references = References
workbook-terms = Words used here
workbook-related = Guides to read next
workbook-belongs-to = This workbook belongs to
workbook-started-on = Started on
workbook-by = By { $authors }
workbook-edition = Edition of { $date }
workbook-time = Time
workbook-difficulty = Difficulty
workbook-written-by = Written by
workbook-published = Published
workbook-updated = Updated
workbook-reviewed = Reviewed
workbook-on-the-web = On the web
workbook-qr-alt = QR code: “{ $title }” on the web
workbook-qr-alt-reference = QR code: reference { $number } on the web
workbook-on-page = (page { $page })
workbook-page-of = Page { $page } of { $pages }
workbook-tip = Tip
workbook-warning = Warning
workbook-question = ?
workbook-paraphrased = paraphrased
workbook-quote-open = “
workbook-quote-close = ”
workbook-colophon = About this workbook
workbook-printing = Printing
workbook-print-single = One side of a sheet, or both: every page has room for holes at either edge.
workbook-print-duplex = Print on both sides, turning on the long edge: the wider margin is where the sheets are bound.
workbook-print-booklet = Print on both sides, turning on the short edge, then fold the stack in the middle and staple it there.
workbook-print-note = Print at 100 %, not “fit to page”, or the lines to write on shrink. Hold a ruler against this one: from 0 to 50 it measures 50 millimetres.
workbook-claims = Claims and references
workbook-claims-note = Every sentence was looked at, and has one of these standings. A reference is a place to look the claim up; it does not make it true.
workbook-cited = Cited
workbook-cited-means = has a reference of its own
workbook-covered = Covered
workbook-covered-means = stands under a reference close by
workbook-exempt = Exempt
workbook-exempt-means = states nothing to look up: advice, a question, an example
workbook-waived = Waived
workbook-waived-means = let through by an editor, with a written reason
workbook-missing = Missing
workbook-missing-means = should have a reference and has none
workbook-total = Total
workbook-standing = Standing
workbook-sentences = Sentences
workbook-meaning = What it means
workbook-reviews = Reviews
workbook-type-note-warm = Set in Atkinson Hyperlegible Next.
workbook-type-note = Set in Source Serif 4 and Atkinson Hyperlegible Next.

# Words put in where an editor wrote none.
workbook-part-of = Part { $number } of { $count }
workbook-method-of = Method { $number } of { $count }
workbook-step-number = Step { $number }
workbook-question-number = Question { $number }
workbook-reviewed-by = { $date }, { $name }
workbook-changed-since = { $review }; changed since
workbook-sent-by = { $name }, { $date }
workbook-picture = [Picture: { $description }]
workbook-section-supplies = You will need
workbook-section-tips = Tips
workbook-section-warnings = Warnings
workbook-section-questions = Questions
workbook-section-stories = Stories
workbook-sheet-checklist = Checklist
workbook-sheet-prompt = Your words
workbook-sheet-tracker = Tracker
workbook-sheet-scale = Scale
workbook-sheet-plan = Plan
workbook-sheet-letter = Letter
workbook-sheet-log = Log
workbook-sheet-record = Record
workbook-sheet-balance = For and against
workbook-sheet-agreement = Agreement
workbook-balance-for = What speaks for it
workbook-balance-against = What speaks against it
workbook-signature = Signature
workbook-agreed = Agreed, { $number }
workbook-date = Date
workbook-example = For example
workbook-streak = Longest run
workbook-sheet-notes = Notes
workbook-before = Before
workbook-after = After
workbook-if = If
workbook-then = then
workbook-cross-out = Cross out what you don’t mean.
workbook-day = Day { $number }

## Site
#
# Each message `site-…` is handed to the templates of the site under the rest of its name, with `_` for `-`; those with
# places to fill are called with `say`.

site-skip = Skip to the text
site-navigation = Site
site-breadcrumb = Breadcrumb
site-home = Home
site-guides = Guides
site-guides-about = All guides of this handbook, from A to Z.
site-all-guides = All guides
site-topics = Topics
site-topics-about = What the guides are about.
site-people = People
site-people-about = The experts whose knowledge stands in this handbook, and those who write it.
site-references = References
site-references-about = Everything this handbook rests on. The word in code is the key editors cite a reference by.
site-glossary = Glossary
site-glossary-about = The words this handbook uses, and what it means by them.
site-promise = Every claim in this handbook has a reference. Where one is missing, nothing is published.
site-colours = Colors
site-colours-device = As my device
site-colours-light = Light
site-colours-dark = Dark
site-about-site = About this site
site-all-workbooks = All workbooks (PDF)
site-feed = News feed
site-in-short = In short
site-by = By { $authors }
site-with = With { $experts }
site-by-with = By { $authors }, with { $experts }
site-to-read = To read
site-to-do = To do
site-difficulty = Difficulty
site-updated = Updated
site-published = Published
site-written-by = Written by
site-experts = Experts
site-reviewed = Reviewed
site-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
site-claims = { $claims ->
    [0] No claims
    [one] 1 claim, { $referenced } with a reference
   *[other] { $claims } claims, { $referenced } with a reference
}
site-claims-waived = , { $count } waived
site-download = Download the workbook
site-download-note = PDF, to print and write on
site-prints = Also as
site-print-a4 = A4
site-print-letter = US Letter
site-print-large-print = large print
site-print-grey = black and grey
site-print-booklet = booklet to fold
site-print-epub = EPUB
site-contents = Contents
site-contents-of = Contents of this guide
site-part-of = Part { $number } of { $count }
site-method-of = Method { $number } of { $count }
site-link-to-step = Link to step { $number }
site-link-to-part = Link to this heading: { $part }
site-introduction = Introduction
site-readers = From readers
site-step-number = Step { $number }
site-reference-number = Reference { $number }
site-details = Details
site-details-of-reference = Details of reference { $number }
site-cited-at = Cited at
site-back-to-mark = Back to mark { $mark } of reference { $number }
site-related = Related guides
site-mentioned-in = Mentioned in
site-about-guide = About this guide
site-about-references = Every sentence of this guide was looked at, and each claim names what it rests on:
site-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
site-worksheets = { $count ->
    [one] { $count } worksheet
   *[other] { $count } worksheets
}
site-count-guides = { $count ->
    [one] { $count } guide
   *[other] { $count } guides
}
site-in-guides = { $count ->
    [one] In { $count } guide
   *[other] In { $count } guides
}
site-cited = { $count ->
    [0] Not cited
    [1] Cited once
    [2] Cited twice
   *[other] Cited { $count } times
}
site-checklist = Checklist
site-prompt = Prompt
site-tracker = Tracker
site-scale = Scale
site-plan = Plan
site-letter = Letter
site-log = Log
site-record = Record
site-balance = For and against
site-agreement = Agreement
site-balance-for = What speaks for it
site-balance-against = What speaks against it
site-signature = Signature
site-agreed = Also agreed
site-date = Date
site-print-sheet = Print sheet
site-example = For example
site-streak = Longest run, in days
site-notes = Notes
site-before = Before
site-after = After
site-if = If
site-then = then
site-cross-out = Cross out what you don’t mean.
site-days = Days
site-rating = Rating
site-paraphrased = Paraphrased
site-picture = [Picture: { $description }]
site-table = Table
site-tip = Tip
site-warning = Warning
site-supplies = You will need
site-tips = Tips
site-warnings = Warnings
site-questions = Questions
site-stories = Stories
site-a-reader = A reader
site-reviewed-by = Reviewed by { $name }
site-every-claim = Every claim has a reference
site-every-claim-about = A claim is a statement about the world that a stranger could look up and find to be wrong. Each one in this handbook names the page, the book or the interview it rests on. Where one is missing, nothing is published.
site-total-guides = guides
site-total-claims = claims
site-total-referenced = claims with a reference
site-quoted-in = Quoted in
site-cited-in = Cited in
site-advised = Advised on
site-wrote = Wrote
site-reviewed-guides = Reviewed
site-works = Where their words come from
site-the-reference = The reference
site-kind = Kind
site-cited-as = Cited as
site-note = Note
site-not-cited = No guide cites this reference.
site-letters = Letters
site-also = Also: { $words }
site-used-in = Used in
site-not-found = There is no page at this address
site-not-found-about = It may have moved, or the address may have lost a letter on its way to you.
site-go-on = Go on from here
site-claims-of = The claims of “{ $title }”
site-claims-about = A claim is a statement about the world that a stranger could look up and find to be wrong. Every sentence of the guide was looked at; these are the claims, each with the reference it rests on.
site-claim = Claim
site-standing = Standing
site-reference = Reference
site-claims-honest = A reference tells you where a statement comes from; it does not prove it. The whole ledger, with the sentences that need no reference and why, is in
site-count-cited = with a reference in the sentence
site-count-covered = covered by a reference around them
site-count-waived = waived, with a reason
site-count-missing = without a reference
site-count-exempt = sentences without a claim
site-standing-cited = Cited
site-standing-covered = Covered
site-standing-exempt = No claim
site-standing-waived = Waived
site-standing-missing = Missing
site-kind-web = Web page
site-kind-article = Article
site-kind-book = Book
site-kind-chapter = Chapter of a book
site-kind-report = Report
site-kind-interview = Interview
site-kind-video = Video
site-kind-podcast = Podcast
site-kind-law = Law
site-kind-dataset = Data set
site-kind-personal = Personal communication
site-kinds-web = Web pages
site-kinds-article = Articles
site-kinds-book = Books
site-kinds-chapter = Chapters of books
site-kinds-report = Reports
site-kinds-interview = Interviews
site-kinds-video = Videos
site-kinds-podcast = Podcasts
site-kinds-law = Laws
site-kinds-dataset = Data sets
site-kinds-personal = Personal communications

## Doing
#
# What a reader enters on a guide's page, and where it is kept. A script fills the places in braces.

site-kept-here = Kept in this browser only; nothing is sent.
site-clear = Clear
site-mark-step = I’ve done step { $number }
site-progress = { $done } of { $total } steps done
site-step-done = Step { $number } is done. { $done } of { $total } steps done.
site-step-open = Step { $number } is open again. { $done } of { $total } steps done.
site-all-done = That was the last step: you have done them all.
site-done = done
site-your-entries = Your entries
site-entries-about = What you mark and enter stays in this browser, on this device: nothing leaves it. Others who use this browser can read it. Save it as a file to keep a copy or to go on elsewhere.
site-save-file = Save as a file
site-open-file = Open a saved file
site-print = Print
site-clear-all = Clear all
site-cancel = Cancel
site-not-kept = This browser keeps nothing: your entries are gone once you close this page. Save them as a file, or print them.
site-is-full = This browser has no room left: your last entries are not kept. Save them as a file, or print them.
site-saved = Saved as { $file }
site-opened = Opened. Entries filled in: { $count }.
site-opened-some = Opened. Entries filled in: { $count }. Left out, because this guide has no place for them: { $left }.
site-file-broken = This is not a file with entries of this site, or it is damaged. Nothing was changed.
site-file-other = This file belongs to another guide: “{ $title }”. Nothing was changed.
site-file-newer = This file was saved by a newer version of this site. Nothing was changed.
site-replace = Replace what you have entered on this page with what is in the file?
site-replace-yes = Replace
site-clear-question = Clear what you entered in “{ $title }”? It can’t be brought back.
site-clear-all-question = Clear every entry and every mark on this page? They can’t be brought back.
site-clear-yes = Clear
site-cleared = Cleared.

## Reading on
#
# Cards, sharing, and the way from guide to guide.

site-words-used = Words used here
site-people-here = People in this guide
site-around = More in { $title }
site-previous = Previous
site-next = Next
site-share = Share
site-copied = The link is copied.
site-not-come = This can’t be loaded just now. Are you connected?
site-not-copied = The link could not be copied. It is in the address bar.
site-place = At { $place }
site-to-list = In the list of references
site-close = Close

## Finding
#
# The search. A script fills the places in braces.

site-search = Search
site-search-about = Look for a guide, a step, a tip, an answer, a person, a source or a word.
site-search-label = What are you looking for?
site-search-results = Results
site-search-keys = ↑ and ↓ choose a result, Enter opens it, Esc closes the search.
site-search-instead = The search needs JavaScript and a web server: it can’t work where scripts are turned off, nor in pages opened from a disk. All there is to find stands in these lists as well.
site-search-lists = Look through everything
site-search-steps = Steps
site-search-tips = Tips and warnings
site-search-terms = Words
site-search-loading = Searching…
site-search-failed = The search could not be loaded. Check that you are connected and change a letter to try again. In pages opened from a disk it can’t work at all.
site-search-found = Results: { $count }
site-search-best = The best { $count } results of { $total }
site-search-some = Nothing has all of these words. Results with some of them: { $count }
site-search-none = Nothing found for “{ $words }”.
site-search-none-help = Try fewer words, or others that mean the same. Or look through all there is:
site-search-meant = Search for “{ $word }” instead

## Machines
#
# Dates and reviews of guides, drafts, and what is said to programs.

site-draft = Draft
site-published-from = Not published before { $date }
site-published-until = Published until { $date }
site-changed-since = changed since
site-moved = This page has moved
site-for-programs = Each guide is a JSON file with its text, its people and its references; { $catalogue } lists them all.

## From readers and videos, in the workbook

workbook-a-reader = A reader
workbook-sent-and-reviewed = { $by }; reviewed by { $name }, { $date }
workbook-answer = The editors answer
workbook-video = Video
workbook-video-lasting = Video, { $duration }
workbook-transcript = Transcript

## From readers
#
# What readers sent in, and the forms they send it in with. Each form has a name, a question, and the title of the issue or mail it makes.

site-reviewed-by-on = Reviewed by { $name } on { $date }
site-readers-tip = A reader’s tip
site-answer = The editors answer
site-contribute = Add to this guide
site-contribute-helpful = Did this help?
site-contribute-helpful-ask = Why?
site-contribute-helpful-subject = This helped: { $title } ({ $slug })
site-contribute-helpful-not-subject = This did not help: { $title } ({ $slug })
site-contribute-tip = Submit a tip
site-contribute-tip-ask = Your tip
site-contribute-tip-subject = A tip: { $title } ({ $slug })
site-contribute-question = Ask a question
site-contribute-question-ask = Your question
site-contribute-question-subject = A question: { $title } ({ $slug })
site-contribute-story = Share your story
site-contribute-story-ask = Your story
site-contribute-story-subject = A story: { $title } ({ $slug })
site-contribute-yes = Yes
site-contribute-no = No
site-contribute-optional = (optional)
site-contribute-name = Your name
site-contribute-name-hint = As it should stand beside your words. Without one, it says “A reader”.
site-contribute-consent = This may be published under the name given, after a review by the editors.
site-contribute-trap = Leave this field empty
site-contribute-goes-endpoint = What you write goes to the editors, at { $place }. Nothing is sent before you press “Send”.
site-contribute-goes-issue = What you write is put into an issue at { $place }, which opens in a new tab. It is public once you submit it there, and you need an account; nothing is published here before a review.
site-contribute-goes-mail = What you write is put into a mail to { $place }, which opens in your mail program. Nothing is sent before you send it there.
site-contribute-send-endpoint = Send
site-contribute-send-issue = Go on to the issue
site-contribute-send-mail = Go on to the mail
site-contribute-sending = Sending…
site-contribute-sent-endpoint = Thank you, it has arrived. Nothing is published before the editors have reviewed it.
site-contribute-sent-issue = Your words are in the issue in the new tab: submit it there. Until you leave this page, they are here too.
site-contribute-sent-mail = Your mail program should show the mail now: send it there. If nothing has opened, copy your words and write to { $address }.
site-contribute-refused = It was not taken: the editors’ server answered { $status }. Your words are still here.
site-contribute-unreached = No answer came, so it may not have arrived. Your words are still here; try again in a while.
site-contribute-no-text = Write something first.
site-contribute-no-choice = Choose yes or no first.
site-contribute-no-consent = Without this it can’t be used: tick the box if you agree.
site-contribute-too-long = This is too long for an address. Shorten it, or send it in two.

## Videos

site-video-opens = Opens { $host } in a new tab
site-video-plays = Plays from { $host }, which is asked for it only once you press this
site-video-captions = Captions
site-video-transcript = Transcript

## Headlines inside a step

site-link-to-heading = Link to “{ $title }”

## Languages

site-languages = Languages
