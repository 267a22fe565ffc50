import { plural } from '../../lib/plural'

/** Opening a ticket. */
export const newTicket = {
  heading: 'Nuevo ticket',
  /** Over the heading, after the way back to the list. */
  trail: 'Usted está aquí',
  title: {
    label: 'Título',
    hint: 'Qué falla o qué se necesita, en pocas palabras',
    missing: 'Ponga un título al ticket.',
  },
  description: {
    label: 'Descripción',
    placeholder: 'Qué ocurrió, desde cuándo y qué ha probado',
    view: 'Escribir o ver la vista previa',
    write: 'Escribir',
    preview: 'Vista previa',
    nothing: 'Todavía no hay nada que mostrar.',
    hint: 'Se puede usar Markdown. Ctrl o ⌘ + Enter crea el ticket.',
  },
  contact: {
    label: 'En nombre de',
    ofContact: 'Déjelo vacío si el ticket es suyo',
    ofAgent: 'La persona que necesita ayuda',
    people: 'Personas que se pueden elegir',
    found: (count: number) =>
      plural('es', count, {
        one: (n) => `${n} persona`,
        many: (n) => `${n} de personas`,
        other: (n) => `${n} personas`,
      }),
    nobody: 'Nadie con ese nombre',
    searching: 'Buscando…',
    undecided: 'Elija una persona de la lista o deje esto vacío.',
    gone: 'Aquí ya no se puede elegir a nadie. Vacíe esto para crear el ticket.',
    clear: 'Vaciar «En nombre de»',
  },
  requestType: 'Tipo de solicitud',
  priority: 'Prioridad',
  queue: 'Cola',
  notChosen: 'Sin elegir',
  chosenEarlier: 'Elegido antes',
  cc: {
    label: 'CC',
    hint: 'Direcciones de correo, separadas por comas',
    wrong: 'En CC van direcciones de correo como nombre@example.com, separadas por comas.',
  },
  similar: {
    title: '¿Es alguno de estos?',
    found: (count: number) =>
      plural('es', count, {
        one: () => 'Uno de sus tickets abiertos se parece',
        many: (n) => `${n} de sus tickets abiertos se parecen`,
        other: (n) => `${n} de sus tickets abiertos se parecen`,
      }),
    untitled: 'Ticket sin título',
    number: (id: string) => `#${id}`,
  },
  /** Who will read it, beside the button. */
  goesTo: (contact: string, others: number) => {
    const copies =
      others === 0
        ? ''
        : plural('es', others, {
            one: (n) => `${n} persona en CC`,
            many: (n) => `${n} de personas en CC`,
            other: (n) => `${n} personas en CC`,
          })
    const people = ['el equipo de soporte', contact, copies].filter((each) => each !== '')
    return `Se envía a: ${new Intl.ListFormat('es').format(people)}`
  },
  create: 'Crear ticket',
  adding: 'Todavía se está añadiendo un archivo. Cree el ticket dentro de un momento.',
  /** What was sent, at the beginning of a sentence. */
  what: 'Su ticket',
  /** It is open, and DeskDirector didn’t say which one it became. */
  filesLeft: {
    title: 'Su ticket está abierto, sin sus archivos',
    text: 'DeskDirector no dijo qué ticket es, así que los archivos se quedaron aquí. Busque el ticket y añádalos a una respuesta.',
    bringTo: (id: string) => `Añadirlos a #${id}`,
    look: 'Buscarlo en la lista',
    discard: 'Descartar los archivos',
  },
  /** Several new tickets, none of them sent. */
  beside: {
    start: 'Empezar otro ticket',
    others: 'Sus otros tickets nuevos, que se conservan hasta que los envíe',
    untitled: 'Nuevo ticket sin título',
  },
  unbound: {
    title: 'Los tickets nuevos no están configurados aquí',
    advice:
      'El perfil de esta página no dice cómo abre esta instancia un ticket. Un administrador puede añadirlo ejecutando «npm run connect».',
  },
  allTickets: 'Mostrar todos los tickets',
}
