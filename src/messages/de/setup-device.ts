import { plural } from '../../lib/plural'

/** What the browser and the device allow the page. */
export const setupDevice = {
  storage: {
    title: 'Speicher',
    works: (names: string) => `${names}: hier erlaubt.`,
    refused: (names: string) => `${names}: hier nicht erlaubt.`,
    kept: 'Was Sie eingeben und nicht gesendet haben, kann auf diesem Gerät aufbewahrt werden.',
    keptWhileOpen:
      'Was Sie eingeben und nicht gesendet haben, bleibt, solange diese Seite offen ist. Darüber entscheidet die Einstellung des Browsers für Speicher oder Cookies von Drittanbietern, nicht DeskDirector.',
    withoutOrigin:
      'Was Sie eingeben und nicht gesendet haben, bleibt, solange diese Seite offen ist: Eine Seite ohne Ursprung hat keinen Speicher.',
  },
  clipboard: {
    title: 'Zwischenablage',
    works: 'Erlaubt: Schaltflächen zum Kopieren funktionieren.',
    olderWay:
      'Der neuere Weg ist in diesem Frame nicht erlaubt. Schaltflächen zum Kopieren nutzen den älteren.',
    refused:
      'Nicht erlaubt. Eine Schaltfläche zum Kopieren zeigt stattdessen ihren Text, damit Sie ihn selbst markieren und kopieren.',
    maybe:
      'Der Browser fragt vielleicht zuerst. Wo er ablehnt, nutzen Schaltflächen zum Kopieren einen älteren Weg.',
  },
  clock: {
    title: 'Die Uhr des Geräts',
    right: 'Sie stimmt mit der Uhr des Hosts dieser Seite überein.',
    fast: (span: string) =>
      `Sie geht gegenüber der Uhr des Hosts dieser Seite ${span} vor. Die Seite richtet sich stattdessen nach der des Hosts.`,
    slow: (span: string) =>
      `Sie geht gegenüber der Uhr des Hosts dieser Seite ${span} nach. Die Seite richtet sich stattdessen nach der des Hosts.`,
    unknown:
      'Wie spät es beim Host dieser Seite ist, lässt sich hier nicht lesen, also fehlt der Vergleich.',
    minutes: (count: number) =>
      plural('de', count, { one: (n) => `${n} Minute`, other: (n) => `${n} Minuten` }),
    hours: (count: number) =>
      plural('de', count, { one: (n) => `${n} Stunde`, other: (n) => `${n} Stunden` }),
  },
}
