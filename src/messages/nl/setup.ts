import { plural } from '../../lib/plural'
import { setupDevice } from './setup-device'
import { setupFrame } from './setup-frame'
import { setupInstance } from './setup-instance'
import { setupLaunch } from './setup-launch'

/** The set-up check, for whoever looks after the menu item. */
export const setup = {
  title: 'Configuratiecontrole',
  text: 'Wat deze pagina vindt als ze haar eigen configuratie bekijkt, voor wie het menu-item in DeskDirector beheert.',
  backToTickets: 'Tickets',
  backToNotice: 'Terug naar wat er misging',
  again: 'Opnieuw controleren',
  copyReport: 'Rapport kopiëren',
  reportCopied: 'Rapport gekopieerd',
  showReport: 'Het rapport als tekst',
  summary: {
    checking: 'Controleren…',
    checkingText: 'Hierdoor wordt niets gewijzigd: de pagina kijkt en vraagt alleen.',
    inOrder: 'Alles is in orde',
    inOrderText:
      'Er hoeft niets te gebeuren. Waar „Beperkt” staat, vindt de pagina een andere weg of laat ze iets weg.',
    toDo: (count: number) =>
      plural('nl', count, {
        one: (n) => `${n} ding te doen`,
        other: (n) => `${n} dingen te doen`,
      }),
    toDoText: 'Hieronder is elk punt gemarkeerd, met de plaats in DeskDirector die het bepaalt.',
  },
  states: {
    good: 'In orde',
    bad: 'Te doen',
    limited: 'Beperkt',
    unknown: 'Niet bekend',
    waiting: 'Controleren',
  },
  sections: {
    launch: 'De start',
    instance: 'De verbinding met DeskDirector',
    operations: 'Wat de pagina daar kan',
    frame: 'Het frame en de sandbox ervan',
    device: 'Deze browser',
  },
  report: {
    title: 'Configuratiecontrole van de ticketpagina',
    page: (address: string) => `Pagina: ${address}`,
    browser: (name: string) => `Browser: ${name}`,
    checkedOn: (moment: string) => `Gecontroleerd: ${moment}`,
    result: (words: string) => `Resultaat: ${words}`,
  },
  tryIt: {
    popups: 'Een venster proberen te openen',
    dialogs: 'Dialoogvenster proberen',
  },
  copyOrigin: 'Origin kopiëren',
  originCopied: 'Origin gekopieerd',
  failed: 'Deze controle zelf is mislukt. De andere gelden zonder deze.',
  launch: setupLaunch,
  frame: setupFrame,
  instance: setupInstance,
  device: setupDevice,
}
