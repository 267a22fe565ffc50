import { plural } from '../../lib/plural'

const minutes = (count: number) =>
  plural('es', count, {
    one: (n) => `${n} minuto`,
    many: (n) => `${n} de minutos`,
    other: (n) => `${n} minutos`,
  })

/** The end of a session. */
export const ended = {
  title: 'Su sesión ha terminado',
  text: 'DeskDirector mantiene abierta la sesión de esta página una hora como máximo. Lo que había enviado sigue enviado.',
  /** Said while the tickets stay on screen for the grace. */
  readable: (count: number) => `Lo que está en pantalla se puede leer durante ${minutes(count)}.`,
  howToRenew: 'Para seguir, abra de nuevo el elemento de menú en DeskDirector.',
  renew: 'Renovar',
  renewBlocked:
    'Si no se abre nada, el portal no permite pestañas nuevas desde aquí: abra usted el elemento de menú.',
}
