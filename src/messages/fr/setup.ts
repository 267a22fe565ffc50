import { plural } from '../../lib/plural'
import { setupDevice } from './setup-device'
import { setupFrame } from './setup-frame'
import { setupInstance } from './setup-instance'
import { setupLaunch } from './setup-launch'

/** The set-up check, for whoever looks after the menu item. */
export const setup = {
  title: 'Vérification de la configuration',
  text: 'Ce que cette page constate en examinant sa propre configuration, pour la personne qui s’occupe de l’élément de menu dans DeskDirector.',
  backToTickets: 'Tickets',
  backToNotice: 'Retour au problème rencontré',
  again: 'Vérifier de nouveau',
  copyReport: 'Copier le rapport',
  reportCopied: 'Rapport copié',
  showReport: 'Le rapport en texte',
  summary: {
    checking: 'Vérification…',
    checkingText: 'Cela ne modifie rien : la page ne fait que regarder et demander.',
    inOrder: 'Tout est en ordre',
    inOrderText:
      'Il n’y a rien à faire. Là où il est écrit « Limité », la page trouve un autre moyen ou laisse quelque chose de côté.',
    toDo: (count: number) =>
      plural('fr', count, {
        one: (n) => `${n} chose à faire`,
        many: (n) => `${n} de choses à faire`,
        other: (n) => `${n} choses à faire`,
      }),
    toDoText: 'Chacune est signalée ci-dessous, avec l’endroit de DeskDirector qui en décide.',
  },
  states: {
    good: 'En ordre',
    bad: 'À faire',
    limited: 'Limité',
    unknown: 'Inconnu',
    waiting: 'Vérification',
  },
  sections: {
    launch: 'Le lancement',
    instance: 'La connexion à DeskDirector',
    operations: 'Ce que la page peut y faire',
    frame: 'Le cadre et sa sandbox',
    device: 'Ce navigateur',
  },
  report: {
    title: 'Vérification de la configuration de la page des tickets',
    page: (address: string) => `Page\u00a0: ${address}`,
    browser: (name: string) => `Navigateur\u00a0: ${name}`,
    checkedOn: (moment: string) => `Vérifié\u00a0: ${moment}`,
    result: (words: string) => `Résultat\u00a0: ${words}`,
  },
  tryIt: {
    popups: 'Essayer d’ouvrir une fenêtre',
    dialogs: 'Essayer une boîte de dialogue',
  },
  copyOrigin: 'Copier l’origine',
  originCopied: 'Origine copiée',
  failed: 'Cette vérification elle-même a échoué. Les autres comptent sans elle.',
  launch: setupLaunch,
  frame: setupFrame,
  instance: setupInstance,
  device: setupDevice,
}
