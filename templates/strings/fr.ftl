# Les mots de l’interface en français (Project Fluent, https://projectfluent.org).
# Un projet dit certains à sa manière dans `templates/strings/fr.ftl`.

## Dates

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-day = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
date-month = { $month } { $year }
date-year = { $year }

## Lists

list-more = { $row }, { $next }
list-last = { $row } et { $last }
site-comma = {", "}

## Places in a source

locator = { $label ->
    [page] p. { $value }
    [chapter] chap. { $value }
    [section] sect. { $value }
    [paragraph] paragr. { $value }
    [figure] fig. { $value }
    [table] tableau { $value }
    [volume] vol. { $value }
    [verse] v. { $value }
    [line] ligne { $value }
    [note] note { $value }
    [timestamp] { $value }
   *[other] { $label } { $value }
}

## Difficulty

difficulty-easy = Facile
difficulty-moderate = Moyenne
difficulty-hard = Difficile

## Workbook

workbook-workbook = Cahier d’exercices
workbook-guide = Guide
workbook-contents = Sommaire
workbook-worksheets = Fiches
workbook-worksheet = Fiche { $number }
workbook-worksheet-copy = Fiche { $number }, exemplaire vierge { $copy }
workbook-copies = Exemplaires vierges
workbook-copies-note = Photocopiez-les ou détachez-les. Une fiche remplie une fois mérite d’être remplie à nouveau.
workbook-notes = Notes
workbook-references = Références
workbook-terms = Les mots employés ici
workbook-related = À lire ensuite
workbook-belongs-to = Ce cahier appartient à
workbook-started-on = Commencé le
workbook-by = Par { $authors }
workbook-edition = Édition : { $date }
workbook-time = Durée
workbook-difficulty = Difficulté
workbook-written-by = Texte
workbook-published = Publication
workbook-updated = Mise à jour
workbook-reviewed = Relecture
workbook-on-the-web = Sur le web
workbook-qr-alt = Code QR : « { $title } » sur le web
workbook-qr-alt-reference = Code QR : la référence { $number } sur le web
workbook-on-page = (page { $page })
workbook-page-of = Page { $page } sur { $pages }
workbook-tip = Conseil
workbook-warning = Avertissement
workbook-question = ?
workbook-paraphrased = paraphrasé
workbook-quote-open = « 
workbook-quote-close =  »
workbook-colophon = À propos de ce cahier
workbook-printing = Impression
workbook-print-single = Au recto seul ou recto verso : chaque page a de la place pour des trous sur les deux bords.
workbook-print-duplex = Imprimez recto verso en retournant sur le bord long : la marge la plus large est celle de la reliure.
workbook-print-booklet = Imprimez recto verso en retournant sur le bord court, puis pliez la liasse au milieu et agrafez-la là.
workbook-print-note = Imprimez à 100 %, sans « ajuster à la page », sinon les lignes où écrire rétrécissent. Posez une règle contre celle-ci : de 0 à 50, elle mesure 50 millimètres.
workbook-claims = Affirmations et références
workbook-claims-note = Chaque phrase a été examinée et se trouve dans l’un de ces cas. Une référence est un endroit où vérifier l’affirmation ; elle ne la rend pas vraie.
workbook-cited = Citées
workbook-cited-means = ont leur propre référence
workbook-covered = Couvertes
workbook-covered-means = relèvent d’une référence toute proche
workbook-exempt = Exemptées
workbook-exempt-means = n’affirment rien de vérifiable : un conseil, une question, un exemple
workbook-waived = Dispensées
workbook-waived-means = admises par la rédaction, avec un motif écrit
workbook-missing = Sans référence
workbook-missing-means = devraient avoir une référence et n’en ont pas
workbook-total = Total
workbook-reviews = Relectures
workbook-type-note-warm = Composé en Atkinson Hyperlegible Next.
workbook-type-note = Composé en Source Serif 4 et Atkinson Hyperlegible Next.

workbook-part-of = Partie { $number } sur { $count }
workbook-method-of = Méthode { $number } sur { $count }
workbook-step-number = Étape { $number }
workbook-question-number = Question { $number }
workbook-reviewed-by = { $date }, { $name }
workbook-changed-since = { $review } ; modifié depuis
workbook-sent-by = { $name }, { $date }
workbook-picture = [Image : { $description }]
workbook-section-supplies = Il vous faut
workbook-section-tips = Conseils
workbook-section-warnings = Avertissements
workbook-section-questions = Questions
workbook-section-stories = Récits
workbook-sheet-checklist = Liste de contrôle
workbook-sheet-prompt = Vos mots
workbook-sheet-tracker = Suivi
workbook-sheet-scale = Échelle
workbook-sheet-plan = Plan
workbook-sheet-letter = Lettre
workbook-sheet-log = Journal
workbook-sheet-record = Relevé
workbook-sheet-balance = Pour et contre
workbook-sheet-agreement = Accord
workbook-balance-for = Ce qui parle pour
workbook-balance-against = Ce qui parle contre
workbook-signature = Signature
workbook-agreed = Convenu, { $number }
workbook-date = Date
workbook-day = Jour { $number }

## Site

site-skip = Aller au texte
site-navigation = Site
site-breadcrumb = Fil d’Ariane
site-home = Accueil
site-guides = Guides
site-guides-about = Tous les guides de ce manuel, de A à Z.
site-all-guides = Tous les guides
site-topics = Thèmes
site-topics-about = De quoi parlent les guides.
site-people = Personnes
site-people-about = Les spécialistes dont ce manuel recueille le savoir, et celles et ceux qui l’écrivent.
site-references = Références
site-references-about = Tout ce sur quoi repose ce manuel. Le mot en code est la clé par laquelle une référence est citée.
site-glossary = Glossaire
site-glossary-about = Les mots que ce manuel emploie, et ce qu’il entend par là.
site-promise = Chaque affirmation de ce manuel a une référence. S’il en manque une, rien n’est publié.
site-colours = Couleurs
site-colours-device = Comme mon appareil
site-colours-light = Claires
site-colours-dark = Sombres
site-about-site = À propos de ce site
site-all-workbooks = Tous les cahiers (PDF)
site-feed = Fil de nouveautés
site-in-short = En bref
site-by = Par { $authors }
site-with = Avec { $experts }
site-by-with = Par { $authors }, avec { $experts }
site-to-read = Lecture
site-to-do = Réalisation
site-difficulty = Difficulté
site-updated = Mise à jour
site-published = Publication
site-written-by = Texte
site-experts = Spécialistes
site-reviewed = Relecture
site-minutes = { $count ->
    [one] { $count } minute
    [many] { $count } de minutes
   *[other] { $count } minutes
}
site-claims = { $claims ->
    [0] Aucune affirmation
    [one] 1 affirmation, { $referenced } avec référence
    [many] { $claims } d’affirmations, { $referenced } avec référence
   *[other] { $claims } affirmations, { $referenced } avec référence
}
site-claims-waived = { $count ->
    [one] , { $count } dispensée
    [many] , { $count } dispensées
   *[other] , { $count } dispensées
}
site-download = Télécharger le cahier d’exercices
site-download-note = PDF, à imprimer et à remplir
site-contents = Sommaire
site-contents-of = Sommaire de ce guide
site-part-of = Partie { $number } sur { $count }
site-method-of = Méthode { $number } sur { $count }
site-link-to-step = Lien vers l’étape { $number }
site-link-to-part = Lien vers ce titre : { $part }
site-introduction = Introduction
site-readers = De nos lecteurs et lectrices
site-step-number = Étape { $number }
site-reference-number = Référence { $number }
site-details = Détails
site-details-of-reference = Détails de la référence { $number }
site-cited-at = Citée en
site-back-to-mark = Retour à l’appel { $mark } de la référence { $number }
site-related = Guides voisins
site-mentioned-in = Mentionné dans
site-about-guide = À propos de ce guide
site-about-references = Chaque phrase de ce guide a été examinée, et chaque affirmation nomme ce sur quoi elle repose :
site-steps = { $count ->
    [one] { $count } étape
    [many] { $count } d’étapes
   *[other] { $count } étapes
}
site-worksheets = { $count ->
    [one] { $count } fiche
    [many] { $count } de fiches
   *[other] { $count } fiches
}
site-count-guides = { $count ->
    [one] { $count } guide
    [many] { $count } de guides
   *[other] { $count } guides
}
site-in-guides = { $count ->
    [one] Dans { $count } guide
    [many] Dans { $count } de guides
   *[other] Dans { $count } guides
}
site-cited = { $count ->
    [0] Non citée
    [one] Citée une fois
    [2] Citée deux fois
    [many] Citée { $count } de fois
   *[other] Citée { $count } fois
}
site-checklist = Liste de contrôle
site-prompt = À écrire
site-tracker = Suivi
site-scale = Échelle
site-plan = Plan
site-letter = Lettre
site-log = Journal
site-record = Relevé
site-balance = Pour et contre
site-agreement = Accord
site-balance-for = Ce qui parle pour
site-balance-against = Ce qui parle contre
site-signature = Signature
site-agreed = Également convenu
site-date = Date
site-print-sheet = Imprimer la fiche
site-days = Jours
site-rating = Note
site-paraphrased = Paraphrasé
site-picture = [Image : { $description }]
site-table = Tableau
site-tip = Conseil
site-warning = Avertissement
site-supplies = Il vous faut
site-tips = Conseils
site-warnings = Avertissements
site-questions = Questions
site-stories = Récits
site-a-reader = Quelqu’un qui nous lit
site-reviewed-by = Relu par { $name }
site-every-claim = Chaque affirmation a une référence
site-every-claim-about = Une affirmation est un énoncé sur le monde que n’importe qui pourrait vérifier et trouver faux. Chacune de celles de ce manuel nomme la page, le livre ou l’entretien sur lequel elle repose. S’il manque une référence, rien n’est publié.
site-total-guides = guides
site-total-claims = affirmations
site-total-referenced = affirmations avec référence
site-quoted-in = Ses propos dans
site-cited-in = Travaux cités dans
site-advised = Conseil pour
site-wrote = Texte de
site-reviewed-guides = Relecture de
site-works = D’où viennent ses propos
site-the-reference = La référence
site-kind = Nature
site-cited-as = Citée comme
site-note = Note
site-not-cited = Aucun guide ne cite cette référence.
site-letters = Lettres
site-also = Aussi : { $words }
site-used-in = Employé dans
site-not-found = Il n’y a pas de page à cette adresse
site-not-found-about = Elle a peut-être déménagé, ou l’adresse a perdu une lettre en chemin.
site-go-on = Continuez d’ici
site-claims-of = Les affirmations de « { $title } »
site-claims-about = Une affirmation est un énoncé sur le monde que n’importe qui pourrait vérifier et trouver faux. Chaque phrase du guide a été examinée ; voici les affirmations, chacune avec la référence sur laquelle elle repose.
site-claim = Affirmation
site-standing = Situation
site-reference = Référence
site-claims-honest = Une référence dit d’où vient une affirmation ; elle ne la prouve pas. Le registre complet, avec les phrases qui n’ont pas besoin de référence et pourquoi, se trouve dans
site-count-cited = avec une référence dans la phrase
site-count-covered = couvertes par une référence voisine
site-count-waived = dispensées, avec un motif
site-count-missing = sans référence
site-count-exempt = phrases sans affirmation
site-standing-cited = Citée
site-standing-covered = Couverte
site-standing-exempt = Pas une affirmation
site-standing-waived = Dispensée
site-standing-missing = Sans référence
site-kind-web = Page web
site-kind-article = Article
site-kind-book = Livre
site-kind-chapter = Chapitre de livre
site-kind-report = Rapport
site-kind-interview = Entretien
site-kind-video = Vidéo
site-kind-podcast = Podcast
site-kind-law = Loi
site-kind-dataset = Jeu de données
site-kind-personal = Communication personnelle
site-kinds-web = Pages web
site-kinds-article = Articles
site-kinds-book = Livres
site-kinds-chapter = Chapitres de livres
site-kinds-report = Rapports
site-kinds-interview = Entretiens
site-kinds-video = Vidéos
site-kinds-podcast = Podcasts
site-kinds-law = Lois
site-kinds-dataset = Jeux de données
site-kinds-personal = Communications personnelles

## Doing

site-kept-here = Conservé dans ce navigateur seulement ; rien n’est envoyé.
site-clear = Effacer
site-mark-step = J’ai fait l’étape { $number }
site-progress = { $done } étapes faites sur { $total }
site-step-done = Étape { $number } faite. { $done } sur { $total } en tout.
site-step-open = Étape { $number } de nouveau à faire. { $done } sur { $total } en tout.
site-all-done = C’était la dernière étape : vous les avez toutes faites.
site-done = fait
site-your-entries = Ce que vous avez noté
site-entries-about = Ce que vous notez reste dans ce navigateur, sur cet appareil : rien n’en sort. Les autres personnes qui utilisent ce navigateur peuvent le lire. Enregistrez-le dans un fichier pour en garder une copie ou continuer ailleurs.
site-save-file = Enregistrer dans un fichier
site-open-file = Ouvrir un fichier enregistré
site-print = Imprimer
site-clear-all = Tout effacer
site-cancel = Annuler
site-not-kept = Ce navigateur ne conserve rien : ce que vous avez noté disparaîtra quand vous fermerez la page. Enregistrez-le dans un fichier ou imprimez-le.
site-is-full = Ce navigateur n’a plus de place : vos dernières notes ne sont pas conservées. Enregistrez-les dans un fichier ou imprimez-les.
site-saved = Enregistré sous { $file }
site-opened = Ouvert. Champs remplis : { $count }.
site-opened-some = Ouvert. Champs remplis : { $count }. Laissés de côté, car ce guide n’a pas de place pour eux : { $left }.
site-file-broken = Ce fichier ne contient pas de notes de ce site, ou il est endommagé. Rien n’a été modifié.
site-file-other = Ce fichier appartient à un autre guide : « { $title } ». Rien n’a été modifié.
site-file-newer = Ce fichier a été enregistré par une version plus récente de ce site. Rien n’a été modifié.
site-replace = Remplacer ce que vous avez noté sur cette page par le contenu du fichier ?
site-replace-yes = Remplacer
site-clear-question = Effacer ce que vous avez noté dans « { $title } » ? C’est définitif.
site-clear-all-question = Effacer toutes les notes et toutes les coches de cette page ? C’est définitif.
site-clear-yes = Effacer
site-cleared = Effacé.

## Reading on

site-words-used = Les mots employés ici
site-people-here = Les personnes de ce guide
site-around = Plus dans { $title }
site-previous = Précédent
site-next = Suivant
site-share = Partager
site-copied = Le lien est copié.
site-not-come = Impossible de charger ceci pour l’instant. Êtes-vous en ligne ?
site-not-copied = Le lien n’a pas pu être copié. Il est dans la barre d’adresse.
site-place = À l’endroit indiqué : { $place }
site-to-list = Dans la liste des références
site-close = Fermer

## Finding

site-search = Rechercher
site-search-about = Cherchez un guide, une étape, un conseil, une réponse, une personne, une source ou un mot.
site-search-label = Que cherchez-vous ?
site-search-results = Résultats
site-search-keys = ↑ et ↓ choisissent un résultat, Entrée l’ouvre, Échap ferme la recherche.
site-search-instead = La recherche a besoin de JavaScript et d’un serveur web : elle ne fonctionne ni sans scripts, ni dans des pages ouvertes depuis un disque. Tout ce qu’on peut trouver figure aussi dans ces listes.
site-search-lists = Tout parcourir
site-search-steps = Étapes
site-search-tips = Conseils et avertissements
site-search-terms = Mots
site-search-loading = Recherche en cours…
site-search-failed = La recherche n’a pas pu être chargée. Vérifiez votre connexion et changez une lettre pour réessayer. Dans des pages ouvertes depuis un disque, elle ne peut pas fonctionner.
site-search-found = Résultats : { $count }
site-search-best = Les { $count } meilleurs résultats sur { $total }
site-search-some = Rien ne contient tous ces mots. Résultats avec certains d’entre eux : { $count }
site-search-none = Rien trouvé pour « { $words } ».
site-search-none-help = Essayez moins de mots, ou d’autres de même sens. Ou parcourez tout ce qu’il y a :
site-search-meant = Rechercher plutôt « { $word } »

## Languages

site-languages = Langues

## Since then: prints, sheets, readers, videos

site-draft = Brouillon
site-published-from = Pas publié avant le { $date }
site-published-until = Publié jusqu’au { $date }
site-changed-since = modifié depuis
site-moved = Cette page a déménagé
site-for-programs = Chaque guide est un fichier JSON avec son texte, ses personnes et ses références ; { $catalogue } les énumère tous.
workbook-a-reader = Quelqu’un qui nous lit
workbook-sent-and-reviewed = { $by } ; relu par { $name }, { $date }
workbook-answer = La rédaction répond
workbook-video = Vidéo
workbook-video-lasting = Vidéo, { $duration }
workbook-transcript = Transcription
site-reviewed-by-on = Relu par { $name } le { $date }
site-readers-tip = Conseil d’une lectrice ou d’un lecteur
site-answer = La rédaction répond
site-contribute = Contribuer à ce guide
site-contribute-helpful = Cela vous a-t-il aidé ?
site-contribute-helpful-ask = Pourquoi ?
site-contribute-helpful-subject = Cela m’a aidé : { $title } ({ $slug })
site-contribute-helpful-not-subject = Cela ne m’a pas aidé : { $title } ({ $slug })
site-contribute-tip = Envoyer un conseil
site-contribute-tip-ask = Votre conseil
site-contribute-tip-subject = Un conseil : { $title } ({ $slug })
site-contribute-question = Poser une question
site-contribute-question-ask = Votre question
site-contribute-question-subject = Une question : { $title } ({ $slug })
site-contribute-story = Raconter votre histoire
site-contribute-story-ask = Votre histoire
site-contribute-story-subject = Une histoire : { $title } ({ $slug })
site-contribute-yes = Oui
site-contribute-no = Non
site-contribute-optional = (facultatif)
site-contribute-name = Votre nom
site-contribute-name-hint = Tel qu’il doit figurer à côté de vos mots. Sans nom, il y aura « Quelqu’un qui nous lit ».
site-contribute-consent = Ceci peut être publié sous le nom indiqué, après relecture par la rédaction.
site-contribute-trap = Laissez ce champ vide
site-contribute-goes-endpoint = Ce que vous écrivez va à la rédaction, à { $place }. Rien n’est envoyé avant que vous n’appuyiez sur « Envoyer ».
site-contribute-goes-issue = Ce que vous écrivez est mis dans un ticket sur { $place }, qui s’ouvre dans un nouvel onglet. Il est public dès que vous l’y envoyez, et il vous faut un compte ; rien n’est publié ici avant une relecture.
site-contribute-goes-mail = Ce que vous écrivez est mis dans un message pour { $place }, qui s’ouvre dans votre messagerie. Rien n’est envoyé avant que vous ne l’y envoyiez.
site-contribute-send-endpoint = Envoyer
site-contribute-send-issue = Continuer vers le ticket
site-contribute-send-mail = Continuer vers le message
site-contribute-sending = Envoi en cours…
site-contribute-sent-endpoint = Merci, c’est bien arrivé. Rien n’est publié avant relecture par la rédaction.
site-contribute-sent-issue = Vos mots sont dans le ticket du nouvel onglet : envoyez-le là-bas. Tant que vous ne quittez pas cette page, ils sont aussi ici.
site-contribute-sent-mail = Votre messagerie devrait maintenant montrer le message : envoyez-le là-bas. Si rien ne s’est ouvert, copiez vos mots et écrivez à { $address }.
site-contribute-refused = Ce n’est pas passé : le serveur de la rédaction a répondu { $status }. Vos mots sont toujours ici.
site-contribute-unreached = Aucune réponse, donc ce n’est peut-être pas arrivé. Vos mots sont toujours ici ; réessayez dans un moment.
site-contribute-no-text = Écrivez d’abord quelque chose.
site-contribute-no-choice = Choisissez d’abord oui ou non.
site-contribute-no-consent = Sans cela, on ne peut pas l’utiliser : cochez la case si vous êtes d’accord.
site-contribute-too-long = C’est trop long pour une adresse. Raccourcissez-le ou envoyez-le en deux fois.
site-video-opens = Ouvre { $host } dans un nouvel onglet
site-video-plays = Lu depuis { $host }, à qui rien n’est demandé avant que vous n’appuyiez
site-video-captions = Sous-titres
site-video-transcript = Transcription
site-link-to-heading = Lien vers « { $title } »

## Since then: prints, sheets, readers, videos

weekdays = lu ma me je ve sa di
workbook-standing = Situation
workbook-sentences = Phrases
workbook-meaning = Ce que cela veut dire
workbook-example = Par exemple
workbook-streak = Plus longue série
workbook-sheet-notes = Notes
workbook-before = Avant
workbook-after = Après
workbook-if = Si
workbook-then = alors
workbook-cross-out = Rayez ce que vous ne voulez pas dire.
site-prints = Aussi en
site-print-a4 = A4
site-print-letter = Lettre US
site-print-large-print = gros caractères
site-print-grey = noir et gris
site-print-booklet = livret à plier
site-print-epub = EPUB
site-example = Par exemple
site-streak = Plus longue série, en jours
site-notes = Notes
site-before = Avant
site-after = Après
site-if = Si
site-then = alors
site-cross-out = Rayez ce que vous ne voulez pas dire.
