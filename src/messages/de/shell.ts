import { plural } from '../../lib/plural'

const minutes = (count: number) =>
  plural('de', count, { one: (n) => `${n} Minute`, other: (n) => `${n} Minuten` })

/** The header, the session's clock and what the page says when nothing else can. */
export const shell = {
  timerLabel: 'Verbleibende Sitzungszeit',
  minutesLeft: (count: number) => `${count} Min.`,
  /** Nearly over: minutes and seconds, as `4:05`. */
  clockLeft: (clock: string) => `noch ${clock}`,
  sessionLimit: (count: number) =>
    `Eine Sitzung dieser Seite dauert ${minutes(count)}. Um danach weiterzumachen, öffnen Sie den Menüpunkt erneut.`,
  warning: (count: number) =>
    `Noch ${minutes(count)} in dieser Sitzung. Um danach weiterzumachen, öffnen Sie den Menüpunkt erneut.`,
  signedInAs: (name: string) => `Angemeldet als ${name}`,
  screenMissing: {
    title: 'Diese Ansicht wurde nicht geladen',
    text: 'Die Verbindung zum Host dieser Seite ist fehlgeschlagen. Es wurde nichts gesendet oder geändert.',
  },
  lastResort: {
    title: 'Auf dieser Seite ist etwas schiefgegangen',
    text: 'Dadurch wurde nichts gesendet oder geändert. Versuchen Sie es erneut; falls es noch einmal passiert, öffnen Sie den Menüpunkt erneut.',
  },
}
