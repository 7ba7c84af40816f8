# As palavras da interface em português (Project Fluent, https://projectfluent.org).
# Um projeto diz algumas à sua maneira em `templates/strings/pt.ftl`.

## Dates

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
date-day = { $day ->
    [1] 1º de { $month } de { $year }
   *[other] { $day } de { $month } de { $year }
}
date-month = { $month } de { $year }
date-year = { $year }

## Lists

list-more = { $row }, { $next }
list-last = { $row } e { $last }
site-comma = {", "}

## Places in a source

locator = { $label ->
    [page] p. { $value }
    [chapter] cap. { $value }
    [section] seç. { $value }
    [paragraph] par. { $value }
    [figure] fig. { $value }
    [table] tabela { $value }
    [volume] vol. { $value }
    [verse] v. { $value }
    [line] linha { $value }
    [note] nota { $value }
    [timestamp] { $value }
   *[other] { $label } { $value }
}

## Difficulty

difficulty-easy = Fácil
difficulty-moderate = Média
difficulty-hard = Difícil

## Workbook

workbook-workbook = Caderno de exercícios
workbook-guide = Guia
workbook-contents = Sumário
workbook-worksheets = Fichas
workbook-worksheet = Ficha { $number }
workbook-worksheet-copy = Ficha { $number }, cópia em branco { $copy }
workbook-copies = Cópias em branco
workbook-copies-note = Copie ou destaque estas folhas. Uma ficha que valeu a pena preencher uma vez vale a pena outra.
workbook-notes = Notas
workbook-references = Referências
workbook-terms = Palavras usadas aqui
workbook-related = Guias para ler a seguir
workbook-belongs-to = Este caderno pertence a
workbook-started-on = Começado em
workbook-by = Por { $authors }
workbook-edition = Edição: { $date }
workbook-time = Tempo
workbook-difficulty = Dificuldade
workbook-written-by = Autoria
workbook-published = Publicação
workbook-updated = Atualização
workbook-reviewed = Revisão
workbook-on-the-web = Na web
workbook-qr-alt = Código QR: “{ $title }” na web
workbook-qr-alt-reference = Código QR: a referência { $number } na web
workbook-on-page = (página { $page })
workbook-page-of = Página { $page } de { $pages }
workbook-tip = Dica
workbook-warning = Aviso
workbook-question = ?
workbook-paraphrased = em paráfrase
workbook-quote-open = “
workbook-quote-close = ”
workbook-colophon = Sobre este caderno
workbook-printing = Impressão
workbook-print-single = Só frente ou frente e verso: todas as páginas têm espaço para furos nas duas margens.
workbook-print-duplex = Imprima em frente e verso, virando pela borda longa: a margem mais larga é a da encadernação.
workbook-print-booklet = Imprima em frente e verso, virando pela borda curta; depois dobre o maço ao meio e grampeie ali.
workbook-print-note = Imprima a 100%, sem “ajustar à página”, ou as linhas para escrever encolhem. Encoste uma régua nesta: de 0 a 50, ela mede 50 milímetros.
workbook-claims = Afirmações e referências
workbook-claims-note = Cada frase foi examinada e está em um destes casos. Uma referência é um lugar onde conferir a afirmação; não a torna verdadeira.
workbook-cited = Citadas
workbook-cited-means = têm referência própria
workbook-covered = Cobertas
workbook-covered-means = ficam sob uma referência próxima
workbook-exempt = Isentas
workbook-exempt-means = não afirmam nada que se possa conferir: um conselho, uma pergunta, um exemplo
workbook-waived = Dispensadas
workbook-waived-means = aceitas pela redação, com o motivo por escrito
workbook-missing = Sem referência
workbook-missing-means = deveriam ter uma referência e não têm
workbook-total = Total
workbook-reviews = Revisões
workbook-type-note-warm = Composto em Atkinson Hyperlegible Next.
workbook-type-note = Composto em Source Serif 4 e Atkinson Hyperlegible Next.

workbook-part-of = Parte { $number } de { $count }
workbook-method-of = Método { $number } de { $count }
workbook-step-number = Passo { $number }
workbook-question-number = Pergunta { $number }
workbook-reviewed-by = { $date }, { $name }
workbook-changed-since = { $review }; alterado desde então
workbook-sent-by = { $name }, { $date }
workbook-picture = [Imagem: { $description }]
workbook-section-supplies = Você vai precisar de
workbook-section-tips = Dicas
workbook-section-warnings = Avisos
workbook-section-questions = Perguntas
workbook-section-stories = Relatos
workbook-sheet-checklist = Lista de verificação
workbook-sheet-prompt = Suas palavras
workbook-sheet-tracker = Acompanhamento
workbook-sheet-scale = Escala
workbook-sheet-plan = Plano
workbook-sheet-letter = Carta
workbook-sheet-log = Diário
workbook-sheet-record = Registro
workbook-sheet-balance = Prós e contras
workbook-sheet-agreement = Acordo
workbook-balance-for = O que fala a favor
workbook-balance-against = O que fala contra
workbook-signature = Assinatura
workbook-agreed = Combinado, { $number }
workbook-date = Data
workbook-day = Dia { $number }

## Site

site-skip = Ir para o texto
site-navigation = Site
site-breadcrumb = Trilha de navegação
site-home = Início
site-guides = Guias
site-guides-about = Todos os guias deste manual, de A a Z.
site-all-guides = Todos os guias
site-topics = Temas
site-topics-about = De que tratam os guias.
site-people = Pessoas
site-people-about = As especialistas e os especialistas cujo saber está neste manual, e quem o escreve.
site-references = Referências
site-references-about = Tudo em que este manual se apoia. A palavra em código é a chave com que se cita cada referência.
site-glossary = Glossário
site-glossary-about = As palavras que este manual usa, e o que quer dizer com elas.
site-promise = Cada afirmação deste manual tem uma referência. Onde falta uma, nada é publicado.
site-colours = Cores
site-colours-device = Como no meu aparelho
site-colours-light = Claras
site-colours-dark = Escuras
site-about-site = Sobre este site
site-all-workbooks = Todos os cadernos (PDF)
site-feed = Feed de novidades
site-in-short = Em resumo
site-by = Por { $authors }
site-with = Com { $experts }
site-by-with = Por { $authors }; com { $experts }
site-to-read = Leitura
site-to-do = Realização
site-difficulty = Dificuldade
site-updated = Atualização
site-published = Publicação
site-written-by = Autoria
site-experts = Especialistas
site-reviewed = Revisão
site-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
site-claims = { $claims ->
    [0] Nenhuma afirmação
    [one] 1 afirmação, { $referenced } com referência
    [many] { $claims } de afirmações, { $referenced } com referência
   *[other] { $claims } afirmações, { $referenced } com referência
}
site-claims-waived = { $count ->
    [one] , { $count } dispensada
    [many] , { $count } dispensadas
   *[other] , { $count } dispensadas
}
site-download = Baixar o caderno de exercícios
site-download-note = PDF, para imprimir e preencher
site-contents = Sumário
site-contents-of = Sumário deste guia
site-part-of = Parte { $number } de { $count }
site-method-of = Método { $number } de { $count }
site-link-to-step = Link para o passo { $number }
site-link-to-part = Link para este título: { $part }
site-introduction = Introdução
site-readers = De quem nos lê
site-step-number = Passo { $number }
site-reference-number = Referência { $number }
site-details = Detalhes
site-details-of-reference = Detalhes da referência { $number }
site-cited-at = Citada em
site-back-to-mark = Voltar à chamada { $mark } da referência { $number }
site-related = Guias relacionados
site-mentioned-in = Mencionado em
site-about-guide = Sobre este guia
site-about-references = Cada frase deste guia foi examinada, e cada afirmação diz em que se apoia:
site-steps = { $count ->
    [one] { $count } passo
    [many] { $count } de passos
   *[other] { $count } passos
}
site-worksheets = { $count ->
    [one] { $count } ficha
    [many] { $count } de fichas
   *[other] { $count } fichas
}
site-count-guides = { $count ->
    [one] { $count } guia
    [many] { $count } de guias
   *[other] { $count } guias
}
site-in-guides = { $count ->
    [one] Em { $count } guia
    [many] Em { $count } de guias
   *[other] Em { $count } guias
}
site-cited = { $count ->
    [0] Não citada
    [one] Citada uma vez
    [2] Citada duas vezes
    [many] Citada { $count } de vezes
   *[other] Citada { $count } vezes
}
site-checklist = Lista de verificação
site-prompt = Para escrever
site-tracker = Acompanhamento
site-scale = Escala
site-plan = Plano
site-letter = Carta
site-log = Diário
site-record = Registro
site-balance = Prós e contras
site-agreement = Acordo
site-balance-for = O que fala a favor
site-balance-against = O que fala contra
site-signature = Assinatura
site-agreed = Também combinado
site-date = Data
site-print-sheet = Imprimir a ficha
site-days = Dias
site-rating = Nota
site-paraphrased = Em paráfrase
site-picture = [Imagem: { $description }]
site-table = Tabela
site-tip = Dica
site-warning = Aviso
site-supplies = Você vai precisar de
site-tips = Dicas
site-warnings = Avisos
site-questions = Perguntas
site-stories = Relatos
site-a-reader = Alguém que nos lê
site-reviewed-by = Revisado por { $name }
site-every-claim = Cada afirmação tem uma referência
site-every-claim-about = Uma afirmação é algo que se diz do mundo e que qualquer pessoa poderia conferir e achar falso. Cada uma deste manual indica a página, o livro ou a entrevista em que se apoia. Onde falta uma referência, nada é publicado.
site-total-guides = guias
site-total-claims = afirmações
site-total-referenced = afirmações com referência
site-quoted-in = Suas palavras em
site-cited-in = É fonte de
site-advised = Orientou
site-wrote = Escreveu
site-reviewed-guides = Revisou
site-works = De onde vêm suas palavras
site-the-reference = A referência
site-kind = Tipo
site-cited-as = Cita-se como
site-note = Nota
site-not-cited = Nenhum guia cita esta referência.
site-letters = Letras
site-also = Também: { $words }
site-used-in = Usada em
site-not-found = Não há página neste endereço
site-not-found-about = Ela pode ter mudado de lugar, ou o endereço perdeu uma letra no caminho até você.
site-go-on = Continue daqui
site-claims-of = As afirmações de “{ $title }”
site-claims-about = Uma afirmação é algo que se diz do mundo e que qualquer pessoa poderia conferir e achar falso. Cada frase do guia foi examinada; estas são as afirmações, cada uma com a referência em que se apoia.
site-claim = Afirmação
site-standing = Situação
site-reference = Referência
site-claims-honest = Uma referência diz de onde vem uma afirmação; não a prova. O registro completo, com as frases que não precisam de referência e por quê, está em
site-count-cited = com uma referência na frase
site-count-covered = cobertas por uma referência próxima
site-count-waived = dispensadas, com motivo
site-count-missing = sem referência
site-count-exempt = frases que não afirmam nada
site-standing-cited = Citada
site-standing-covered = Coberta
site-standing-exempt = Não é afirmação
site-standing-waived = Dispensada
site-standing-missing = Sem referência
site-kind-web = Página da web
site-kind-article = Artigo
site-kind-book = Livro
site-kind-chapter = Capítulo de livro
site-kind-report = Relatório
site-kind-interview = Entrevista
site-kind-video = Vídeo
site-kind-podcast = Podcast
site-kind-law = Lei
site-kind-dataset = Conjunto de dados
site-kind-personal = Comunicação pessoal
site-kinds-web = Páginas da web
site-kinds-article = Artigos
site-kinds-book = Livros
site-kinds-chapter = Capítulos de livros
site-kinds-report = Relatórios
site-kinds-interview = Entrevistas
site-kinds-video = Vídeos
site-kinds-podcast = Podcasts
site-kinds-law = Leis
site-kinds-dataset = Conjuntos de dados
site-kinds-personal = Comunicações pessoais

## Doing

site-kept-here = Fica só neste navegador; nada é enviado.
site-clear = Limpar
site-mark-step = Fiz o passo { $number }
site-progress = { $done } de { $total } passos feitos
site-step-done = Passo { $number } feito. { $done } de { $total } passos feitos.
site-step-open = Passo { $number } em aberto de novo. { $done } de { $total } passos feitos.
site-all-done = Esse era o último passo: você fez todos.
site-done = feito
site-your-entries = O que você anotou
site-entries-about = O que você marca e escreve fica neste navegador, neste aparelho: nada sai dele. Outras pessoas que usam este navegador podem ler. Salve em um arquivo para guardar uma cópia ou continuar em outro lugar.
site-save-file = Salvar em um arquivo
site-open-file = Abrir um arquivo salvo
site-print = Imprimir
site-clear-all = Limpar tudo
site-cancel = Cancelar
site-not-kept = Este navegador não guarda nada: o que você anotou se perde ao fechar a página. Salve em um arquivo ou imprima.
site-is-full = Este navegador não tem mais espaço: suas últimas anotações não foram guardadas. Salve em um arquivo ou imprima.
site-saved = Salvo como { $file }
site-opened = Aberto. Campos preenchidos: { $count }.
site-opened-some = Aberto. Campos preenchidos: { $count }. Ficaram de fora, porque este guia não tem lugar para eles: { $left }.
site-file-broken = Este arquivo não tem anotações deste site, ou está danificado. Nada foi alterado.
site-file-other = Este arquivo é de outro guia: “{ $title }”. Nada foi alterado.
site-file-newer = Este arquivo foi salvo por uma versão mais nova deste site. Nada foi alterado.
site-replace = Substituir o que você anotou nesta página pelo que está no arquivo?
site-replace-yes = Substituir
site-clear-question = Limpar o que você anotou em “{ $title }”? Não será possível recuperar.
site-clear-all-question = Limpar todas as anotações e marcas desta página? Não será possível recuperar.
site-clear-yes = Limpar
site-cleared = Limpo.

## Reading on

site-words-used = Palavras usadas aqui
site-people-here = Pessoas neste guia
site-around = Mais em { $title }
site-previous = Anterior
site-next = Próximo
site-share = Compartilhar
site-copied = Link copiado.
site-not-come = Não é possível carregar isto agora. Você está com conexão?
site-not-copied = Não foi possível copiar o link. Ele está na barra de endereço.
site-place = No local: { $place }
site-to-list = Na lista de referências
site-close = Fechar

## Finding

site-search = Buscar
site-search-about = Procure um guia, um passo, uma dica, uma resposta, uma pessoa, uma fonte ou uma palavra.
site-search-label = O que você procura?
site-search-results = Resultados
site-search-keys = ↑ e ↓ escolhem um resultado, Enter o abre, Esc fecha a busca.
site-search-instead = A busca precisa de JavaScript e de um servidor web: não funciona com os scripts desligados nem em páginas abertas de um disco. Tudo o que se pode encontrar está também nestas listas.
site-search-lists = Percorrer tudo
site-search-steps = Passos
site-search-tips = Dicas e avisos
site-search-terms = Palavras
site-search-loading = Buscando…
site-search-failed = Não foi possível carregar a busca. Verifique a conexão e mude uma letra para tentar de novo. Em páginas abertas de um disco ela não funciona.
site-search-found = Resultados: { $count }
site-search-best = Os { $count } melhores resultados de { $total }
site-search-some = Nada tem todas estas palavras. Resultados com algumas delas: { $count }
site-search-none = Nada encontrado para “{ $words }”.
site-search-none-help = Tente menos palavras, ou outras com o mesmo sentido. Ou percorra tudo o que há:
site-search-meant = Buscar “{ $word }”

## Languages

site-languages = Idiomas

## Since then: prints, sheets, readers, videos

site-draft = Rascunho
site-published-from = Não publicado antes de { $date }
site-published-until = Publicado até { $date }
site-changed-since = alterado desde então
site-moved = Esta página mudou de lugar
site-for-programs = Cada guia é um arquivo JSON com seu texto, suas pessoas e suas referências; { $catalogue } lista todos.
workbook-a-reader = Alguém que nos lê
workbook-sent-and-reviewed = { $by }; revisado por { $name }, { $date }
workbook-answer = A redação responde
workbook-video = Vídeo
workbook-video-lasting = Vídeo, { $duration }
workbook-transcript = Transcrição
site-reviewed-by-on = Revisado por { $name } em { $date }
site-readers-tip = Dica de quem nos lê
site-answer = A redação responde
site-contribute = Contribua com este guia
site-contribute-helpful = Isto ajudou?
site-contribute-helpful-ask = Por quê?
site-contribute-helpful-subject = Isto ajudou: { $title } ({ $slug })
site-contribute-helpful-not-subject = Isto não ajudou: { $title } ({ $slug })
site-contribute-tip = Enviar uma dica
site-contribute-tip-ask = Sua dica
site-contribute-tip-subject = Uma dica: { $title } ({ $slug })
site-contribute-question = Fazer uma pergunta
site-contribute-question-ask = Sua pergunta
site-contribute-question-subject = Uma pergunta: { $title } ({ $slug })
site-contribute-story = Contar sua história
site-contribute-story-ask = Sua história
site-contribute-story-subject = Uma história: { $title } ({ $slug })
site-contribute-yes = Sim
site-contribute-no = Não
site-contribute-optional = (opcional)
site-contribute-name = Seu nome
site-contribute-name-hint = Como deve aparecer ao lado de suas palavras. Sem nome, aparece “Alguém que nos lê”.
site-contribute-consent = Isto pode ser publicado com o nome informado, depois de revisado pela redação.
site-contribute-trap = Deixe este campo vazio
site-contribute-goes-endpoint = O que você escrever vai para a redação, em { $place }. Nada é enviado antes de você pressionar “Enviar”.
site-contribute-goes-issue = O que você escrever é posto em uma issue em { $place }, que abre em nova aba. Ela é pública assim que você a enviar lá, e é preciso ter uma conta; nada é publicado aqui antes de uma revisão.
site-contribute-goes-mail = O que você escrever é posto em um e-mail para { $place }, que abre em seu programa de e-mail. Nada é enviado antes de você enviá-lo lá.
site-contribute-send-endpoint = Enviar
site-contribute-send-issue = Ir para a issue
site-contribute-send-mail = Ir para o e-mail
site-contribute-sending = Enviando…
site-contribute-sent-endpoint = Obrigado, chegou. Nada é publicado antes de a redação revisar.
site-contribute-sent-issue = Suas palavras estão na issue da nova aba: envie-a lá. Até você sair desta página, elas também estão aqui.
site-contribute-sent-mail = Seu programa de e-mail deve mostrar a mensagem agora: envie-a lá. Se nada abriu, copie suas palavras e escreva para { $address }.
site-contribute-refused = Não foi aceito: o servidor da redação respondeu { $status }. Suas palavras continuam aqui.
site-contribute-unreached = Não veio resposta, então talvez não tenha chegado. Suas palavras continuam aqui; tente de novo daqui a pouco.
site-contribute-no-text = Escreva algo primeiro.
site-contribute-no-choice = Escolha primeiro sim ou não.
site-contribute-no-consent = Sem isto não é possível usar: marque a caixa se você concorda.
site-contribute-too-long = É longo demais para um endereço. Encurte ou envie em duas partes.
site-video-opens = Abre { $host } em nova aba
site-video-plays = Reproduz de { $host }, a quem nada é pedido antes de você pressionar
site-video-captions = Legendas
site-video-transcript = Transcrição
site-link-to-heading = Link para “{ $title }”

## Since then: prints, sheets, readers, videos

weekdays = seg ter qua qui sex sáb dom
workbook-standing = Situação
workbook-sentences = Frases
workbook-meaning = O que significa
workbook-example = Por exemplo
workbook-streak = Maior sequência
workbook-sheet-notes = Notas
workbook-before = Antes
workbook-after = Depois
workbook-if = Se
workbook-then = então
workbook-cross-out = Risque o que não quer dizer.
site-prints = Também como
site-print-a4 = A4
site-print-letter = Carta (EUA)
site-print-large-print = letra grande
site-print-grey = preto e cinza
site-print-booklet = livreto para dobrar
site-print-epub = EPUB
site-example = Por exemplo
site-streak = Maior sequência, em dias
site-notes = Notas
site-before = Antes
site-after = Depois
site-if = Se
site-then = então
site-cross-out = Risque o que não quer dizer.
