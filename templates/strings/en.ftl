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
difficulty-medium = Medium
difficulty-hard = Hard

## Workbook
#
# Each message `workbook-…` is handed to the templates of the workbook under the rest of its name; they fill its places.

workbook-workbook = Workbook
workbook-guide = Guide
workbook-contents = Contents
workbook-worksheets = Worksheets
workbook-worksheet = Worksheet { $number }
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
workbook-reviews = Reviews
workbook-type-note = Set in Source Serif 4 and Atkinson Hyperlegible Next.

# Words put in where an editor wrote none.
workbook-part-of = Part { $number } of { $count }
workbook-method-of = Method { $number } of { $count }
workbook-step-number = Step { $number }
workbook-question-number = Question { $number }
workbook-reviewed-by = { $date }, { $name }
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
