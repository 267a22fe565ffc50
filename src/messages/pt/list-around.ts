import { plural } from '../../lib/plural'

/** `kind`, if any, is an adjective in the singular that adds an s, with its space before it. */
const tickets = (count: number, kind = '') => {
  const kinds = kind === '' ? '' : `${kind}s`
  return plural('pt', count, {
    one: (n) => `${n} ticket${kind}`,
    many: (n) => `${n} de tickets${kinds}`,
    other: (n) => `${n} tickets${kinds}`,
  })
}

const loadedOnes = (count: number) =>
  plural('pt', count, {
    one: (n) => `${n} carregado`,
    many: (n) => `${n} carregados`,
    other: (n) => `${n} carregados`,
  })

const number = new Intl.NumberFormat('pt')

const span = (from: number, to: number, between: string) =>
  `${number.format(from)}${between}${number.format(to)}`

/** What is said around the list's rows, and not before the first of them are there. */
export const listAround = {
  newTicket: 'Novo ticket',
  state: { legend: 'Quais tickets', open: 'Abertos', closed: 'Fechados', any: 'Todos' },
  count: {
    open: (count: number) => tickets(count, ' aberto'),
    closed: (count: number) => tickets(count, ' fechado'),
    any: (count: number) => tickets(count),
  },
  /** The page filtered or sorted by itself, and only what it has. */
  match: (matching: number, loaded: number) =>
    plural('pt', matching, {
      one: (n) => `${n} de ${loadedOnes(loaded)} corresponde`,
      many: (n) => `${n} de ${loadedOnes(loaded)} correspondem`,
      other: (n) => `${n} de ${loadedOnes(loaded)} correspondem`,
    }),
  /** There are more on the instance than the page has. */
  inLoaded: (loaded: number) => `entre ${loadedOnes(loaded)}`,
  /** Why a search found a ticket, on a row that doesn't show it. */
  found: {
    description: 'Na descrição',
    latest: 'Na última nota',
    contact: 'Contato',
    account: 'Empresa',
    tag: 'Tag',
    inside: 'Encontrado dentro do ticket',
  },
  filters: 'Filtros',
  scope: {
    label: 'De quem',
    none: 'Não escolhido',
    mine: 'Meus',
    copied: 'Com cópia para mim',
    team: 'Da minha equipe',
    all: 'De todos',
    unassigned: 'Não atribuídos',
  },
  waiting: 'Esperando por mim',
  status: { label: 'Status', none: 'Qualquer status', without: 'Sem status' },
  priority: { label: 'Prioridade', none: 'Qualquer prioridade' },
  queue: { label: 'Fila', none: 'Qualquer fila' },
  type: { label: 'Tipo de pedido', none: 'Qualquer tipo de pedido', without: 'Sem tipo de pedido' },
  tag: { label: 'Tag', none: 'Qualquer tag' },
  from: 'Criado desde',
  to: 'Criado até',
  closedFrom: 'Fechado desde',
  closedTo: 'Fechado até',
  clearFilters: 'Limpar filtros',
  sort: {
    label: 'Ordenar por',
    '-modifiedOn': 'Atualização mais recente',
    modifiedOn: 'Atualização mais antiga',
    '-createdOn': 'Mais novos',
    createdOn: 'Mais antigos',
    priority: 'Mais urgentes primeiro',
    '-priority': 'Menos urgentes primeiro',
    status: 'Status',
    '-status': 'Status, ordem inversa',
    summary: 'Título de A a Z',
    '-summary': 'Título de Z a A',
  },
  export: 'Exportar',
  showMore: 'Mostrar mais tickets',
  /** Of a long list only the rows in view and near are in the document. */
  long: {
    place: (from: number, to: number, of: number) =>
      `${span(from, to, '–')} de ${number.format(of)}`,
    placeLoaded: (from: number, to: number, loaded: number) =>
      `${span(from, to, '–')} de ${loadedOnes(loaded)}`,
    said: (from: number, to: number, of: number) =>
      `Tickets ${span(from, to, ' a ')} de ${number.format(of)}`,
    saidLoaded: (from: number, to: number, loaded: number) =>
      `Tickets ${span(from, to, ' a ')} de ${loadedOnes(loaded)}`,
    /** Where the instance searches. */
    find: 'A pesquisa do navegador só encontra as linhas visíveis; o campo de pesquisa encontra todos os tickets.',
    /** Where the page searches in what it has. */
    findLoaded: (loaded: number) =>
      `A pesquisa do navegador só encontra as linhas visíveis; o campo de pesquisa procura em tudo o que está na lista (${loadedOnes(loaded)}).`,
  },
  changed: (count: number) => `${tickets(count, ' alterado')} — mostrar`,
  noneReadable: 'Nenhum ticket legível',
  /** After the session nothing more is found: the way back. */
  showLoaded: 'Mostrar o que foi carregado',
  empty: {
    title: 'Ainda não há tickets',
    advice: 'Quando você pedir ajuda, seus tickets e as respostas aparecem aqui.',
  },
  noneOpen: {
    title: 'Nenhum ticket aberto',
    advice: 'Tudo o que foi pedido está feito. Os tickets fechados também são mantidos.',
    action: 'Mostrar todos os tickets',
  },
  noneClosed: {
    title: 'Nenhum ticket fechado',
    advice: 'Um ticket aparece aqui depois de ser fechado.',
    action: 'Mostrar todos os tickets',
  },
  unbound: {
    title: 'Nenhuma lista de tickets está configurada',
    advice: (host: string) =>
      `O perfil desta página para ${host} não indica como listar tickets. Um administrador pode acrescentar isso com “npm run connect”.`,
    action: 'Verificar a configuração',
  },
  noMatch: {
    title: 'Nenhum ticket corresponde',
    advice: 'Tente com menos palavras.',
    /** Where only open or only closed tickets were searched. */
    elsewhere: 'Tente com menos palavras, ou pesquise em todos os tickets.',
    searchAll: {
      open: 'Pesquisar em todos os tickets, inclusive os fechados',
      closed: 'Pesquisar em todos os tickets, inclusive os abertos',
    },
    filtered: 'Tente com menos palavras, ou pesquise sem os filtros.',
    unsearched: 'Tente sem os filtros.',
    /** Two dates the wrong way round, by the names of their fields. */
    dates: (from: string, to: string) =>
      `A data “${from}” é posterior a “${to}”: nenhum ticket pode corresponder.`,
  },
  broken: {
    title: (count: number) => `Não foi possível ler ${tickets(count)}`,
    all: (count: number) =>
      count === 1
        ? 'Não foi possível ler o ticket'
        : `Não foi possível ler nenhum dos ${tickets(count)}`,
    rest: 'O restante da lista está completo.',
    titles: (count: number) => `Não foi possível ler o título de ${tickets(count)}`,
    values: (count: number) => `Não foi possível ler alguns detalhes de ${tickets(count)}`,
    advice: 'Um administrador pode ver o que mudou com “npm run connect -- --check”.',
    details: 'Detalhes',
  },
}
