import { plural } from '../../lib/plural'

/** "Su respuesta", as it is said within a sentence. */
const within = (what: string) => what.charAt(0).toLowerCase() + what.slice(1)

const files = (count: number) =>
  plural('es', count, {
    one: (n) => `${n} archivo`,
    many: (n) => `${n} de archivos`,
    other: (n) => `${n} archivos`,
  })

/** Groups of media types, and what people call them. */
const kinds: Readonly<Record<string, string>> = {
  'image/*': 'imágenes',
  'video/*': 'vídeos',
  'audio/*': 'sonido',
  'text/*': 'texto',
}

/** Whatever is written and sent: how far it has come, and what is kept meanwhile. */
export const writing = {
  /** Whose drafts there are isn't known yet. */
  opensLate:
    'Podrá escribir aquí en cuanto su servicio de asistencia diga de quién es la sesión. Todavía no lo ha dicho; se le está preguntando de nuevo.',
  /** A draft that was there already. `{when}` may be “sábado 09:14”, which fits no sentence without an article. */
  draft: {
    restored: 'Borrador recuperado. Escrito: {when}',
    /** It was to be sent. */
    notSent: 'No se envió: la página se cerró antes. Escrito: {when}.',
    /** From another tab, where it can still be taken back. */
    leaving:
      'Esto está a punto de enviarse desde otra pestaña. Si cambia algo aquí, no se enviará.',
    discard: 'Descartar borrador',
    discarded: 'Borrador descartado.',
    restore: 'Recuperar borrador',
  },
  choices: {
    failed: 'Las opciones no se cargaron.',
    again: 'Reintentar',
    /** Which choices: `Load the choices of Status`. */
    againOf: (field: string) => `Reintentar la carga de las opciones de «${field}»`,
  },
  elsewhere: {
    sent: {
      title: 'Se envió desde otra pestaña',
      text: 'Llegó desde allí y no se envió otra vez.',
    },
    changed: {
      title: 'No se envió desde aquí',
      text: 'Se cambió, se eliminó o se envió en otra pestaña justo antes. Lo que se ve aquí es como está ahora.',
    },
  },
  sending: 'Enviando…',
  /** Another tab is sending something to the same ticket. */
  held: 'Esperando a otra pestaña que está enviando…',
  sendingFile: (name: string) => `Enviando ${name}…`,
  checking: 'Comprobando si llegó…',
  isKept: 'Lo que escribió se conserva.',
  /** Nothing of it was written, for certain. `what` begins a sentence: "Su respuesta". */
  refused: {
    title: (what: string) => `${what} no se pudo enviar`,
    unread:
      'Ahora mismo no se pueden leer en este dispositivo archivos que quizá lo acompañan, y no se envía sin ellos. Puede ayudar abrir de nuevo el elemento de menú.',
    /** When a session has ended, by how long what was written lasts. */
    renew: {
      lasting:
        'Lo que escribió se conserva. Abra de nuevo el elemento de menú en DeskDirector para enviarlo.',
      here: 'Copie lo que escribió antes de abrir de nuevo el elemento de menú en DeskDirector: aquí no se puede guardar nada.',
      nothing: 'Para seguir, abra de nuevo el elemento de menú en DeskDirector.',
    },
  },
  refusedFile: {
    title: (name: string) => `${name} no se pudo enviar`,
    stopped: 'Se detuvo antes de llegar.',
    kept: 'Se conserva aquí, igual que los archivos que lo siguen.',
  },
  doubtful: {
    title: (what: string) => `No se sabe si ${within(what)} llegó`,
    titleOfFile: (name: string) => `No se sabe si ${name} llegó`,
    absent: 'No está en el ticket, según la última lectura.',
    alike:
      'Ahora hay ahí lo mismo, y no se puede saber quién lo envió. Mire si fue usted: si se enviara otra vez, podría quedar duplicado.',
    advice: 'Si se envía de nuevo, primero se comprueba si llegó.',
    adviceOnFile: 'Se conserva aquí. Si se envía de nuevo, primero se comprueba si llegó.',
    adviceOnGoneFile:
      'Salió antes de que se abriera esta página y no se conservó en este dispositivo. Mire si está en el ticket y, si no está, adjúntelo de nuevo.',
    renew: {
      lasting:
        'Lo que escribió se conserva. Abra de nuevo el elemento de menú en DeskDirector: entonces se comprobará si llegó.',
      here: 'Copie lo que escribió, abra de nuevo el elemento de menú en DeskDirector y mire si llegó: aquí no se puede guardar nada.',
      nothing: 'Abra de nuevo el elemento de menú en DeskDirector y mire si llegó.',
    },
  },
  checkAgain: 'Comprobar de nuevo',
  sendAgain: 'Enviar de nuevo',
  edit: 'Editar mi texto',
  isThere: 'Ya llegó, descartar mi texto',
  isFileThere: 'Ya llegó, descartar mi copia',
  isSeenTo: 'Continuar sin el archivo',
  dismiss: 'Ocultar aviso',
  kept: {
    device: 'Borrador guardado en este dispositivo',
    session: 'Borrador guardado hasta que se cierre esta pestaña',
    page: 'Borrador guardado solo mientras esta página está abierta',
  },
  files: {
    list: 'Archivos por enviar',
    attach: 'Adjuntar archivos',
    total: (count: number, size: string) => `${files(count)}, ${size}`,
    remove: (name: string) => `Quitar ${name}`,
    notKept: 'solo mientras esta página está abierta',
    /** A picture that was pasted, by the time: it has no name of its own. */
    pasted: (time: string, ending: string) => `imagen-pegada-${time}.${ending}`,
    refused: {
      title: (count: number) =>
        plural('es', count, {
          one: () => 'Un archivo no se añadió',
          many: (n) => `${n} de archivos no se añadieron`,
          other: (n) => `${n} archivos no se añadieron`,
        }),
      size: (name: string, size: string, most: string) =>
        `${name} ocupa ${size}. Un archivo puede ocupar ${most} como máximo.`,
      type: (name: string, taken: readonly string[]) =>
        `${name} es de un tipo que aquí no se admite. Se admiten: ${taken
          .map((type) => kinds[type] ?? type)
          .join(', ')}.`,
    },
  },
}
