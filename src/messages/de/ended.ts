import { plural } from '../../lib/plural'

const minutes = (count: number) =>
  plural('de', count, { one: (n) => `${n} Minute`, other: (n) => `${n} Minuten` })

/** The end of a session. */
export const ended = {
  title: 'Ihre Sitzung ist beendet',
  text: 'DeskDirector meldet diese Seite für höchstens eine Stunde an. Was Sie gesendet hatten, bleibt gesendet.',
  /** Said while the tickets stay on screen for the grace. */
  readable: (count: number) =>
    `Was auf dem Bildschirm steht, bleibt noch ${minutes(count)} lesbar.`,
  howToRenew: 'Um weiterzumachen, öffnen Sie den Menüpunkt in DeskDirector erneut.',
  renew: 'Erneuern',
  renewBlocked:
    'Falls sich nichts öffnet, erlaubt das Portal von hier aus keine neuen Tabs: Öffnen Sie den Menüpunkt selbst.',
}
