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

const number = new Intl.NumberFormat('pt')

/** The overview, and the way to it and back to the list. */
export const overview = {
  pages: { label: 'Páginas', tickets: 'Tickets', overview: 'Visão geral' },
  title: 'Visão geral',
  loading: 'Carregando a visão geral',
  asTable: 'Mostrar como tabela',
  /** What all of it was computed over. */
  basis: {
    all: (count: number) =>
      count === 1 ? 'Calculado com um ticket.' : `Calculado com todos os ${tickets(count)}.`,
    part: (loaded: number, total: number | null) =>
      total === null
        ? `Calculado com ${tickets(loaded, ' carregado')} aqui; há mais.`
        : `Calculado com ${tickets(loaded, ' carregado')} aqui, de ${number.format(total)}.`,
    /** The rest was closed before the weeks that are looked at. */
    enough: 'Inclui todos os abertos e todos os das últimas 12 semanas.',
    loading: 'Há mais a caminho.',
    more: 'Carregar mais',
    broken: (count: number) =>
      plural('pt', count, {
        one: (n) => `${n} ticket não pôde ser lido e não é contado.`,
        many: (n) => `${n} de tickets não puderam ser lidos e não são contados.`,
        other: (n) => `${n} tickets não puderam ser lidos e não são contados.`,
      }),
  },
  columns: {
    tickets: 'Tickets',
    median: 'Mediana',
    shortest: 'O mais curto',
    longest: 'O mais longo',
  },
  noneOpen: 'Não há tickets abertos.',
  /** Names that a picture has no room for. */
  others: (count: number) =>
    plural('pt', count, { one: (n) => `${n} outro`, other: (n) => `${n} outros` }),
  now: {
    title: 'Abertos agora',
    atLeast: (count: string) => `${count}+`,
    opened: (count: string) => `Criados nesta semana: ${count}`,
  },
  close: {
    title: 'Tempo até o fechamento (mediana)',
    over: (count: number) => `${tickets(count, ' fechado')} em 12 semanas`,
    none: 'Nenhum ticket foi fechado nas últimas 12 semanas.',
    untold: 'Esta instância não diz quando um ticket foi fechado.',
  },
  answer: {
    title: 'Tempo até a primeira resposta (mediana)',
    /** A list has no conversations. */
    offer: (count: number) =>
      count === 1
        ? 'Uma lista não diz quando um ticket foi respondido. A conversa dele, sim.'
        : `Uma lista não diz quando os tickets foram respondidos. As conversas dos ${number.format(count)} mais recentes, sim.`,
    read: (count: number) => `Ler ${tickets(count)}`,
    reading: 'Lendo',
    over: (answered: number, read: number) =>
      `Tickets mais recentes: ${number.format(answered)} de ${number.format(read)} respondidos`,
    noneAnswered: (read: number) =>
      read === 1
        ? 'O ticket mais recente ainda não tem resposta.'
        : `Nenhum dos ${number.format(read)} tickets mais recentes tem resposta ainda.`,
    noneOpened: 'Nenhum ticket foi criado nas últimas 12 semanas.',
    untold: 'As conversas não dizem quais mensagens são do suporte.',
    unbound:
      'Uma lista não diz quando os tickets foram respondidos, e esta instância não dá acesso às conversas.',
    notRead: 'Não foi possível ler os tickets',
  },
  flow: {
    title: 'Criados e fechados',
    inWeeks: 'em 12 semanas',
    opened: 'Criados',
    closed: 'Fechados',
    week: 'Semana',
    openedIn: (count: number, week: string) => `${tickets(count, ' criado')}, ${week}`,
    closedIn: (count: number, week: string) => `${tickets(count, ' fechado')}, ${week}`,
    /** Without a day it may hold for all of them. */
    incomplete: (day: string | undefined) =>
      day === undefined
        ? 'Nestas semanas podem faltar tickets que não estão carregados.'
        : `Nas semanas antes de ${day} podem faltar tickets que não estão carregados.`,
    undated: (count: number) => `${tickets(count, ' fechado')} sem data.`,
  },
  waiting: {
    title: 'Esperando por mim',
    all: (count: number) =>
      count === 1 ? 'O ticket em espera na lista' : `Todos os ${tickets(count)} em espera`,
    allOfThem: 'Todos os tickets em espera',
    none: 'Nada espera por você.',
    untold: 'Esta instância não diz quais tickets esperam por você.',
  },
  pinned: {
    title: 'Fixados',
    none: 'Fixe um ticket na página dele e ele continua visível aqui.',
    unpin: (id: string) => `Desafixar #${id}`,
    missing: (id: string) => `O ticket #${id} não pode ser exibido.`,
    forNow: 'Mantidos até esta página ser fechada.',
  },
  status: {
    title: 'Abertos por status',
    column: 'Status',
    nameless: 'Sem status',
    untold: 'Esta instância não diz qual o status de um ticket.',
  },
  age: {
    title: 'Abertos por idade',
    column: 'Criados',
    today: 'Hoje',
    between: (youngest: number, oldest: number) =>
      `Há ${number.format(youngest)} a ${number.format(oldest)} dias`,
    older: (youngest: number) => `Há ${number.format(youngest)} dias ou mais`,
    undated: (count: number) => `${tickets(count)} sem data de criação.`,
    untold: 'Esta instância não diz quando um ticket foi criado.',
  },
  types: {
    title: 'Tipos de pedido mais frequentes',
    opened: 'Criados em 12 semanas',
    column: 'Tipo de pedido',
    nameless: 'Sem tipo de pedido',
    none: 'Nenhum ticket foi criado nas últimas 12 semanas.',
    untold: 'Esta instância não diz qual o tipo de pedido de um ticket.',
  },
  empty: {
    title: 'Ainda não há nada para ver',
    advice: 'Assim que você pedir ajuda, esta página mostra como estão seus tickets.',
    action: 'Novo ticket',
  },
}
