/** What DeskDirector handed over when it opened the page. */
export const setupLaunch = {
  accessToken: {
    title: 'Jeton d’accès',
    places: {
      query: 'Il est arrivé dans les paramètres de l’adresse.',
      hash: 'Il est arrivé derrière le # de l’adresse.',
      unknown: 'Il est arrivé.',
    },
    none: 'Aucun n’est arrivé.',
    reloaded: 'Il a servi avant le rechargement de cette page ; il n’est jamais conservé.',
    advice: [
      'Dans le portail d’administration, ouvrez l’élément de menu qui mène ici (type « External Site », aussi appelé « Extension Menu »).',
      'Parmi ses paramètres (« Query parameters »), activez « Access Token », et enregistrez. L’hôte est alors ajouté aussi.',
      'Ouvrez l’élément de menu dans le portail.',
    ],
    reopen: ['Rouvrez l’élément de menu dans DeskDirector.'],
  },
  host: {
    title: 'Hôte',
    given: (host: string) => `Il est arrivé\u00a0: ${host}.`,
    givenUnshown: 'Il est arrivé, mais ce n’est pas une adresse qui puisse être affichée.',
    none: 'Aucun n’est arrivé avec le jeton d’accès, qui n’a été envoyé nulle part.',
    notHttps: (host: string) =>
      `${host} ne commence pas par https, et le jeton d’accès n’y a donc pas été envoyé.`,
    advice: [
      'Dans le portail d’administration, ouvrez l’élément de menu, puis désactivez et réactivez son paramètre « Access Token » : DeskDirector ajoute l’hôte en même temps.',
      'Si l’adresse du site a été saisie avec ses propres paramètres, retirez-les.',
    ],
    httpsAdvice: [
      'Ouvrez le portail lui-même en https : l’élément de menu transmet l’adresse du portail.',
    ],
  },
  listed: {
    title: 'L’hôte dans site.json',
    entry: (pattern: string, profile: string) =>
      `Il y figure, par l’entrée ${pattern} avec le profil ${profile}.`,
    none: (patterns: string) => `Il n’y figure pas. Ce qui y figure\u00a0: ${patterns}.`,
    advice: [
      'Si l’hôte est votre propre DeskDirector, ajoutez-le à « instances » dans le site.json de cette page, puis reconstruisez et publiez la page.',
      'Sinon, quelqu’un d’autre a créé le lien qui a ouvert cette page.',
    ],
  },
  /** Where the launch went no further. */
  notLookedAt: 'Non examiné : le lancement s’est arrêté avant.',
}
