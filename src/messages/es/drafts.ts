import { plural } from '../../lib/plural'

const drafts = (count: number) =>
  plural('es', count, {
    one: (n) => `${n} borrador`,
    many: (n) => `${n} de borradores`,
    other: (n) => `${n} borradores`,
  })

/** What was typed and hasn't been sent, wherever the page speaks of it beside the place where it was typed. */
export const ownDrafts = {
  /** On a ticket's row. */
  marks: {
    draft: 'Borrador',
    sending: 'Enviando',
    refused: 'No enviado',
    asking: 'Espera su decisión',
    pinned: 'Fijado',
  },
  began: {
    draft: 'Empezó un nuevo ticket',
    sending: 'Su nuevo ticket está en camino',
    refused: 'Su nuevo ticket no se envió',
    asking: 'Su nuevo ticket espera su decisión',
    open: 'Abrirlo',
    resume: 'Continuar',
  },
  opened: (id: string | null) =>
    id === null ? 'Su ticket está abierto' : `El ticket #${id} está abierto`,
  openedBare: 'Su ticket está abierto, sin sus archivos',
  show: 'Mostrarlo',
  /** Behind the picture of who is signed in. */
  menu: 'Aspecto y borradores',
  look: {
    label: 'Aspecto',
    values: { system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
    rows: { label: 'Filas', values: { roomy: 'Amplias', dense: 'Compactas' } },
    notKept: 'Esto dura solo mientras esta página esté abierta: aquí no se puede guardar nada.',
  },
  keys: {
    label: 'Atajos de una tecla',
    about: 'En la lista, / lleva a la búsqueda; j y k, de un ticket a otro.',
  },
  title: 'Sus borradores',
  close: 'Cerrar',
  count: (count: number) =>
    count === 0 ? 'No hay nada sin enviar.' : `${drafts(count)} sin enviar todavía.`,
  list: {
    label: 'Lo que escribió',
    /** What it would become, by the number of its ticket. */
    places: {
      reply: (id: string) => `Respuesta a #${id}`,
      close: (id: string) => `Mensaje al cerrar #${id}`,
      reopen: (id: string) => `Mensaje al reabrir #${id}`,
      approve: (id: string) => `Mensaje al aprobar #${id}`,
      decline: (id: string) => `Mensaje al rechazar #${id}`,
      escalate: (id: string) => `Mensaje al escalar #${id}`,
      rate: (id: string) => `Valoración de #${id}`,
      summary: (id: string) => `Título de #${id}`,
      description: (id: string) => `Descripción de #${id}`,
      dueOn: (id: string) => `Vencimiento de #${id}`,
      tags: (id: string) => `Etiqueta para #${id}`,
      fields: (id: string) => `Cambios en #${id}`,
      /** By its title: it has no number yet. */
      new: (title: string) => (title === '' ? 'Nuevo ticket' : `Nuevo ticket: ${title}`),
    },
    filesOf: 'Archivos de un ticket que está abierto',
    noWords: 'Todavía sin texto',
    /** A field's new value. */
    notSaved: 'Elegido y sin guardar',
    sending: 'En camino',
    delete: 'Eliminar',
    deleteOf: (place: string) => `Eliminar borrador: ${place}`,
  },
  kept: {
    device: (days: number) =>
      `Lo que escribe se conserva en este dispositivo hasta su envío, durante ${plural('es', days, {
        one: (n) => `${n} día`,
        many: (n) => `${n} de días`,
        other: (n) => `${n} días`,
      })} como máximo: vuelve a aparecer cuando abre esta página de nuevo.`,
    session: 'Lo que escribe se conserva hasta que se envía o se cierra esta pestaña.',
    page: 'Lo que escribe se conserva solo mientras esta página está abierta: aquí no se puede guardar nada.',
    off: 'Lo que escribe se conserva solo mientras esta página está abierta, como eligió su administrador.',
  },
  /** When a session has ended. */
  afterTheEnd: {
    kept: 'Lo que escribió se conserva: estará ahí cuando abra de nuevo el elemento de menú.',
    copy: 'Copie lo que escribió antes de abrir de nuevo el elemento de menú: aquí no se puede guardar nada.',
    copyAction: 'Copiar texto',
    copied: 'Texto copiado',
    person: (name: string) => `En nombre de: ${name}`,
    cc: (addresses: string) => `CC: ${addresses}`,
    filesNotKept: 'Los archivos no se conservan: tendrá que adjuntarlos de nuevo.',
    saveOf: (file: string) => `Guardar ${file}`,
    saveMayFail: 'Si no se guarda nada, el marco del portal no permite descargas.',
  },
  wipe: {
    action: 'Eliminar todos',
    title: (count: number) => `¿Eliminar ${drafts(count)}?`,
    text: 'Lo que escribió y no envió se elimina de este dispositivo, junto con sus archivos. No se puede recuperar.',
    keep: 'Conservarlos',
    one: '¿Eliminar este borrador?',
    oneAction: 'Eliminar borrador',
    keepOne: 'Conservarlo',
    oneDone: 'El borrador se ha eliminado',
    done: 'Todos los borradores se han eliminado',
  },
}
