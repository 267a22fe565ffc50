import { plural } from '../../lib/plural'

const seconds = (count: number) =>
  plural('de', count, { one: (n) => `${n} Sekunde`, other: (n) => `${n} Sekunden` })

/** What to say about each way in which a request can fail: what happened, then what to do. */
export const failures = {
  session: {
    title: 'Ihre Sitzung ist beendet',
    advice: 'Öffnen Sie den Menüpunkt in DeskDirector erneut, um weiterzumachen.',
  },
  /** Of what was asked for only after the end. */
  notInTime: 'Vor dem Ende der Sitzung nicht geladen',
  forbidden: {
    title: 'DeskDirector lässt das nicht zu',
    /** 403: this person may not. */
    person:
      'Die angemeldete Person hat dafür keine Berechtigung. Ein Administrator kann sie erteilen.',
    /** 401 for this one call, with a token that works elsewhere. */
    operation:
      'Das Access-Token ist gültig, aber diese Instanz nimmt es hier nicht an. Ein Administrator kann mit „npm run connect“ einen anderen Aufruf einbinden.',
  },
  missing: {
    title: 'Das ist nicht zu finden',
    advice: 'Es wurde vielleicht archiviert oder verschoben, oder es gehört jemand anderem.',
  },
  conflict: {
    title: 'Jemand anders hat das geändert',
    advice: 'Öffnen Sie das Ticket erneut, um die Änderung zu sehen, und entscheiden Sie dann.',
  },
  rejected: {
    title: 'DeskDirector hat das nicht angenommen',
    advice: (status: number) =>
      `Die Antwort hatte den Status ${status}. Ein erneuter Versuch ändert daran nichts.`,
  },
  busy: {
    title: 'DeskDirector ist ausgelastet',
    advice: 'Warten Sie einen Moment und versuchen Sie es dann erneut.',
    adviceAfter: (count: number) => `Versuchen Sie es in ${seconds(count)} erneut.`,
  },
  server: {
    title: 'DeskDirector konnte nicht antworten',
    advice: (status: number) =>
      `Dort ist etwas schiefgegangen (Status ${status}). Versuchen Sie es in einer Minute erneut.`,
  },
  unreachable: {
    title: 'DeskDirector ist nicht erreichbar',
    advice: 'Prüfen Sie die Verbindung und versuchen Sie es dann erneut.',
    timedOut: 'Die Antwort hat zu lange gedauert. Versuchen Sie es erneut.',
  },
  contract: {
    title: 'Die Antwort von DeskDirector konnte nicht gelesen werden',
    advice:
      'Sie hat nicht die Form, für die diese Seite eingerichtet wurde. Ein Administrator kann mit „npm run connect -- --check“ sehen, was sich geändert hat.',
    /** `more` is how often the same is wrong elsewhere. */
    where: (operation: string, field: string, expected: string, found: string, more = 0) =>
      `${field === '' ? operation : `${operation}, ${field}`}: erwartet ${expected}, gefunden ${found}${more === 0 ? '' : ` (noch ${more} dieser Art)`}.`,
  },
  checkSetup: 'Einrichtung prüfen',
  unknown: {
    title: 'Etwas ist schiefgegangen',
    advice:
      'Versuchen Sie es erneut. Falls es noch einmal passiert, öffnen Sie den Menüpunkt erneut.',
  },
  /** The server's own words, quoted. */
  quoted: (words: string) => `DeskDirector meldet: „${words}“`,
}
