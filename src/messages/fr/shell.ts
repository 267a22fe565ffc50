import { plural } from '../../lib/plural'

/** The header, the session's clock and what the page says when nothing else can. */
export const shell = {
  timerLabel: 'Temps de session restant',
  /** Ten minutes and more: whole minutes are enough. */
  minutesLeft: (count: number) => `${count}\u00a0min`,
  /** Nearly over: minutes and seconds, as `4:05`. */
  clockLeft: (clock: string) => `Reste ${clock}`,
  sessionLimit: (count: number) =>
    `Une session de cette page dure ${count}\u00a0min. Pour continuer ensuite, rouvrez l’élément de menu.`,
  warning: (count: number) =>
    plural('fr', count, {
      one: (n) =>
        `Il reste ${n} minute dans cette session. Pour continuer ensuite, rouvrez l’élément de menu.`,
      many: (n) =>
        `Il reste ${n} de minutes dans cette session. Pour continuer ensuite, rouvrez l’élément de menu.`,
      other: (n) =>
        `Il reste ${n} minutes dans cette session. Pour continuer ensuite, rouvrez l’élément de menu.`,
    }),
  signedInAs: (name: string) => `Session ouverte\u00a0: ${name}`,
  screenMissing: {
    title: 'Cet écran ne s’est pas chargé',
    text: 'La connexion au serveur qui héberge cette page a échoué. Rien n’a été envoyé ni modifié.',
  },
  lastResort: {
    title: 'Un élément de cette page ne fonctionne plus',
    text: 'Cela n’a rien envoyé ni modifié. Réessayez ; si cela se reproduit, rouvrez l’élément de menu.',
  },
}
