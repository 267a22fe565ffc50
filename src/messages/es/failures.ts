import { plural } from '../../lib/plural'

const seconds = (count: number) =>
  plural('es', count, {
    one: (n) => `${n} segundo`,
    many: (n) => `${n} de segundos`,
    other: (n) => `${n} segundos`,
  })

/** What to say about each way in which a request can fail: what happened, then what to do. */
export const failures = {
  session: {
    title: 'Su sesión ha terminado',
    advice: 'Para seguir, abra de nuevo el elemento de menú en DeskDirector.',
  },
  /** Of what was asked for only after the end. */
  notInTime: 'No se cargó antes de terminar la sesión',
  forbidden: {
    title: 'DeskDirector no permite esto',
    /** 403: this person may not. */
    person: 'La persona de esta sesión no tiene permiso para ello. Un administrador puede dárselo.',
    /** 401 for this one call, with a token that works elsewhere. */
    operation:
      'El token de acceso es válido, pero esta instancia no lo acepta aquí. Un administrador puede ejecutar «npm run connect» para vincular otra llamada.',
  },
  missing: {
    title: 'No se encuentra',
    advice: 'Puede que se haya archivado o movido, o que sea de otra persona.',
  },
  conflict: {
    title: 'Otra persona cambió esto',
    advice: 'Abra el ticket de nuevo para ver el cambio y decida después.',
  },
  rejected: {
    title: 'DeskDirector no aceptó esto',
    advice: (status: number) =>
      `Respondió con el código de estado ${status}. Reintentarlo no cambiará eso.`,
  },
  busy: {
    title: 'DeskDirector está ocupado',
    advice: 'Espere un momento y reinténtelo.',
    adviceAfter: (count: number) => `Reinténtelo dentro de ${seconds(count)}.`,
  },
  server: {
    title: 'DeskDirector no pudo responder',
    advice: (status: number) =>
      `Algo falló por su parte (código de estado ${status}). Reinténtelo dentro de un minuto.`,
  },
  unreachable: {
    title: 'No se puede acceder a DeskDirector',
    advice: 'Compruebe la conexión y reinténtelo.',
    timedOut: 'La respuesta tardó demasiado. Reinténtelo.',
  },
  contract: {
    title: 'No se pudo leer la respuesta de DeskDirector',
    advice:
      'No tiene la forma para la que se configuró esta página. Un administrador puede ver qué ha cambiado ejecutando «npm run connect -- --check».',
    /** `more` is how often the same is wrong elsewhere. */
    where: (operation: string, field: string, expected: string, found: string, more = 0) =>
      `${field === '' ? operation : `${operation}, ${field}`}: se esperaba ${expected}, se encontró ${found}${more === 0 ? '' : ` (y ${more} más así)`}.`,
  },
  checkSetup: 'Comprobar configuración',
  unknown: {
    title: 'Algo falló',
    advice: 'Reinténtelo. Si vuelve a ocurrir, abra de nuevo el elemento de menú.',
  },
  /** The server's own words, quoted. */
  quoted: (words: string) => `DeskDirector dice: «${words}»`,
}
