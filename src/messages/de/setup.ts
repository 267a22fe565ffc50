import { plural } from '../../lib/plural'
import { setupDevice } from './setup-device'
import { setupFrame } from './setup-frame'
import { setupInstance } from './setup-instance'
import { setupLaunch } from './setup-launch'

/** The set-up check, for whoever looks after the menu item. */
export const setup = {
  title: 'Prüfung der Einrichtung',
  text: 'Was diese Seite findet, wenn sie ihre eigene Einrichtung ansieht, für alle, die den Menüpunkt in DeskDirector betreuen.',
  backToTickets: 'Tickets',
  backToNotice: 'Zurück zum Problem',
  again: 'Erneut prüfen',
  copyReport: 'Bericht kopieren',
  reportCopied: 'Bericht kopiert',
  showReport: 'Der Bericht als Text',
  summary: {
    checking: 'Wird geprüft…',
    checkingText: 'Dabei wird nichts geändert: Die Seite sieht nur nach und fragt.',
    inOrder: 'Alles ist in Ordnung',
    inOrderText:
      'Es ist nichts zu tun. Wo „Eingeschränkt“ steht, findet die Seite einen anderen Weg oder lässt etwas weg.',
    toDo: (count: number) =>
      plural('de', count, {
        one: (n) => `${n} Punkt zu erledigen`,
        other: (n) => `${n} Punkte zu erledigen`,
      }),
    toDoText: 'Jeder ist unten markiert, mit der Stelle in DeskDirector, die darüber entscheidet.',
  },
  states: {
    good: 'In Ordnung',
    bad: 'Zu erledigen',
    limited: 'Eingeschränkt',
    unknown: 'Nicht bekannt',
    waiting: 'Wird geprüft',
  },
  sections: {
    launch: 'Der Start',
    instance: 'Die Verbindung zu DeskDirector',
    operations: 'Was die Seite dort tun kann',
    frame: 'Der Frame und seine Sandbox',
    device: 'Dieser Browser',
  },
  report: {
    title: 'Prüfung der Einrichtung der Ticketseite',
    page: (address: string) => `Seite: ${address}`,
    browser: (name: string) => `Browser: ${name}`,
    checkedOn: (moment: string) => `Geprüft: ${moment}`,
    result: (words: string) => `Ergebnis: ${words}`,
  },
  tryIt: {
    popups: 'Fenster probeweise öffnen',
    dialogs: 'Dialog ausprobieren',
  },
  copyOrigin: 'Ursprung kopieren',
  originCopied: 'Ursprung kopiert',
  failed: 'Diese Prüfung selbst ist fehlgeschlagen. Die anderen gelten auch ohne sie.',
  launch: setupLaunch,
  frame: setupFrame,
  instance: setupInstance,
  device: setupDevice,
}
