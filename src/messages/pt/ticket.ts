import { plural } from '../../lib/plural'
import { events } from './events'

/** One ticket. A word in braces is a place that the screen fills with a name or a time. */
export const ticket = {
  backToTickets: 'Tickets',
  /** The trail over the heading. */
  trail: 'Caminho até aqui',
  untitled: 'Ticket sem título',
  wholeTitle: 'Título completo',
  number: (id: string) => `#${id}`,
  copyNumber: 'Copiar número',
  numberCopied: 'Número copiado',
  copyLink: 'Copiar link',
  linkCopied: 'Link copiado',
  copyMarkdown: 'Copiar como Markdown',
  markdownCopied: 'Ticket copiado',
  print: 'Imprimir',
  openInDeskDirector: 'Abrir no DeskDirector',
  opensInNewTab: 'em uma nova aba',
  opened: 'Criado: {when}',
  openedBy: 'Criado por {who}, {when}',
  /** Keeps a ticket in view. */
  pin: {
    pin: 'Fixar',
    hint: (most: number) => `Mantém este ticket na sua visão geral, que guarda até ${most}`,
    pinned: 'Fixado: ele está na sua visão geral',
    madeRoom: (most: number) =>
      `Fixado. É um a mais do que ${most}: o primeiro que você fixou não está mais`,
    forNow: 'Fixado até esta página ser fechada: nada é guardado neste dispositivo',
    unpinned: 'Não está mais fixado',
  },
  unbound: {
    title: 'A consulta de um ticket não está configurada',
    advice:
      'O perfil desta página não indica como esta instância fornece um ticket. Um administrador pode acrescentar isso com “npm run connect”.',
  },
  loading: 'Carregando o ticket',
  conversation: 'Conversa',
  nothingSaid: 'Nada foi escrito aqui ainda.',
  description: 'Descrição',
  unknownAuthor: 'Pessoa desconhecida',
  internal: 'Interna, não visível para o contato',
  arrived: 'Nova',
  newNotes: (count: number) =>
    plural('pt', count, {
      one: (n) => `${n} nova nota`,
      many: (n) => `${n} de novas notas`,
      other: (n) => `${n} novas notas`,
    }),
  /** Stands in the place of notes that are being drawn. */
  onTheirWay: (count: number) =>
    plural('pt', count, {
      one: () => 'Mais uma a caminho',
      many: (n) => `Mais ${n} a caminho`,
      other: (n) => `Mais ${n} a caminho`,
    }),
  noWords: 'Sem texto',
  files: (count: number) =>
    plural('pt', count, { one: () => 'Anexo', many: () => 'Anexos', other: () => 'Anexos' }),
  /** Of the whole ticket, in one place. */
  allFiles: 'Todos os anexos',
  unnamedFile: 'Anexo sem nome',
  file: {
    open: (name: string) => `Abrir ${name}`,
    close: (name: string) => `Fechar ${name}`,
    opening: (name: string) => `Abrindo ${name}`,
    opened: (name: string) => `${name} foi carregado`,
    failed: (name: string) => `Não foi possível abrir ${name}`,
    refused: 'Não é possível abrir anexos aqui',
    kindAndSize: (kind: string, size: string) => `${kind}, ${size}.`,
    notShown: 'Esta página não pode mostrar este anexo: salve-o para abrir.',
    save: 'Salvar',
    mayBeBlocked:
      'Se nada for salvo, o frame do portal não permite downloads: o anexo também está no ticket, no DeskDirector.',
    copyLink: 'Copiar o link do ticket',
    kinds: {
      picture: 'Imagem',
      pdf: 'Documento PDF',
      word: 'Documento do Word',
      workbook: 'Planilha do Excel',
      slides: 'Apresentação do PowerPoint',
      mail: 'Mensagem de e-mail',
      archive: 'Arquivo compactado',
      program: 'Programa do Windows',
      heic: 'Imagem HEIC',
      video: 'Vídeo',
      longText: 'Texto longo',
      empty: 'Anexo vazio',
      unknown: 'Anexo de tipo desconhecido',
    },
  },
  timeWorked: 'Tempo trabalhado',
  minutes: (count: number) =>
    plural('pt', count, {
      one: (n) => `${n} min`,
      many: (n) => `${n} min`,
      other: (n) => `${n} min`,
    }),
  hours: (count: number) =>
    plural('pt', count, { one: (n) => `${n} h`, many: (n) => `${n} h`, other: (n) => `${n} h` }),
  /** A line between notes: what happened, then who. */
  activityBy: '{what} por {who}',
  somethingHappened: 'Algo foi alterado',
  events,
  details: 'Detalhes',
  fields: {
    status: 'Status',
    priority: 'Prioridade',
    assignees: 'Atribuído a',
    queue: 'Fila',
    account: 'Empresa',
    contact: 'Contato',
    copies: 'CC',
    contactGroup: 'Grupo de contatos',
    requestType: 'Tipo de pedido',
    source: 'Canal',
    tags: 'Tags',
    created: 'Criado',
    updated: 'Atualizado',
    closed: 'Fechado',
    due: 'Prazo',
    tasks: 'Tarefas',
  },
  nobody: 'Ninguém ainda',
  none: 'Em branco',
  overdue: 'Em atraso',
  isClosed: 'Fechado',
  isOpen: 'Aberto',
  tasks: (done: number, total: number) => `Concluídas: ${done} de ${total}`,
  missing: {
    title: 'Não foi possível encontrar este ticket',
    advice: 'Pode ter sido arquivado ou movido, ou pertence a outra pessoa.',
  },
  forbidden: {
    title: 'Não é possível ver este ticket',
    advice: 'O DeskDirector não mostra este ticket à pessoa que iniciou a sessão.',
  },
  allTickets: 'Mostrar todos os tickets',
  broken: {
    title: (count: number) =>
      plural('pt', count, {
        one: () => 'Não foi possível ler uma parte deste ticket',
        many: (n) => `Não foi possível ler ${n} de partes deste ticket`,
        other: (n) => `Não foi possível ler ${n} partes deste ticket`,
      }),
    advice: 'O que falta aqui pode ser lido no próprio DeskDirector.',
    which: 'O que um administrador precisa saber',
    check: '“npm run connect -- --check” mostra o que mudou na instância.',
  },
  refreshFailed: 'Isto pode estar desatualizado',
  text: {
    showPicture: (host: string) => `Mostrar imagem de ${host}`,
    showAllPictures: (count: number) =>
      plural('pt', count, {
        one: (n) => `Mostrar ${n} imagem`,
        many: (n) => `Mostrar todas as ${n} de imagens`,
        other: (n) => `Mostrar todas as ${n} imagens`,
      }),
    noPicture: '[imagem que não pode ser mostrada aqui]',
    pictureFailed: '[esta imagem não carregou]',
    showQuoted: 'Mostrar texto citado',
    table: 'Tabela',
  },
}
