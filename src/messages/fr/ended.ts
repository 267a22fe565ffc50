import { plural } from '../../lib/plural'

/** The end of a session. */
export const ended = {
  title: 'Votre session est terminée',
  text: 'DeskDirector connecte cette page pour une heure au plus. Ce que vous aviez envoyé reste envoyé.',
  /** Said while the tickets stay on screen for the grace. */
  readable: (count: number) =>
    plural('fr', count, {
      one: (n) => `Ce qui est à l’écran reste lisible pendant ${n} minute.`,
      many: (n) => `Ce qui est à l’écran reste lisible pendant ${n} de minutes.`,
      other: (n) => `Ce qui est à l’écran reste lisible pendant ${n} minutes.`,
    }),
  howToRenew: 'Pour continuer, rouvrez l’élément de menu dans DeskDirector.',
  renew: 'Renouveler',
  renewBlocked:
    'Si rien ne s’ouvre, le portail n’autorise pas de nouvel onglet depuis cette page : ouvrez vous-même l’élément de menu.',
}
