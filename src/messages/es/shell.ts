import { plural } from '../../lib/plural'

const remaining = (count: number) =>
  plural('es', count, {
    one: (n) => `Queda ${n} minuto`,
    many: (n) => `Quedan ${n} de minutos`,
    other: (n) => `Quedan ${n} minutos`,
  })

/** The header, the session's clock and what the page says when nothing else can. */
export const shell = {
  timerLabel: 'Tiempo restante de la sesión',
  /** Ten minutes and more: whole minutes are enough. */
  minutesLeft: (count: number) => `${count} min`,
  /** Nearly over: minutes and seconds, as `4:05`. */
  clockLeft: (clock: string) => `Quedan ${clock}`,
  sessionLimit: (count: number) =>
    `La sesión en esta página dura ${count} min. Para seguir después, abra de nuevo el elemento de menú.`,
  warning: (count: number) =>
    `${remaining(count)} de esta sesión. Para seguir después, abra de nuevo el elemento de menú.`,
  signedInAs: (name: string) => `Sesión iniciada como ${name}`,
  screenMissing: {
    title: 'Esta pantalla no se cargó',
    text: 'Falló la conexión con el servidor de esta página. No se envió ni se cambió nada.',
  },
  lastResort: {
    title: 'Algo falló en esta página',
    text: 'Con ello no se envió ni se cambió nada. Reinténtelo; si vuelve a ocurrir, abra de nuevo el elemento de menú.',
  },
}
