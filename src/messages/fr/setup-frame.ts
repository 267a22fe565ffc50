/** What is around the page, and what it may do there. */
export const setupFrame = {
  framed: {
    title: 'Le cadre',
    none: 'La page est dans une fenêtre à elle, comme l’ouvre un « External Link ». Aucune sandbox d’élément de menu ne la limite.',
    byHost: (origin: string) =>
      `${origin} affiche la page dans son cadre\u00a0: l’instance elle-même.`,
    byOther: (origin: string) =>
      `${origin} affiche la page dans son cadre, et ce n’est pas l’hôte de ce lancement. C’est normal si votre portail a une seconde adresse, et anormal dans tout autre cas.`,
    by: (origin: string) => `${origin} affiche la page dans son cadre.`,
    unnamed: 'La page est dans un cadre ; ce navigateur ne dit pas lequel.',
  },
  origin: {
    title: 'L’origine de la page',
    named: (origin: string) =>
      `${origin}. Les origines autorisées de DeskDirector doivent contenir exactement ceci.`,
    none: 'La page n’en a pas, et DeskDirector ne peut donc pas la laisser entrer.',
    advice: [
      'Dans les options de sandbox de l’élément de menu, cochez « Allow Same Origin », à côté de « Allow Scripts ».',
    ],
  },
  forms: {
    title: 'Sandbox : formulaires',
    works: 'Autorisés.',
    blocked:
      'Non autorisés (allow-forms), et pas nécessaires : la page n’envoie jamais de formulaire.',
  },
  popups: {
    title: 'Sandbox : nouvelles fenêtres',
    ask: 'Un navigateur ne le dit qu’à l’ouverture d’une fenêtre. La page n’en a pas besoin : chaque lien peut aussi être copié.',
    works: 'Autorisées : une fenêtre s’est ouverte, et a été refermée.',
    blocked:
      'Bloquées (allow-popups). Les liens hors de la page ne s’ouvrent pas ; ils peuvent être copiés à la place.',
  },
  dialogs: {
    title: 'Sandbox : boîtes de dialogue du navigateur',
    ask: 'Un navigateur ne le dit qu’à l’affichage de l’une d’elles. La page n’en a besoin que pour imprimer.',
    question: 'Cette boîte de dialogue s’affiche-t-elle ? Les deux réponses conviennent.',
    works: 'Autorisées.',
    blocked:
      'Bloquées (allow-modals). Les tickets ne peuvent pas être imprimés ; leur texte peut être copié à la place.',
  },
  downloads: {
    title: 'Sandbox : téléchargements',
    ask: 'Un navigateur ne le dit jamais. Si un fichier que vous enregistrez depuis un ticket n’arrive pas, il manque allow-downloads à la sandbox de l’élément de menu.',
  },
  topNavigation: {
    title: 'Sandbox : déplacement de la fenêtre du portail',
    ask: 'Impossible à essayer sans quitter le portail, et pas nécessaire : la page ne déplace jamais la fenêtre qui l’entoure.',
  },
}
