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

const span = (from: number, to: number, between: string) =>
  `${number.format(from)}${between}${number.format(to)}`

/** What is said around the list's rows, and not before the first of them are there. */
export const listAround = {
  newTicket: 'Nuevo ticket',
  state: { legend: 'Qué tickets', open: 'Abiertos', closed: 'Cerrados', any: 'Todos' },
  count: {
    open: (count: number) => tickets(count, 'abierto'),
    closed: (count: number) => tickets(count, 'cerrado'),
    any: (count: number) => tickets(count),
  },
  /** The page filtered or sorted by itself, and only what it has. */
  match: (matching: number, loaded: number) =>
    `Coincidencias: ${number.format(matching)} de ${number.format(loaded)} cargados`,
  /** There are more on the instance than the page has. */
  inLoaded: (loaded: number) =>
    plural('es', loaded, {
      one: () => 'en el único cargado',
      many: (n) => `entre los ${n} cargados`,
      other: (n) => `entre los ${n} cargados`,
    }),
  /** Why a search found a ticket, on a row that doesn't show it. */
  found: {
    description: 'En la descripción',
    latest: 'En la última nota',
    contact: 'Contacto',
    account: 'Empresa',
    tag: 'Etiqueta',
    inside: 'Encontrado dentro del ticket',
  },
  filters: 'Filtros',
  scope: {
    label: 'De quién',
    none: 'Sin elegir',
    mine: 'Míos',
    copied: 'Con copia para mí',
    team: 'De mi equipo',
    all: 'De todos',
    unassigned: 'Sin asignar',
  },
  waiting: 'Pendientes de mí',
  status: { label: 'Estado', none: 'Cualquier estado', without: 'Sin estado' },
  priority: { label: 'Prioridad', none: 'Cualquier prioridad' },
  queue: { label: 'Cola', none: 'Cualquier cola' },
  type: {
    label: 'Tipo de solicitud',
    none: 'Cualquier tipo de solicitud',
    without: 'Sin tipo de solicitud',
  },
  tag: { label: 'Etiqueta', none: 'Cualquier etiqueta' },
  from: 'Creados desde',
  to: 'Creados hasta',
  closedFrom: 'Cerrados desde',
  closedTo: 'Cerrados hasta',
  clearFilters: 'Quitar filtros',
  sort: {
    label: 'Ordenar por',
    '-modifiedOn': 'Última actualización',
    modifiedOn: 'Actualización más antigua',
    '-createdOn': 'Más recientes',
    createdOn: 'Más antiguos',
    priority: 'Más urgentes primero',
    '-priority': 'Menos urgentes primero',
    status: 'Estado',
    '-status': 'Estado, a la inversa',
    summary: 'Título, de la A a la Z',
    '-summary': 'Título, de la Z a la A',
  },
  export: 'Exportar',
  showMore: 'Mostrar más tickets',
  /** Of a long list only the rows in view and near are in the document. */
  long: {
    place: (from: number, to: number, of: number) =>
      `${span(from, to, '–')} de ${number.format(of)}`,
    placeLoaded: (from: number, to: number, loaded: number) =>
      `${span(from, to, '–')} de ${number.format(loaded)} cargados`,
    said: (from: number, to: number, of: number) =>
      `Tickets del ${span(from, to, ' al ')} de ${number.format(of)}`,
    saidLoaded: (from: number, to: number, loaded: number) =>
      `Tickets del ${span(from, to, ' al ')} de ${number.format(loaded)} cargados`,
    /** Where the instance searches. */
    find: 'La búsqueda del navegador solo encuentra las filas a la vista; el campo de búsqueda encuentra todos los tickets.',
    /** Where the page searches in what it has. */
    findLoaded: (loaded: number) =>
      `La búsqueda del navegador solo encuentra las filas a la vista; el campo de búsqueda mira en los ${number.format(loaded)} cargados.`,
  },
  changed: (count: number) => `${tickets(count)} con cambios: mostrar`,
  noneReadable: 'Ningún ticket legible',
  /** After the session nothing more is found: the way back. */
  showLoaded: 'Mostrar lo que se cargó',
  empty: {
    title: 'Todavía no hay tickets',
    advice: 'Cuando pida ayuda, sus tickets y las respuestas aparecerán aquí.',
  },
  noneOpen: {
    title: 'No hay tickets abiertos',
    advice: 'Todo lo que se pidió está hecho. Los tickets cerrados también se conservan.',
    action: 'Mostrar todos los tickets',
  },
  noneClosed: {
    title: 'No hay tickets cerrados',
    advice: 'Un ticket llega aquí cuando se cierra.',
    action: 'Mostrar todos los tickets',
  },
  unbound: {
    title: 'No hay ninguna lista de tickets configurada',
    advice: (host: string) =>
      `El perfil de esta página para ${host} no dice cómo obtener la lista de tickets. Un administrador puede añadirlo ejecutando «npm run connect».`,
    action: 'Comprobar configuración',
  },
  noMatch: {
    title: 'Ningún ticket coincide',
    advice: 'Pruebe con menos palabras.',
    /** Where only open or only closed tickets were searched. */
    elsewhere: 'Pruebe con menos palabras, o busque en todos los tickets.',
    searchAll: {
      open: 'Buscar en todos los tickets, también los cerrados',
      closed: 'Buscar en todos los tickets, también los abiertos',
    },
    filtered: 'Pruebe con menos palabras, o busque sin los filtros.',
    unsearched: 'Pruebe sin los filtros.',
    /** Two dates the wrong way round, by the names of their fields. */
    dates: (from: string, to: string) =>
      `La fecha «${from}» es posterior a «${to}»: ningún ticket puede coincidir.`,
  },
  broken: {
    title: (count: number) =>
      `${count === 1 ? 'No se pudo leer' : 'No se pudieron leer'} ${tickets(count)}`,
    all: (count: number) =>
      count === 1
        ? 'No se pudo leer el ticket'
        : `No se pudo leer ninguno de los ${tickets(count)}`,
    rest: 'El resto de la lista está completo.',
    titles: (count: number) => `No se pudo leer el título de ${tickets(count)}`,
    values: (count: number) => `No se pudieron leer algunos detalles de ${tickets(count)}`,
    advice: 'Un administrador puede ver qué ha cambiado ejecutando «npm run connect -- --check».',
    details: 'Detalles',
  },
}
