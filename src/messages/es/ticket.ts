import { plural } from '../../lib/plural'
import { events } from './events'

/** One ticket. A word in braces is a place that the screen fills with a name or a time. */
export const ticket = {
  backToTickets: 'Tickets',
  /** The trail over the heading. */
  trail: 'Usted está aquí',
  untitled: 'Ticket sin título',
  wholeTitle: 'Título completo',
  number: (id: string) => `#${id}`,
  copyNumber: 'Copiar número',
  numberCopied: 'Número copiado',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  copyMarkdown: 'Copiar como Markdown',
  markdownCopied: 'Ticket copiado',
  print: 'Imprimir',
  openInDeskDirector: 'Abrir en DeskDirector',
  opensInNewTab: 'en una pestaña nueva',
  opened: 'Creado: {when}',
  openedBy: 'Creado por {who}, {when}',
  /** Keeps a ticket in view. */
  pin: {
    pin: 'Fijar',
    hint: (most: number) => `Mantiene este ticket en su resumen, que guarda hasta ${most}`,
    pinned: 'Fijado: aparece en su resumen',
    madeRoom: (most: number) => `Fijado. Es uno más de ${most}: el primero que fijó ya no lo está`,
    forNow: 'Fijado hasta que se cierre esta página: en este dispositivo no se guarda nada',
    unpinned: 'Ya no está fijado',
  },
  unbound: {
    title: 'Los tickets individuales no están configurados',
    advice:
      'El perfil de esta página no dice cómo entrega esta instancia un ticket. Un administrador puede añadirlo ejecutando «npm run connect».',
  },
  loading: 'Cargando el ticket',
  conversation: 'Conversación',
  nothingSaid: 'Aquí todavía no se ha escrito nada.',
  description: 'Descripción',
  unknownAuthor: 'Persona desconocida',
  internal: 'Interna, no visible para el contacto',
  arrived: 'Nueva',
  newNotes: (count: number) =>
    plural('es', count, {
      one: (n) => `${n} nota nueva`,
      many: (n) => `${n} de notas nuevas`,
      other: (n) => `${n} notas nuevas`,
    }),
  /** Stands in the place of notes that are being drawn. */
  onTheirWay: (count: number) =>
    plural('es', count, {
      one: () => 'Hay una más en camino',
      many: (n) => `Hay ${n} más en camino`,
      other: (n) => `Hay ${n} más en camino`,
    }),
  noWords: 'Sin texto',
  files: (count: number) =>
    plural('es', count, { one: () => 'Archivo', many: () => 'Archivos', other: () => 'Archivos' }),
  /** Of the whole ticket, in one place. */
  allFiles: 'Todos los archivos',
  unnamedFile: 'Archivo sin nombre',
  file: {
    open: (name: string) => `Abrir ${name}`,
    close: (name: string) => `Cerrar ${name}`,
    opening: (name: string) => `Abriendo ${name}`,
    opened: (name: string) => `${name} se ha cargado`,
    failed: (name: string) => `No se pudo abrir ${name}`,
    refused: 'Los archivos no se pueden abrir aquí',
    kindAndSize: (kind: string, size: string) => `${kind}, ${size}.`,
    notShown: 'No se puede mostrar en esta página: guárdelo para abrirlo.',
    save: 'Guardar',
    mayBeBlocked:
      'Si no se guarda nada, el marco del portal no permite descargas: el archivo está también en el ticket en DeskDirector.',
    copyLink: 'Copiar el enlace del ticket',
    kinds: {
      picture: 'Imagen',
      pdf: 'Documento PDF',
      word: 'Documento de Word',
      workbook: 'Libro de Excel',
      slides: 'Presentación de PowerPoint',
      mail: 'Mensaje de correo',
      archive: 'Archivo comprimido',
      program: 'Programa de Windows',
      heic: 'Imagen HEIC',
      video: 'Vídeo',
      longText: 'Texto largo',
      empty: 'Archivo vacío',
      unknown: 'Archivo de tipo desconocido',
    },
  },
  timeWorked: 'Tiempo trabajado',
  minutes: (count: number) => plural('es', count, { other: (n) => `${n} min` }),
  hours: (count: number) => plural('es', count, { other: (n) => `${n} h` }),
  /** A line between notes: what happened, then who. */
  activityBy: '{what} por {who}',
  somethingHappened: 'Cambio realizado',
  events,
  details: 'Detalles',
  fields: {
    status: 'Estado',
    priority: 'Prioridad',
    assignees: 'Asignado a',
    queue: 'Cola',
    account: 'Empresa',
    contact: 'Contacto',
    copies: 'CC',
    contactGroup: 'Grupo de contactos',
    requestType: 'Tipo de solicitud',
    source: 'Procedencia',
    tags: 'Etiquetas',
    created: 'Creado',
    updated: 'Actualizado',
    closed: 'Cerrado',
    due: 'Vencimiento',
    tasks: 'Tareas',
  },
  nobody: 'Nadie todavía',
  none: 'Sin definir',
  overdue: 'Vencido',
  isClosed: 'Cerrado',
  isOpen: 'Abierto',
  tasks: (done: number, total: number) => `${done} de ${total} hechas`,
  missing: {
    title: 'No se encuentra este ticket',
    advice: 'Puede que se haya archivado o movido, o que sea de otra persona.',
  },
  forbidden: {
    title: 'Usted no puede ver este ticket',
    advice: 'DeskDirector no lo muestra a la persona de esta sesión.',
  },
  allTickets: 'Mostrar todos los tickets',
  broken: {
    title: (count: number) =>
      plural('es', count, {
        one: () => 'No se pudo leer una parte de este ticket',
        many: (n) => `No se pudieron leer ${n} de partes de este ticket`,
        other: (n) => `No se pudieron leer ${n} partes de este ticket`,
      }),
    advice: 'Lo que falta aquí se puede leer en DeskDirector.',
    which: 'Lo que un administrador necesita saber',
    check: '«npm run connect -- --check» muestra qué ha cambiado en la instancia.',
  },
  refreshFailed: 'Puede que esto no esté actualizado',
  text: {
    showPicture: (host: string) => `Mostrar imagen de ${host}`,
    showAllPictures: (count: number) =>
      plural('es', count, {
        one: () => 'Mostrar la imagen',
        many: (n) => `Mostrar los ${n} de imágenes`,
        other: (n) => `Mostrar las ${n} imágenes`,
      }),
    noPicture: '[imagen que no se puede mostrar aquí]',
    pictureFailed: '[esta imagen no se cargó]',
    showQuoted: 'Mostrar texto citado',
    table: 'Tabla',
  },
}
