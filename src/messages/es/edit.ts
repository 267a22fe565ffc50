/** Changing a ticket: its fields, which are saved at once, its title and its description. */
export const edit = {
  saving: 'Guardando',
  /** Another tab is sending something to the same ticket. */
  held: 'Esperando a otra pestaña',
  /** Somebody else changed it too. */
  asking: 'Esperando su decisión',
  saved: 'Guardado',
  notSaved: 'No guardado',
  /** It was sent, and no answer says what became of it. */
  unsure: 'Sin confirmar',
  outcome: {
    refused: (field: string) => `No se guardó: ${field}`,
    doubtful: (field: string) => `No se sabe si se guardó: ${field}`,
    doubtfulAdvice: 'Al reintentar, primero se comprueba y solo se envía lo que falta.',
    putOff: (field: string) => `Pendiente de su decisión: ${field}`,
    putOffAdvice: 'Otra persona también lo cambió. No se envió nada suyo.',
    decide: 'Decidir ahora',
    leave: 'Dejarlo como está',
    /** Chosen before a reload. */
    unsaved: 'Eligió {value}, y la página se cerró antes de que se guardara.',
    saveNow: 'Guardarlo ahora',
  },
  /** The instance said no; its reason follows. */
  withdrawn: {
    ticket: 'Este ticket no se puede cambiar aquí',
    field: (field: string) => `«${field}» no se puede cambiar aquí.`,
    again: 'Reintentar',
    againOf: (field: string) => `Reintentar el cambio de «${field}»`,
  },
  assignees: {
    add: 'Añadir otra persona',
    choose: 'Añadir una persona',
    list: 'Personas asignadas',
    remove: (name: string) => `Quitar a ${name}`,
  },
  tags: {
    add: 'Añadir una etiqueta',
    addNow: 'Añadir',
    list: 'Etiquetas de este ticket',
    remove: (tag: string) => `Quitar la etiqueta ${tag}`,
  },
  due: {
    date: 'Fecha de vencimiento',
    time: 'Hora de vencimiento',
    set: 'Fijar vencimiento',
    change: 'Cambiar vencimiento',
    save: 'Guardar vencimiento',
    clear: 'Sin vencimiento',
    keep: 'Mantener vencimiento',
    incomplete: 'El vencimiento necesita un día y una hora.',
  },
  /** What became of text that was typed: it is there still. */
  kept: 'Lo que escribió se conserva.',
  cancel: 'Cancelar',
  discard: 'Descartar',
  keepEditing: 'Seguir editando',
  summary: {
    edit: 'Editar título',
    label: 'Título',
    save: 'Guardar',
    empty: 'Un ticket necesita un título.',
    unsaved: 'Su nuevo título no está guardado.',
  },
  description: {
    edit: 'Editar descripción',
    label: 'Descripción',
    save: 'Guardar descripción',
    hint: 'Tal como se escribió, con los signos de Markdown.',
    unsaved: 'Su nueva descripción no está guardada.',
    saved: 'Descripción guardada',
    htmlTitle: 'Esta descripción no se puede editar aquí',
    /** Why it isn't offered: nobody wants to edit the source of a formatted mail. */
    isHtml:
      'Tiene formato, y lo perdería si se editara como texto. Se puede cambiar en DeskDirector.',
  },
}
