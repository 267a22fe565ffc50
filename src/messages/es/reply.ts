import { plural } from '../../lib/plural'

/** Answering a ticket. A word in braces is a place that the screen fills with a name or a time. */
export const reply = {
  label: 'Respuesta',
  placeholder: 'Escriba una respuesta',
  placeholderInternal: 'Escriba una nota para su equipo',
  /** As a sentence begins with it. */
  what: 'Su respuesta',
  whatInternal: 'Su nota interna',
  send: 'Enviar respuesta',
  addInternal: 'Añadir nota interna',
  internal: 'Nota interna',
  withoutFiles: 'Sin archivos: el contacto los vería',
  internalLabel: 'Interna, no visible para el contacto',
  mode: {
    legend: 'Escribir o ver la vista previa',
    write: 'Escribir',
    preview: 'Vista previa',
    empty: 'Todavía no hay nada que mostrar.',
  },
  audience: {
    to: 'Se envía a: {who}',
    toWithCopies: (count: number) =>
      plural('es', count, { other: (n) => `Se envía a: {who}, con ${n} en copia` }),
    team: 'el equipo de soporte',
    contact: 'el contacto del ticket',
    internal: 'Solo su equipo ve esto',
  },
  status: {
    label: 'Estado después de enviar',
    keep: 'El estado no cambia',
    set: (name: string) => `Cambiar el estado a ${name}`,
    setEarlier: 'Cambiar al estado elegido antes',
  },
  cc: { add: 'Añadir CC', label: 'CC', hint: 'Direcciones de correo, separadas por comas.' },
  closed: {
    said: 'Este ticket está cerrado.',
    legend: 'Qué hace su respuesta',
    reopen: 'Reabrir el ticket',
    thanks: 'Solo dar las gracias',
    staysClosed:
      'El ticket sigue cerrado, salvo que DeskDirector esté configurado para reabrirlo cuando alguien responde.',
    onlyReopen: 'Enviar una respuesta lo reabre.',
  },
  missing: {
    words: 'Primero escriba algo o adjunte un archivo.',
    wordsToo: 'Escriba también unas palabras: con un archivo solo no se puede enviar lo demás.',
    choice: 'Elija primero si se reabre el ticket.',
    adding: 'Todavía se está añadiendo un archivo. Envíe dentro de un momento.',
    address: 'En CC van direcciones de correo como nombre@example.com, separadas por comas.',
    ccInternal:
      'Quien está en CC recibiría también una nota interna. Vacíe CC o desactive «Nota interna».',
    ccReopen: 'No se puede usar CC al reabrir el ticket. Vacíe CC o elija «Solo dar las gracias».',
    internalGone:
      'Aquí ya no se pueden añadir notas internas. Desactive «Nota interna» solo si el contacto puede leer esto.',
    filesInternal:
      'El contacto vería estos archivos: aquí no se pueden unir a una nota interna. Quítelos o desactive «Nota interna».',
    filesGone: 'No se pueden adjuntar archivos a este ticket. Quítelos para enviar el texto.',
  },
  movedOn: {
    title: 'Este ticket ha cambiado',
    text: 'Alguien lo respondió, lo cerró o cambió su estado antes de que saliera su respuesta. No se envió nada: mire lo nuevo y envíela después.',
    action: 'Enviarla como está',
  },
  filesStay:
    'La nota se ha añadido. DeskDirector no dijo cuál es, y sin eso el contacto vería los archivos de la nota.',
  willLeave: (seconds: number) =>
    plural('es', seconds, {
      one: (n) => `Se envía dentro de ${n} segundo. «Deshacer» lo cancela.`,
      many: (n) => `Se envía dentro de ${n} de segundos. «Deshacer» lo cancela.`,
      other: (n) => `Se envía dentro de ${n} segundos. «Deshacer» lo cancela.`,
    }),
  notYet: 'Sin enviar todavía',
  undo: 'Deshacer',
  takenBack: 'Envío cancelado. No se envió nada.',
  sent: 'Enviada',
  another: 'Escribir otra respuesta',
  fileSent: 'Enviado',
  fileWaits: 'Espera su turno',
  cancel: 'Cancelar',
  hint: 'Se puede usar Markdown. Ctrl o ⌘ + Enter envía.',
  withdrawn: {
    title: 'Usted no puede responder a este ticket',
    until: 'Cámbiela para enviarla, o reintente el envío como está.',
  },
}
