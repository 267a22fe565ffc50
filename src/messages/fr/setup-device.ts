import { plural } from '../../lib/plural'

/** What the browser and the device allow the page. */
export const setupDevice = {
  storage: {
    title: 'Stockage',
    works: (names: string) => `${names}\u00a0: autorisé ici.`,
    refused: (names: string) => `${names}\u00a0: refusé ici.`,
    kept: 'Ce que vous écrivez sans l’avoir envoyé peut être conservé sur cet appareil.',
    keptWhileOpen:
      'Ce que vous écrivez sans l’avoir envoyé dure tant que cette page est ouverte. Le réglage du navigateur pour le stockage ou les cookies tiers en décide, et non DeskDirector.',
    withoutOrigin:
      'Ce que vous écrivez sans l’avoir envoyé dure tant que cette page est ouverte : une page sans origine n’a pas de stockage.',
  },
  clipboard: {
    title: 'Presse-papiers',
    works: 'Autorisé : les boutons de copie fonctionnent.',
    olderWay:
      'La méthode récente n’est pas autorisée dans ce cadre. Les boutons de copie utilisent l’ancienne.',
    refused:
      'Non autorisé. Un bouton de copie affiche son texte, à sélectionner et copier à la main.',
    maybe:
      'Le navigateur demandera peut-être d’abord. S’il refuse, les boutons de copie utilisent une méthode plus ancienne.',
  },
  clock: {
    title: 'L’horloge de l’appareil',
    right: 'Elle concorde avec l’horloge de l’hôte de cette page.',
    fast: (span: string) =>
      `Elle avance de ${span} sur l’horloge de l’hôte de cette page. La page se règle sur cette dernière.`,
    slow: (span: string) =>
      `Elle retarde de ${span} sur l’horloge de l’hôte de cette page. La page se règle sur cette dernière.`,
    unknown:
      'L’heure de l’hôte de cette page ne peut pas être lue ici : il n’y a rien à quoi comparer.',
    minutes: (count: number) =>
      plural('fr', count, {
        one: (n) => `${n} minute`,
        many: (n) => `${n} de minutes`,
        other: (n) => `${n} minutes`,
      }),
    hours: (count: number) =>
      plural('fr', count, {
        one: (n) => `${n} heure`,
        many: (n) => `${n} d’heures`,
        other: (n) => `${n} heures`,
      }),
  },
}
