import { plural } from '../../lib/plural'

/** `kind` is an adjective in the singular; the plural takes an s. */
const tickets = (count: number, kind = '') => {
  const one = kind === '' ? '' : ` ${kind}`
  const several = kind === '' ? '' : `${one}s`
  return plural('es', count, {
    one: (n) => `${n} ticket${one}`,
    many: (n) => `${n} de tickets${several}`,
    other: (n) => `${n} tickets${several}`,
  })
}

const number = new Intl.NumberFormat('es')

/** The overview, and the way to it and back to the list. */
export const overview = {
  pages: { label: 'Páginas', tickets: 'Tickets', overview: 'Resumen' },
  title: 'Resumen',
  loading: 'Cargando el resumen',
  asTable: 'Mostrar como tabla',
  /** What all of it was computed over. */
  basis: {
    all: (count: number) =>
      count === 1 ? 'Calculado con un ticket.' : `Calculado con todos los ${tickets(count)}.`,
    part: (loaded: number, total: number | null) =>
      total === null
        ? `Calculado con ${tickets(loaded, 'cargado')} aquí; hay más.`
        : `Calculado con ${tickets(loaded, 'cargado')} aquí, de ${number.format(total)}.`,
    /** The rest was closed before the weeks that are looked at. */
    enough: 'Incluye todos los abiertos y todos los de las últimas 12 semanas.',
    loading: 'Hay más en camino.',
    more: 'Cargar más',
    broken: (count: number) =>
      plural('es', count, {
        one: (n) => `${n} ticket no se pudo leer y no se cuenta.`,
        many: (n) => `${n} de tickets no se pudieron leer y no se cuentan.`,
        other: (n) => `${n} tickets no se pudieron leer y no se cuentan.`,
      }),
  },
  columns: {
    tickets: 'Tickets',
    median: 'Mediana',
    shortest: 'El más corto',
    longest: 'El más largo',
  },
  noneOpen: 'No hay tickets abiertos.',
  /** Names that a picture has no room for. */
  others: (count: number) => `${number.format(count)} más`,
  now: {
    title: 'Abiertos ahora',
    atLeast: (count: string) => `${count}+`,
    opened: (count: string) => `Creados esta semana: ${count}`,
  },
  close: {
    title: 'Tiempo hasta el cierre (mediana)',
    over: (count: number) => `${tickets(count, 'cerrado')} en 12 semanas`,
    none: 'No se cerró ningún ticket en las últimas 12 semanas.',
    untold: 'Esta instancia no dice cuándo se cerró un ticket.',
  },
  answer: {
    title: 'Tiempo hasta la primera respuesta (mediana)',
    /** A list has no conversations. */
    offer: (count: number) =>
      count === 1
        ? 'Una lista no dice cuándo se respondió a un ticket. Su conversación, sí.'
        : `Una lista no dice cuándo se respondió a los tickets. Las conversaciones de los ${number.format(count)} más recientes, sí.`,
    read: (count: number) => `Leer ${tickets(count)}`,
    reading: 'Leyendo',
    over: (answered: number, read: number) =>
      `Tickets más recientes: ${number.format(answered)} de ${number.format(read)} con respuesta`,
    noneAnswered: (read: number) =>
      read === 1
        ? 'El ticket más reciente aún no tiene respuesta.'
        : `Ninguno de los ${number.format(read)} tickets más recientes tiene respuesta todavía.`,
    noneOpened: 'No se creó ningún ticket en las últimas 12 semanas.',
    untold: 'Las conversaciones no dicen qué mensajes son del soporte.',
    unbound:
      'Una lista no dice cuándo se respondió a los tickets, y esta instancia no da acceso a sus conversaciones.',
    notRead: 'No se pudieron leer los tickets',
  },
  flow: {
    title: 'Creados y cerrados',
    inWeeks: 'en 12 semanas',
    opened: 'Creados',
    closed: 'Cerrados',
    week: 'Semana',
    openedIn: (count: number, week: string) => `${tickets(count, 'creado')}, ${week}`,
    closedIn: (count: number, week: string) => `${tickets(count, 'cerrado')}, ${week}`,
    /** Without a day it may hold for all of them. */
    incomplete: (day: string | undefined) =>
      day === undefined
        ? 'En estas semanas pueden faltar tickets que no están cargados.'
        : `En las semanas anteriores al ${day} pueden faltar tickets que no están cargados.`,
    undated: (count: number) => `${tickets(count, 'cerrado')} sin fecha.`,
  },
  waiting: {
    title: 'Pendientes de mí',
    all: (count: number) =>
      count === 1 ? 'El ticket pendiente en la lista' : `Los ${tickets(count)} pendientes`,
    allOfThem: 'Todos los tickets pendientes',
    none: 'Nada está pendiente de usted.',
    untold: 'Esta instancia no dice qué tickets están pendientes de usted.',
  },
  pinned: {
    title: 'Fijados',
    none: 'Fije un ticket en su página y seguirá a la vista aquí.',
    unpin: (id: string) => `Dejar de fijar #${id}`,
    missing: (id: string) => `El ticket #${id} no se puede mostrar.`,
    forNow: 'Se guardan hasta que se cierre esta página.',
  },
  status: {
    title: 'Abiertos por estado',
    column: 'Estado',
    nameless: 'Sin estado',
    untold: 'Esta instancia no dice qué estado tiene un ticket.',
  },
  age: {
    title: 'Abiertos por antigüedad',
    column: 'Creados',
    today: 'Hoy',
    between: (youngest: number, oldest: number) =>
      `Hace de ${number.format(youngest)} a ${number.format(oldest)} días`,
    older: (youngest: number) => `Hace ${number.format(youngest)} días o más`,
    undated: (count: number) => `${tickets(count)} sin fecha de creación.`,
    untold: 'Esta instancia no dice cuándo se creó un ticket.',
  },
  types: {
    title: 'Tipos de solicitud más frecuentes',
    opened: 'Creados en 12 semanas',
    column: 'Tipo de solicitud',
    nameless: 'Sin tipo de solicitud',
    none: 'No se creó ningún ticket en las últimas 12 semanas.',
    untold: 'Esta instancia no dice qué tipo de solicitud tiene un ticket.',
  },
  empty: {
    title: 'Todavía no hay nada que ver',
    advice: 'En cuanto pida ayuda, esta página mostrará cómo avanzan sus tickets.',
    action: 'Nuevo ticket',
  },
}
