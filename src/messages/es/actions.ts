/** What can be done to a ticket as a whole. `what` begins a sentence that says what became of it. */
export const actions = {
  close: {
    name: 'Cerrar ticket',
    about: 'El trabajo en este ticket ha terminado.',
    what: 'Su solicitud de cerrar el ticket',
    done: 'Ticket cerrado',
  },
  reopen: {
    name: 'Reabrir ticket',
    about: 'El trabajo en este ticket continúa.',
    what: 'Su solicitud de reabrir el ticket',
    done: 'Ticket reabierto',
  },
  approve: {
    name: 'Aprobar',
    about: 'Usted está de acuerdo con lo que pide este ticket.',
    what: 'Su aprobación',
    done: 'Aprobado',
  },
  decline: {
    name: 'Rechazar',
    about: 'Usted no está de acuerdo con lo que pide este ticket.',
    what: 'Su rechazo',
    done: 'Rechazado',
  },
  escalate: {
    name: 'Escalar',
    about: 'Este ticket necesita más atención de la que recibe.',
    what: 'Su solicitud de escalar el ticket',
    done: 'Escalado',
  },
  rate: {
    name: 'Valorar',
    about: 'Diga al equipo de soporte cómo se ha atendido este ticket.',
    what: 'Su valoración',
    done: 'Gracias por su valoración',
  },
  rating: {
    legend: '¿Cómo se ha atendido?',
    marks: { 1: 'Muy mal', 2: 'Mal', 3: 'Aceptable', 4: 'Bien', 5: 'Muy bien' },
    given: (marks: number) => `Su valoración: ${marks} de 5 · Valorar de nuevo`,
    missing: 'Elija primero de una a cinco estrellas.',
    word: 'Diga algo más (opcional)',
    wordHint: 'Lo lee el equipo de soporte.',
  },
  /** Somebody has answered since the dialog was opened. */
  putOff: {
    title: 'Alguien acaba de responder',
    text: 'Todavía no se hizo nada: lea la respuesta y continúe después si aún lo desea.',
    look: 'Leer la respuesta',
  },
  more: 'Más',
  word: 'Añadir un mensaje (opcional)',
  wordHint: 'Se añade al ticket como nota.',
  notNow: 'Ahora no',
  /** It is on its way: putting the dialog away doesn’t stop it. */
  hide: 'Ocultar',
  discard: 'Descartar texto',
  /** Something was typed for it, and not sent. */
  hasDraft: 'Tiene un borrador sin enviar',
  /** Of what stands behind a button. */
  hasDrafts: 'Contiene un borrador sin enviar',
  unsent: (name: string) => `Lo que escribió para «${name}» no se envió.`,
  notDone: (name: string) => `«${name}» no se envió: la página se cerró antes.`,
  dismiss: 'Ocultar aviso',
  show: 'Mostrarlo',
  notPossible: 'Esto no se puede hacer con el ticket en su estado actual.',
  withdrawn: (name: string, reason: string) => `${name}: ${reason}`,
  again: 'Reintentar',
  againOf: (name: string) => `Reintentar: ${name}`,
}
