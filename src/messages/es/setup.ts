import { plural } from '../../lib/plural'
import { setupDevice } from './setup-device'
import { setupFrame } from './setup-frame'
import { setupInstance } from './setup-instance'
import { setupLaunch } from './setup-launch'

/** The set-up check, for whoever looks after the menu item. */
export const setup = {
  title: 'Comprobación de la configuración',
  text: 'Lo que esta página encuentra al mirar su propia configuración, para quien se encarga del elemento de menú en DeskDirector.',
  backToTickets: 'Tickets',
  backToNotice: 'Volver a lo que falló',
  again: 'Comprobar de nuevo',
  copyReport: 'Copiar informe',
  reportCopied: 'Informe copiado',
  showReport: 'El informe como texto',
  summary: {
    checking: 'Comprobando…',
    checkingText: 'Esto no cambia nada: la página solo mira y pregunta.',
    inOrder: 'Todo está en orden',
    inOrderText:
      'No hay nada que hacer. Donde dice «Limitado», la página encuentra otra manera u omite algo.',
    toDo: (count: number) =>
      plural('es', count, {
        one: (n) => `${n} cosa por hacer`,
        many: (n) => `${n} de cosas por hacer`,
        other: (n) => `${n} cosas por hacer`,
      }),
    toDoText: 'Cada una está marcada abajo, con el lugar de DeskDirector donde se decide.',
  },
  states: {
    good: 'En orden',
    bad: 'Por hacer',
    limited: 'Limitado',
    unknown: 'No se sabe',
    waiting: 'Comprobando',
  },
  sections: {
    launch: 'La apertura de la página',
    instance: 'La conexión con DeskDirector',
    operations: 'Lo que la página puede hacer allí',
    frame: 'El marco y su sandbox',
    device: 'Este navegador',
  },
  report: {
    title: 'Comprobación de la configuración de la página de tickets',
    page: (address: string) => `Página: ${address}`,
    browser: (name: string) => `Navegador: ${name}`,
    checkedOn: (moment: string) => `Fecha: ${moment}`,
    result: (words: string) => `Resultado: ${words}`,
  },
  tryIt: {
    popups: 'Probar a abrir una ventana',
    dialogs: 'Probar un diálogo',
  },
  copyOrigin: 'Copiar origen',
  originCopied: 'Origen copiado',
  failed: 'Esta comprobación falló. Las demás valen sin ella.',
  launch: setupLaunch,
  frame: setupFrame,
  instance: setupInstance,
  device: setupDevice,
}
