# Las palabras de la interfaz en español (Project Fluent, https://projectfluent.org).
# Un proyecto dice algunas a su manera en `templates/strings/es.ftl`.

## Dates

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-year = { $year }

## Lists

list-more = { $row }, { $next }
list-last = { $row } y { $last }
site-comma = {", "}

## Places in a source

locator = { $label ->
    [page] { $many ->
        [yes] págs. { $value }
       *[no] pág. { $value }
    }
    [chapter] cap. { $value }
    [section] sec. { $value }
    [paragraph] párr. { $value }
    [figure] fig. { $value }
    [table] tabla { $value }
    [volume] vol. { $value }
    [verse] v. { $value }
    [line] línea { $value }
    [note] nota { $value }
    [timestamp] { $value }
   *[other] { $label } { $value }
}

## Difficulty

difficulty-easy = Fácil
difficulty-moderate = Media
difficulty-hard = Difícil

## Workbook

workbook-workbook = Cuaderno de trabajo
workbook-guide = Guía
workbook-contents = Índice
workbook-worksheets = Fichas
workbook-worksheet = Ficha { $number }
workbook-worksheet-copy = Ficha { $number }, copia en blanco { $copy }
workbook-copies = Copias en blanco
workbook-copies-note = Fotocópialas o arráncalas. Una ficha que has rellenado una vez merece rellenarse otra.
workbook-notes = Notas
workbook-references = Referencias
workbook-terms = Palabras que se usan aquí
workbook-related = Guías para seguir leyendo
workbook-belongs-to = Este cuaderno es de
workbook-started-on = Empezado el
workbook-by = Por { $authors }
workbook-edition = Edición del { $date }
workbook-time = Tiempo
workbook-difficulty = Dificultad
workbook-written-by = Autoría
workbook-published = Publicación
workbook-updated = Actualización
workbook-reviewed = Revisión
workbook-on-the-web = En la web
workbook-qr-alt = Código QR: «{ $title }» en la web
workbook-qr-alt-reference = Código QR: la referencia { $number } en la web
workbook-on-page = (página { $page })
workbook-page-of = Página { $page } de { $pages }
workbook-tip = Consejo
workbook-warning = Advertencia
workbook-question = ?
workbook-paraphrased = en paráfrasis
workbook-quote-open = «
workbook-quote-close = »
workbook-colophon = Sobre este cuaderno
workbook-printing = Impresión
workbook-print-single = A una cara o a dos: todas las páginas tienen sitio para los agujeros en ambos bordes.
workbook-print-duplex = Imprime a doble cara, con giro por el borde largo: el margen más ancho es el de la encuadernación.
workbook-print-booklet = Imprime a doble cara, con giro por el borde corto; después dobla el taco por la mitad y grápalo ahí.
workbook-print-note = Imprime al 100 %, no con «ajustar a la página», o las líneas para escribir encogerán. Pon una regla junto a esta: de 0 a 50 mide 50 milímetros.
workbook-claims = Afirmaciones y referencias
workbook-claims-note = Se ha mirado cada frase, y cada una está en uno de estos casos. Una referencia es un sitio donde comprobar la afirmación; no la hace verdadera.
workbook-cited = Citadas
workbook-cited-means = tienen su propia referencia
workbook-covered = Amparadas
workbook-covered-means = quedan bajo una referencia cercana
workbook-exempt = Exentas
workbook-exempt-means = no afirman nada que comprobar: un consejo, una pregunta, un ejemplo
workbook-waived = Dispensadas
workbook-waived-means = las dejó pasar alguien de la redacción, con el motivo por escrito
workbook-missing = Sin referencia
workbook-missing-means = deberían tener una referencia y no la tienen
workbook-total = Total
workbook-reviews = Revisiones
workbook-type-note-warm = Compuesto en Atkinson Hyperlegible Next.
workbook-type-note = Compuesto en Source Serif 4 y Atkinson Hyperlegible Next.

workbook-part-of = Parte { $number } de { $count }
workbook-method-of = Método { $number } de { $count }
workbook-step-number = Paso { $number }
workbook-question-number = Pregunta { $number }
workbook-reviewed-by = { $date }, { $name }
workbook-changed-since = { $review }; modificado desde entonces
workbook-sent-by = { $name }, { $date }
workbook-picture = [Imagen: { $description }]
workbook-section-supplies = Necesitarás
workbook-section-tips = Consejos
workbook-section-warnings = Advertencias
workbook-section-questions = Preguntas
workbook-section-stories = Historias
workbook-sheet-checklist = Lista de comprobación
workbook-sheet-prompt = Tus palabras
workbook-sheet-tracker = Seguimiento
workbook-sheet-scale = Escala
workbook-sheet-plan = Plan
workbook-sheet-letter = Carta
workbook-sheet-log = Diario
workbook-sheet-record = Registro
workbook-sheet-balance = A favor y en contra
workbook-sheet-agreement = Acuerdo
workbook-balance-for = Qué habla a favor
workbook-balance-against = Qué habla en contra
workbook-signature = Firma
workbook-agreed = Acordado, { $number }
workbook-date = Fecha
workbook-day = Día { $number }

## Site

site-skip = Ir al texto
site-navigation = Sitio
site-breadcrumb = Ruta de navegación
site-home = Inicio
site-guides = Guías
site-guides-about = Todas las guías de este manual, de la A a la Z.
site-all-guides = Todas las guías
site-topics = Temas
site-topics-about = De qué tratan las guías.
site-people = Personas
site-people-about = Las personas expertas cuyo saber recoge este manual, y quienes lo escriben.
site-references = Referencias
site-references-about = Todo aquello en que se apoya este manual. La palabra en código es la clave con que se cita cada referencia.
site-glossary = Glosario
site-glossary-about = Las palabras que usa este manual, y qué quiere decir con ellas.
site-promise = Cada afirmación de este manual tiene una referencia. Si falta una, no se publica nada.
site-colours = Colores
site-colours-device = Como mi dispositivo
site-colours-light = Claros
site-colours-dark = Oscuros
site-about-site = Sobre este sitio
site-all-workbooks = Todos los cuadernos (PDF)
site-feed = Canal de novedades
site-in-short = En resumen
site-by = Por { $authors }
site-with = Con { $experts }
site-by-with = Por { $authors }; con { $experts }
site-to-read = Lectura
site-to-do = Realización
site-difficulty = Dificultad
site-updated = Actualización
site-published = Publicación
site-written-by = Autoría
site-experts = Personas expertas
site-reviewed = Revisión
site-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
site-claims = { $claims ->
    [0] Ninguna afirmación
    [one] 1 afirmación, { $referenced } con referencia
    [many] { $claims } de afirmaciones, { $referenced } con referencia
   *[other] { $claims } afirmaciones, { $referenced } con referencia
}
site-claims-waived = { $count ->
    [one] , { $count } dispensada
    [many] , { $count } dispensadas
   *[other] , { $count } dispensadas
}
site-download = Descargar el cuaderno de trabajo
site-download-note = PDF, para imprimir y escribir en él
site-contents = Índice
site-contents-of = Índice de esta guía
site-part-of = Parte { $number } de { $count }
site-method-of = Método { $number } de { $count }
site-link-to-step = Enlace al paso { $number }
site-link-to-part = Enlace a este título: { $part }
site-introduction = Introducción
site-readers = De lectores y lectoras
site-step-number = Paso { $number }
site-reference-number = Referencia { $number }
site-details = Detalles
site-details-of-reference = Detalles de la referencia { $number }
site-cited-at = Citada en
site-back-to-mark = Volver a la llamada { $mark } de la referencia { $number }
site-related = Guías relacionadas
site-mentioned-in = Se menciona en
site-about-guide = Sobre esta guía
site-about-references = Se ha mirado cada frase de esta guía, y cada afirmación nombra aquello en que se apoya:
site-steps = { $count ->
    [one] { $count } paso
    [many] { $count } de pasos
   *[other] { $count } pasos
}
site-worksheets = { $count ->
    [one] { $count } ficha
    [many] { $count } de fichas
   *[other] { $count } fichas
}
site-count-guides = { $count ->
    [one] { $count } guía
    [many] { $count } de guías
   *[other] { $count } guías
}
site-in-guides = { $count ->
    [one] En { $count } guía
    [many] En { $count } de guías
   *[other] En { $count } guías
}
site-cited = { $count ->
    [0] Sin citar
    [one] Citada una vez
    [2] Citada dos veces
    [many] Citada { $count } de veces
   *[other] Citada { $count } veces
}
site-checklist = Lista de comprobación
site-prompt = Para escribir
site-tracker = Seguimiento
site-scale = Escala
site-plan = Plan
site-letter = Carta
site-log = Diario
site-record = Registro
site-balance = A favor y en contra
site-agreement = Acuerdo
site-balance-for = Qué habla a favor
site-balance-against = Qué habla en contra
site-signature = Firma
site-agreed = También acordado
site-date = Fecha
site-print-sheet = Imprimir la ficha
site-days = Días
site-rating = Puntuación
site-paraphrased = En paráfrasis
site-picture = [Imagen: { $description }]
site-table = Tabla
site-tip = Consejo
site-warning = Advertencia
site-supplies = Necesitarás
site-tips = Consejos
site-warnings = Advertencias
site-questions = Preguntas
site-stories = Historias
site-a-reader = Alguien que nos lee
site-reviewed-by = Revisado por { $name }
site-every-claim = Cada afirmación tiene una referencia
site-every-claim-about = Una afirmación es algo que se dice del mundo y que cualquiera podría comprobar y hallar falso. Cada una de este manual nombra la página, el libro o la entrevista en que se apoya. Si falta una referencia, no se publica nada.
site-total-guides = guías
site-total-claims = afirmaciones
site-total-referenced = afirmaciones con referencia
site-quoted-in = Sus palabras, en
site-cited-in = Se cita en
site-advised = Asesoró
site-wrote = Escribió
site-reviewed-guides = Revisó
site-works = De dónde vienen sus palabras
site-the-reference = La referencia
site-kind = Tipo
site-cited-as = Se cita como
site-note = Nota
site-not-cited = Ninguna guía cita esta referencia.
site-letters = Letras
site-also = También: { $words }
site-used-in = Se usa en
site-not-found = No hay ninguna página en esta dirección
site-not-found-about = Puede que se haya mudado, o que la dirección haya perdido una letra por el camino.
site-go-on = Sigue desde aquí
site-claims-of = Las afirmaciones de «{ $title }»
site-claims-about = Una afirmación es algo que se dice del mundo y que cualquiera podría comprobar y hallar falso. Se ha mirado cada frase de la guía; estas son las afirmaciones, cada una con la referencia en que se apoya.
site-claim = Afirmación
site-standing = Situación
site-reference = Referencia
site-claims-honest = Una referencia te dice de dónde viene una afirmación; no la demuestra. El registro completo, con las frases que no necesitan referencia y por qué, está en
site-count-cited = con una referencia en la frase
site-count-covered = amparadas por una referencia cercana
site-count-waived = dispensadas, con motivo
site-count-missing = sin referencia
site-count-exempt = frases que no afirman nada
site-standing-cited = Citada
site-standing-covered = Amparada
site-standing-exempt = No es una afirmación
site-standing-waived = Dispensada
site-standing-missing = Sin referencia
site-kind-web = Página web
site-kind-article = Artículo
site-kind-book = Libro
site-kind-chapter = Capítulo de un libro
site-kind-report = Informe
site-kind-interview = Entrevista
site-kind-video = Vídeo
site-kind-podcast = Pódcast
site-kind-law = Ley
site-kind-dataset = Conjunto de datos
site-kind-personal = Comunicación personal
site-kinds-web = Páginas web
site-kinds-article = Artículos
site-kinds-book = Libros
site-kinds-chapter = Capítulos de libros
site-kinds-report = Informes
site-kinds-interview = Entrevistas
site-kinds-video = Vídeos
site-kinds-podcast = Pódcasts
site-kinds-law = Leyes
site-kinds-dataset = Conjuntos de datos
site-kinds-personal = Comunicaciones personales

## Doing

site-kept-here = Se guarda solo en este navegador; no se envía nada.
site-clear = Borrar
site-mark-step = He hecho el paso { $number }
site-progress = { $done } de { $total } pasos hechos
site-step-done = Paso { $number } hecho. { $done } de { $total } pasos hechos.
site-step-open = Paso { $number } pendiente otra vez. { $done } de { $total } pasos hechos.
site-all-done = Ese era el último paso: los has hecho todos.
site-done = hecho
site-your-entries = Lo que has escrito
site-entries-about = Lo que escribes se queda en este navegador, en este dispositivo: nada sale de él. Quien use este mismo navegador puede leerlo. Guárdalo como archivo para conservar una copia o seguir en otro sitio.
site-save-file = Guardar como archivo
site-open-file = Abrir un archivo guardado
site-print = Imprimir
site-clear-all = Borrar todo
site-cancel = Cancelar
site-not-kept = Este navegador no guarda nada: lo que has escrito se perderá al cerrar la página. Guárdalo como archivo o imprímelo.
site-is-full = A este navegador no le queda espacio: lo último que has escrito no se ha guardado. Guárdalo como archivo o imprímelo.
site-saved = Guardado como { $file }
site-opened = Abierto. Campos rellenados: { $count }.
site-opened-some = Abierto. Campos rellenados: { $count }. Se han omitido, porque esta guía no tiene sitio para ellos: { $left }.
site-file-broken = Este archivo no tiene entradas de este sitio, o está dañado. No se ha cambiado nada.
site-file-other = Este archivo es de otra guía: «{ $title }». No se ha cambiado nada.
site-file-newer = Este archivo se guardó con una versión más nueva de este sitio. No se ha cambiado nada.
site-replace = ¿Sustituir lo que has escrito en esta página por lo que hay en el archivo?
site-replace-yes = Sustituir
site-clear-question = ¿Borrar lo que has escrito en «{ $title }»? No se podrá recuperar.
site-clear-all-question = ¿Borrar todo lo escrito y todas las marcas de esta página? No se podrán recuperar.
site-clear-yes = Borrar
site-cleared = Borrado.

## Reading on

site-words-used = Palabras que se usan aquí
site-people-here = Personas de esta guía
site-around = Más en { $title }
site-previous = Anterior
site-next = Siguiente
site-share = Compartir
site-copied = Enlace copiado.
site-not-come = Ahora mismo no se puede cargar. ¿Tienes conexión?
site-not-copied = No se ha podido copiar el enlace. Está en la barra de direcciones.
site-place = En { $place }
site-to-list = En la lista de referencias
site-close = Cerrar

## Finding

site-search = Buscar
site-search-about = Busca una guía, un paso, un consejo, una respuesta, una persona, una fuente o una palabra.
site-search-label = ¿Qué buscas?
site-search-results = Resultados
site-search-keys = ↑ y ↓ eligen un resultado, Intro lo abre, Esc cierra la búsqueda.
site-search-instead = La búsqueda necesita JavaScript y un servidor web: no funciona con los scripts desactivados ni en páginas abiertas desde un disco. Todo lo que se puede encontrar está también en estas listas.
site-search-lists = Recorrerlo todo
site-search-steps = Pasos
site-search-tips = Consejos y advertencias
site-search-terms = Palabras
site-search-loading = Buscando…
site-search-failed = No se ha podido cargar la búsqueda. Comprueba que tienes conexión y cambia una letra para volver a intentarlo. En páginas abiertas desde un disco no puede funcionar.
site-search-found = Resultados: { $count }
site-search-best = Los { $count } mejores resultados de { $total }
site-search-some = Nada contiene todas estas palabras. Resultados con algunas de ellas: { $count }
site-search-none = No se ha encontrado nada para «{ $words }».
site-search-none-help = Prueba con menos palabras o con otras que signifiquen lo mismo. O recorre todo lo que hay:
site-search-meant = Buscar «{ $word }»

## Languages

site-languages = Idiomas

## Since then: prints, sheets, readers, videos

site-draft = Borrador
site-published-from = No se publica antes del { $date }
site-published-until = Publicado hasta el { $date }
site-changed-since = modificado desde entonces
site-moved = Esta página se ha mudado
site-for-programs = Cada guía es un archivo JSON con su texto, sus personas y sus referencias; { $catalogue } las enumera todas.
workbook-a-reader = Alguien que nos lee
workbook-sent-and-reviewed = { $by }; revisado por { $name }, { $date }
workbook-answer = Responde la redacción
workbook-video = Vídeo
workbook-video-lasting = Vídeo, { $duration }
workbook-transcript = Transcripción
site-reviewed-by-on = Revisado por { $name } el { $date }
site-readers-tip = Consejo de quien nos lee
site-answer = Responde la redacción
site-contribute = Aporta algo a esta guía
site-contribute-helpful = ¿Te ha servido?
site-contribute-helpful-ask = ¿Por qué?
site-contribute-helpful-subject = Me ha servido: { $title } ({ $slug })
site-contribute-helpful-not-subject = No me ha servido: { $title } ({ $slug })
site-contribute-tip = Enviar un consejo
site-contribute-tip-ask = Tu consejo
site-contribute-tip-subject = Un consejo: { $title } ({ $slug })
site-contribute-question = Hacer una pregunta
site-contribute-question-ask = Tu pregunta
site-contribute-question-subject = Una pregunta: { $title } ({ $slug })
site-contribute-story = Contar tu historia
site-contribute-story-ask = Tu historia
site-contribute-story-subject = Una historia: { $title } ({ $slug })
site-contribute-yes = Sí
site-contribute-no = No
site-contribute-optional = (opcional)
site-contribute-name = Tu nombre
site-contribute-name-hint = Tal como debe figurar junto a tus palabras. Si lo dejas vacío, pondrá «Alguien que nos lee».
site-contribute-consent = Puede publicarse con el nombre indicado, después de que la redacción lo revise.
site-contribute-trap = Deja este campo vacío
site-contribute-goes-endpoint = Lo que escribas llega a la redacción, en { $place }. No se envía nada hasta que pulses «Enviar».
site-contribute-goes-issue = Lo que escribas se pone en una incidencia de { $place }, que se abre en otra pestaña. Será pública cuando la envíes allí, y necesitas una cuenta; aquí no se publica nada antes de una revisión.
site-contribute-goes-mail = Lo que escribas se pone en un correo para { $place }, que se abre en tu programa de correo. No se envía nada hasta que lo envíes allí.
site-contribute-send-endpoint = Enviar
site-contribute-send-issue = Seguir a la incidencia
site-contribute-send-mail = Seguir al correo
site-contribute-sending = Enviando…
site-contribute-sent-endpoint = Gracias, ha llegado. No se publica nada hasta que la redacción lo revise.
site-contribute-sent-issue = Tus palabras están en la incidencia de la otra pestaña: envíala allí. Hasta que salgas de esta página, siguen también aquí.
site-contribute-sent-mail = Tu programa de correo debería mostrar ya el mensaje: envíalo allí. Si no se ha abierto nada, copia tus palabras y escribe a { $address }.
site-contribute-refused = No se ha aceptado: el servidor de la redacción ha respondido { $status }. Tus palabras siguen aquí.
site-contribute-unreached = No ha llegado respuesta, así que quizá no se haya recibido. Tus palabras siguen aquí; vuelve a intentarlo dentro de un rato.
site-contribute-no-text = Escribe algo primero.
site-contribute-no-choice = Elige primero sí o no.
site-contribute-no-consent = Sin esto no se puede usar: marca la casilla si estás de acuerdo.
site-contribute-too-long = Es demasiado largo para una dirección. Acórtalo o envíalo en dos veces.
site-video-opens = Abre { $host } en otra pestaña
site-video-plays = Se reproduce desde { $host }, al que no se le pide nada hasta que lo pulses
site-video-captions = Subtítulos
site-video-transcript = Transcripción
site-link-to-heading = Enlace a «{ $title }»

## Since then: prints, sheets, readers, videos

weekdays = lu ma mi ju vi sá do
workbook-standing = Situación
workbook-sentences = Frases
workbook-meaning = Qué significa
workbook-example = Por ejemplo
workbook-streak = Racha más larga
workbook-sheet-notes = Notas
workbook-before = Antes
workbook-after = Después
workbook-if = Si
workbook-then = entonces
workbook-cross-out = Tacha lo que no quieras decir.
site-prints = También como
site-print-a4 = A4
site-print-letter = Carta (EE. UU.)
site-print-large-print = letra grande
site-print-grey = negro y gris
site-print-booklet = folleto para plegar
site-print-epub = EPUB
site-example = Por ejemplo
site-streak = Racha más larga, en días
site-notes = Notas
site-before = Antes
site-after = Después
site-if = Si
site-then = entonces
site-cross-out = Tacha lo que no quieras decir.
