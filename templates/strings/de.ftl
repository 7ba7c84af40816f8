# Die Wörter der Oberfläche auf Deutsch (Project Fluent, https://projectfluent.org).
# Ein Projekt sagt manche auf seine Weise in `templates/strings/de.ftl`.

## Dates

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

## Lists

list-more = { $row }, { $next }
list-last = { $row } und { $last }
site-comma = {", "}

## Places in a source

locator = { $label ->
    [page] S. { $value }
    [chapter] Kap. { $value }
    [section] Abschn. { $value }
    [paragraph] Abs. { $value }
    [figure] Abb. { $value }
    [table] Tab. { $value }
    [volume] Bd. { $value }
    [verse] V. { $value }
    [line] Z. { $value }
    [note] Anm. { $value }
    [timestamp] { $value }
   *[other] { $label } { $value }
}

## Difficulty

difficulty-easy = Leicht
difficulty-moderate = Mittel
difficulty-hard = Schwer

## Workbook

workbook-workbook = Arbeitsheft
workbook-guide = Anleitung
workbook-contents = Inhalt
workbook-worksheets = Arbeitsblätter
workbook-worksheet = Arbeitsblatt { $number }
workbook-worksheet-copy = Arbeitsblatt { $number }, leere Kopie { $copy }
workbook-copies = Leere Kopien
workbook-copies-note = Zum Kopieren oder Heraustrennen. Ein Arbeitsblatt, das einmal ausgefüllt wurde, lohnt sich auch ein zweites Mal.
workbook-notes = Notizen
workbook-references = Quellen
workbook-terms = Begriffe in diesem Heft
workbook-related = Zum Weiterlesen
workbook-belongs-to = Dieses Heft gehört
workbook-started-on = Begonnen am
workbook-by = Von { $authors }
workbook-edition = Stand: { $date }
workbook-time = Dauer
workbook-difficulty = Schwierigkeit
workbook-written-by = Text
workbook-published = Veröffentlicht
workbook-updated = Aktualisiert
workbook-reviewed = Geprüft
workbook-on-the-web = Im Netz
workbook-qr-alt = QR-Code: „{ $title }“ im Netz
workbook-qr-alt-reference = QR-Code: Quelle { $number } im Netz
workbook-on-page = (Seite { $page })
workbook-page-of = Seite { $page } von { $pages }
workbook-tip = Tipp
workbook-warning = Warnung
workbook-question = ?
workbook-paraphrased = sinngemäß
workbook-quote-open = „
workbook-quote-close = “
workbook-colophon = Über dieses Heft
workbook-printing = Drucken
workbook-print-single = Einseitig oder beidseitig: Jede Seite hat an beiden Rändern Platz zum Lochen.
workbook-print-duplex = Beidseitig drucken, über die lange Kante gewendet: Am breiteren Rand werden die Blätter geheftet.
workbook-print-booklet = Beidseitig drucken, über die kurze Kante gewendet; dann den Stapel in der Mitte falten und dort heften.
workbook-print-note = Mit 100 % drucken, nicht „an Seite anpassen“, sonst schrumpfen die Schreiblinien. Ein Lineal an dieses hier gelegt: Von 0 bis 50 sind es 50 Millimeter.
workbook-claims = Behauptungen und Quellen
workbook-claims-note = Jeder Satz wurde angesehen und fällt unter eines davon. Eine Quelle ist eine Stelle zum Nachschlagen; wahr macht sie die Behauptung nicht.
workbook-cited = Belegt
workbook-cited-means = mit eigener Quelle
workbook-covered = Mitbelegt
workbook-covered-means = durch eine Quelle in der Nähe
workbook-exempt = Ausgenommen
workbook-exempt-means = nichts zum Nachschlagen: ein Rat, eine Frage, ein Beispiel
workbook-waived = Erlassen
workbook-waived-means = von der Redaktion zugelassen, mit schriftlicher Begründung
workbook-missing = Ohne Quelle
workbook-missing-means = bräuchte eine Quelle und hat keine
workbook-total = Zusammen
workbook-reviews = Prüfungen
workbook-type-note-warm = Gesetzt aus der Atkinson Hyperlegible Next.
workbook-type-note = Gesetzt aus der Source Serif 4 und der Atkinson Hyperlegible Next.

workbook-part-of = Teil { $number } von { $count }
workbook-method-of = Methode { $number } von { $count }
workbook-step-number = Schritt { $number }
workbook-question-number = Frage { $number }
workbook-reviewed-by = { $date }, { $name }
workbook-changed-since = { $review }; seitdem geändert
workbook-sent-by = { $name }, { $date }
workbook-picture = [Bild: { $description }]
workbook-section-supplies = Das wird gebraucht
workbook-section-tips = Tipps
workbook-section-warnings = Warnungen
workbook-section-questions = Fragen
workbook-section-stories = Erfahrungsberichte
workbook-sheet-checklist = Checkliste
workbook-sheet-prompt = Eigene Worte
workbook-sheet-tracker = Kalender zum Abhaken
workbook-sheet-scale = Skala
workbook-sheet-plan = Plan
workbook-sheet-letter = Brief
workbook-sheet-log = Tagebuch
workbook-sheet-record = Protokoll
workbook-sheet-balance = Für und Wider
workbook-sheet-agreement = Vereinbarung
workbook-balance-for = Was dafür spricht
workbook-balance-against = Was dagegen spricht
workbook-signature = Unterschrift
workbook-agreed = Vereinbart, { $number }
workbook-date = Datum
workbook-day = Tag { $number }

## Site

site-skip = Zum Text springen
site-navigation = Website
site-breadcrumb = Brotkrumen
site-home = Startseite
site-guides = Anleitungen
site-guides-about = Alle Anleitungen dieses Handbuchs von A bis Z.
site-all-guides = Alle Anleitungen
site-topics = Themen
site-topics-about = Worum es in den Anleitungen geht.
site-people = Personen
site-people-about = Die Fachleute, deren Wissen in diesem Handbuch steckt, und alle, die es schreiben.
site-references = Quellen
site-references-about = Alles, worauf dieses Handbuch sich stützt. Das Wort in Code ist der Schlüssel, unter dem eine Quelle zitiert wird.
site-glossary = Glossar
site-glossary-about = Die Begriffe dieses Handbuchs, und was es darunter versteht.
site-promise = Jede Behauptung in diesem Handbuch hat eine Quelle. Wo eine fehlt, wird nichts veröffentlicht.
site-colours = Farben
site-colours-device = Wie mein Gerät
site-colours-light = Hell
site-colours-dark = Dunkel
site-about-site = Über diese Website
site-all-workbooks = Alle Arbeitshefte (PDF)
site-feed = Neuigkeiten als Feed
site-in-short = Kurz gesagt
site-by = Von { $authors }
site-with = Mit { $experts }
site-by-with = Von { $authors }; mit { $experts }
site-to-read = Lesezeit
site-to-do = Umsetzung
site-difficulty = Schwierigkeit
site-updated = Aktualisiert
site-published = Veröffentlicht
site-written-by = Text
site-experts = Fachleute
site-reviewed = Geprüft
site-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
site-claims = { $claims ->
    [0] Keine Behauptungen
    [one] 1 Behauptung, { $referenced } mit Quelle
   *[other] { $claims } Behauptungen, { $referenced } mit Quelle
}
site-claims-waived = , { $count } erlassen
site-download = Arbeitsheft herunterladen
site-download-note = PDF, zum Drucken und Beschreiben
site-contents = Inhalt
site-contents-of = Inhalt dieser Anleitung
site-part-of = Teil { $number } von { $count }
site-method-of = Methode { $number } von { $count }
site-link-to-step = Link zu Schritt { $number }
site-link-to-part = Link zu dieser Überschrift: { $part }
site-introduction = Einleitung
site-readers = Von Leserinnen und Lesern
site-step-number = Schritt { $number }
site-reference-number = Quelle { $number }
site-details = Einzelheiten
site-details-of-reference = Einzelheiten zu Quelle { $number }
site-cited-at = Zitiert bei
site-back-to-mark = Zurück zu Stelle { $mark } von Quelle { $number }
site-related = Verwandte Anleitungen
site-mentioned-in = Erwähnt in
site-about-guide = Über diese Anleitung
site-about-references = Jeder Satz dieser Anleitung wurde angesehen, und jede Behauptung nennt, worauf sie sich stützt:
site-steps = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
site-worksheets = { $count ->
    [one] { $count } Arbeitsblatt
   *[other] { $count } Arbeitsblätter
}
site-count-guides = { $count ->
    [one] { $count } Anleitung
   *[other] { $count } Anleitungen
}
site-in-guides = { $count ->
    [one] In { $count } Anleitung
   *[other] In { $count } Anleitungen
}
site-cited = { $count ->
    [0] Nicht zitiert
    [one] Einmal zitiert
    [2] Zweimal zitiert
   *[other] { $count }-mal zitiert
}
site-checklist = Checkliste
site-prompt = Zum Schreiben
site-tracker = Kalender zum Abhaken
site-scale = Skala
site-plan = Plan
site-letter = Brief
site-log = Tagebuch
site-record = Protokoll
site-balance = Für und Wider
site-agreement = Vereinbarung
site-balance-for = Was dafür spricht
site-balance-against = Was dagegen spricht
site-signature = Unterschrift
site-agreed = Außerdem vereinbart
site-date = Datum
site-print-sheet = Blatt drucken
site-days = Tage
site-rating = Bewertung
site-paraphrased = Sinngemäß
site-picture = [Bild: { $description }]
site-table = Tabelle
site-tip = Tipp
site-warning = Warnung
site-supplies = Das wird gebraucht
site-tips = Tipps
site-warnings = Warnungen
site-questions = Fragen
site-stories = Erfahrungsberichte
site-a-reader = Aus der Leserschaft
site-reviewed-by = Geprüft von { $name }
site-every-claim = Jede Behauptung hat eine Quelle
site-every-claim-about = Eine Behauptung ist eine Aussage über die Welt, die Fremde nachschlagen und für falsch befinden könnten. Jede in diesem Handbuch nennt die Seite, das Buch oder das Gespräch, worauf sie sich stützt. Wo eine Quelle fehlt, wird nichts veröffentlicht.
site-total-guides = Anleitungen
site-total-claims = Behauptungen
site-total-referenced = Behauptungen mit Quelle
site-quoted-in = Zitiert in
site-cited-in = Als Quelle genannt in
site-advised = Fachlicher Rat zu
site-wrote = Text von
site-reviewed-guides = Prüfung von
site-works = Woher die Worte stammen
site-the-reference = Die Quelle
site-kind = Art
site-cited-as = Zitiert als
site-note = Anmerkung
site-not-cited = Keine Anleitung zitiert diese Quelle.
site-letters = Buchstaben
site-also = Auch: { $words }
site-used-in = Kommt vor in
site-not-found = Unter dieser Adresse gibt es keine Seite
site-not-found-about = Sie ist vielleicht umgezogen, oder die Adresse hat unterwegs einen Buchstaben verloren.
site-go-on = Hier geht es weiter
site-claims-of = Die Behauptungen von „{ $title }“
site-claims-about = Eine Behauptung ist eine Aussage über die Welt, die Fremde nachschlagen und für falsch befinden könnten. Jeder Satz der Anleitung wurde angesehen; hier sind die Behauptungen, jede mit der Quelle, auf die sie sich stützt.
site-claim = Behauptung
site-standing = Stand
site-reference = Quelle
site-claims-honest = Eine Quelle sagt, woher eine Aussage kommt; sie beweist sie nicht. Das ganze Verzeichnis, auch mit den Sätzen, die keine Quelle brauchen, und dem Grund dafür, steht in
site-count-cited = mit einer Quelle im Satz
site-count-covered = durch eine Quelle in der Nähe mitbelegt
site-count-waived = erlassen, mit Begründung
site-count-missing = ohne Quelle
site-count-exempt = Sätze ohne Behauptung
site-standing-cited = Belegt
site-standing-covered = Mitbelegt
site-standing-exempt = Keine Behauptung
site-standing-waived = Erlassen
site-standing-missing = Ohne Quelle
site-kind-web = Webseite
site-kind-article = Artikel
site-kind-book = Buch
site-kind-chapter = Kapitel eines Buchs
site-kind-report = Bericht
site-kind-interview = Interview
site-kind-video = Video
site-kind-podcast = Podcast
site-kind-law = Gesetz
site-kind-dataset = Datensatz
site-kind-personal = Persönliche Mitteilung
site-kinds-web = Webseiten
site-kinds-article = Artikel
site-kinds-book = Bücher
site-kinds-chapter = Kapitel aus Büchern
site-kinds-report = Berichte
site-kinds-interview = Interviews
site-kinds-video = Videos
site-kinds-podcast = Podcasts
site-kinds-law = Gesetze
site-kinds-dataset = Datensätze
site-kinds-personal = Persönliche Mitteilungen

## Doing

site-kept-here = Bleibt nur in diesem Browser; nichts wird gesendet.
site-clear = Leeren
site-mark-step = Schritt { $number } ist erledigt
site-progress = { $done } von { $total } Schritten erledigt
site-step-done = Schritt { $number } ist erledigt. { $done } von { $total } Schritten erledigt.
site-step-open = Schritt { $number } ist wieder offen. { $done } von { $total } Schritten erledigt.
site-all-done = Das war der letzte Schritt: Alle sind erledigt.
site-done = erledigt
site-your-entries = Ihre Einträge
site-entries-about = Was Sie abhaken und eintragen, bleibt in diesem Browser auf diesem Gerät: Nichts davon geht hinaus. Andere, die denselben Browser benutzen, können es lesen. Als Datei gespeichert, haben Sie eine Kopie oder machen anderswo weiter.
site-save-file = Als Datei speichern
site-open-file = Gespeicherte Datei öffnen
site-print = Drucken
site-clear-all = Alles leeren
site-cancel = Abbrechen
site-not-kept = Dieser Browser behält nichts: Ihre Einträge sind weg, sobald Sie die Seite schließen. Speichern Sie sie als Datei, oder drucken Sie sie.
site-is-full = Dieser Browser hat keinen Platz mehr: Ihre letzten Einträge sind nicht aufgehoben. Speichern Sie sie als Datei, oder drucken Sie sie.
site-saved = Gespeichert als { $file }
site-opened = Geöffnet. Ausgefüllte Einträge: { $count }.
site-opened-some = Geöffnet. Ausgefüllte Einträge: { $count }. Ausgelassen, weil diese Anleitung keinen Platz dafür hat: { $left }.
site-file-broken = Das ist keine Datei mit Einträgen dieser Website, oder sie ist beschädigt. Nichts wurde geändert.
site-file-other = Diese Datei gehört zu einer anderen Anleitung: „{ $title }“. Nichts wurde geändert.
site-file-newer = Diese Datei wurde mit einer neueren Fassung dieser Website gespeichert. Nichts wurde geändert.
site-replace = Ihre Einträge auf dieser Seite durch die in der Datei ersetzen?
site-replace-yes = Ersetzen
site-clear-question = Ihre Einträge in „{ $title }“ leeren? Das lässt sich nicht rückgängig machen.
site-clear-all-question = Alle Einträge und alle Haken auf dieser Seite entfernen? Das lässt sich nicht rückgängig machen.
site-clear-yes = Leeren
site-cleared = Geleert.

## Reading on

site-words-used = Begriffe in dieser Anleitung
site-people-here = Personen in dieser Anleitung
site-around = Mehr in { $title }
site-previous = Zurück
site-next = Weiter
site-share = Teilen
site-copied = Der Link ist kopiert.
site-not-come = Das lässt sich gerade nicht laden. Besteht eine Verbindung?
site-not-copied = Der Link ließ sich nicht kopieren. Er steht in der Adresszeile.
site-place = Stelle: { $place }
site-to-list = In der Liste der Quellen
site-close = Schließen

## Finding

site-search = Suche
site-search-about = Nach einer Anleitung, einem Schritt, einem Tipp, einer Antwort, einer Person, einer Quelle oder einem Begriff suchen.
site-search-label = Wonach suchen Sie?
site-search-results = Ergebnisse
site-search-keys = ↑ und ↓ wählen ein Ergebnis, Eingabe öffnet es, Esc schließt die Suche.
site-search-instead = Die Suche braucht JavaScript und einen Webserver: Ohne Skripte und auf Seiten, die von einer Platte geöffnet wurden, geht sie nicht. Was sich finden lässt, steht auch in diesen Listen.
site-search-lists = Alles durchsehen
site-search-steps = Schritte
site-search-tips = Tipps und Warnungen
site-search-terms = Begriffe
site-search-loading = Suche läuft …
site-search-failed = Die Suche ließ sich nicht laden. Prüfen Sie die Verbindung, und ändern Sie einen Buchstaben, um es noch einmal zu versuchen. Auf Seiten, die von einer Platte geöffnet wurden, geht sie gar nicht.
site-search-found = Ergebnisse: { $count }
site-search-best = Die besten { $count } von { $total } Ergebnissen
site-search-some = Nichts enthält alle diese Wörter. Ergebnisse mit einigen davon: { $count }
site-search-none = Nichts gefunden zu „{ $words }“.
site-search-none-help = Versuchen Sie es mit weniger Wörtern oder mit anderen, die dasselbe bedeuten. Oder sehen Sie alles durch:
site-search-meant = Stattdessen nach „{ $word }“ suchen

## Languages

site-languages = Sprachen

## Since then: prints, sheets, readers, videos

site-draft = Entwurf
site-published-from = Nicht vor dem { $date } veröffentlicht
site-published-until = Veröffentlicht bis { $date }
site-changed-since = seitdem geändert
site-moved = Diese Seite ist umgezogen
site-for-programs = Jede Anleitung ist eine JSON-Datei mit ihrem Text, ihren Personen und ihren Quellen; { $catalogue } führt alle auf.
workbook-a-reader = Aus der Leserschaft
workbook-sent-and-reviewed = { $by }; geprüft von { $name }, { $date }
workbook-answer = Die Redaktion antwortet
workbook-video = Video
workbook-video-lasting = Video, { $duration }
workbook-transcript = Abschrift
site-reviewed-by-on = Geprüft von { $name } am { $date }
site-readers-tip = Tipp aus der Leserschaft
site-answer = Die Redaktion antwortet
site-contribute = Etwas zu dieser Anleitung beitragen
site-contribute-helpful = Hat das geholfen?
site-contribute-helpful-ask = Warum?
site-contribute-helpful-subject = Das hat geholfen: { $title } ({ $slug })
site-contribute-helpful-not-subject = Das hat nicht geholfen: { $title } ({ $slug })
site-contribute-tip = Einen Tipp einsenden
site-contribute-tip-ask = Ihr Tipp
site-contribute-tip-subject = Ein Tipp: { $title } ({ $slug })
site-contribute-question = Eine Frage stellen
site-contribute-question-ask = Ihre Frage
site-contribute-question-subject = Eine Frage: { $title } ({ $slug })
site-contribute-story = Eigene Erfahrungen erzählen
site-contribute-story-ask = Ihr Erfahrungsbericht
site-contribute-story-subject = Ein Erfahrungsbericht: { $title } ({ $slug })
site-contribute-yes = Ja
site-contribute-no = Nein
site-contribute-optional = (freiwillig)
site-contribute-name = Ihr Name
site-contribute-name-hint = Wie er neben Ihren Worten stehen soll. Ohne Namen steht dort „Aus der Leserschaft“.
site-contribute-consent = Das darf nach einer Prüfung durch die Redaktion unter dem angegebenen Namen veröffentlicht werden.
site-contribute-trap = Dieses Feld leer lassen
site-contribute-goes-endpoint = Was Sie schreiben, geht an die Redaktion, an { $place }. Nichts wird gesendet, bevor Sie auf „Senden“ drücken.
site-contribute-goes-issue = Was Sie schreiben, kommt in ein Ticket auf { $place }, das sich in einem neuen Tab öffnet. Es ist öffentlich, sobald Sie es dort absenden, und Sie brauchen ein Konto; hier wird vor einer Prüfung nichts veröffentlicht.
site-contribute-goes-mail = Was Sie schreiben, kommt in eine Mail an { $place }, die sich in Ihrem Mailprogramm öffnet. Nichts wird gesendet, bevor Sie sie dort absenden.
site-contribute-send-endpoint = Senden
site-contribute-send-issue = Weiter zum Ticket
site-contribute-send-mail = Weiter zur Mail
site-contribute-sending = Wird gesendet …
site-contribute-sent-endpoint = Danke, es ist angekommen. Nichts wird veröffentlicht, bevor die Redaktion es geprüft hat.
site-contribute-sent-issue = Ihre Worte stehen im Ticket im neuen Tab: Senden Sie es dort ab. Bis Sie diese Seite verlassen, stehen sie auch hier.
site-contribute-sent-mail = Ihr Mailprogramm sollte die Mail nun zeigen: Senden Sie sie dort ab. Hat sich nichts geöffnet, kopieren Sie Ihre Worte und schreiben Sie an { $address }.
site-contribute-refused = Es wurde nicht angenommen: Der Server der Redaktion antwortete { $status }. Ihre Worte stehen noch hier.
site-contribute-unreached = Es kam keine Antwort, also ist es vielleicht nicht angekommen. Ihre Worte stehen noch hier; versuchen Sie es etwas später noch einmal.
site-contribute-no-text = Schreiben Sie zuerst etwas.
site-contribute-no-choice = Wählen Sie zuerst Ja oder Nein.
site-contribute-no-consent = Ohne das lässt es sich nicht verwenden: Setzen Sie das Häkchen, wenn Sie einverstanden sind.
site-contribute-too-long = Das ist zu lang für eine Adresse. Kürzen Sie es, oder senden Sie es in zwei Teilen.
site-video-opens = Öffnet { $host } in einem neuen Tab
site-video-plays = Spielt von { $host }; dort wird erst angefragt, wenn Sie hier drücken
site-video-captions = Untertitel
site-video-transcript = Abschrift
site-link-to-heading = Link zu „{ $title }“

## Since then: prints, sheets, readers, videos

weekdays = Mo Di Mi Do Fr Sa So
workbook-standing = Stand
workbook-sentences = Sätze
workbook-meaning = Was es bedeutet
workbook-example = Zum Beispiel
workbook-streak = Längste Serie
workbook-sheet-notes = Notizen
workbook-before = Vorher
workbook-after = Nachher
workbook-if = Wenn
workbook-then = dann
workbook-cross-out = Nicht Zutreffendes durchstreichen.
site-prints = Auch als
site-print-a4 = A4
site-print-letter = US Letter
site-print-large-print = Großdruck
site-print-grey = Schwarz und Grau
site-print-booklet = Heft zum Falten
site-print-epub = EPUB
site-example = Zum Beispiel
site-streak = Längste Serie in Tagen
site-notes = Notizen
site-before = Vorher
site-after = Nachher
site-if = Wenn
site-then = dann
site-cross-out = Nicht Zutreffendes durchstreichen.
