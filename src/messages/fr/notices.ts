/** Pages that stand instead of the tickets where a launch failed. `{…}` is filled by the screen. */
export const notices = {
  forEveryone: 'Que faire',
  forAdmin: 'Pour l’administrateur',
  pageOrigin: 'L’origine de cette page',
  copyOrigin: 'Copier l’origine',
  originCopied: 'Origine copiée',
  checkSetup: 'Vérifier la configuration',
  helpArticle: 'L’article d’aide de DeskDirector à ce sujet',
  launch: {
    'origin-null': {
      title: 'Cette page ne peut pas dire d’où elle vient',
      text: 'L’élément de menu l’affiche dans une sandbox sans « Allow Same Origin », si bien que votre service d’assistance ne peut pas la laisser entrer. Rien n’a été envoyé ni modifié.',
      everyone: [],
      admin: [
        'Ouvrez le portail d’administration de DeskDirector et modifiez cet élément de menu.',
        'Dans ses options de sandbox, cochez « Allow Same Origin », à côté de « Allow Scripts ».',
        'Enregistrez, puis rouvrez l’élément de menu.',
      ],
    },
    'no-token': {
      title: 'Ouvrez cette page depuis DeskDirector',
      text: 'DeskDirector transmet un jeton d’accès quand il ouvre cette page, et aucun n’est arrivé. Rien n’a été demandé nulle part.',
      everyone: [
        'Ouvrez l’élément de menu dans DeskDirector. Un favori ou une adresse copiée de cette page ne fonctionne pas seul.',
      ],
      admin: [
        'Dans le portail d’administration, ouvrez l’élément de menu qui mène ici (type « External Site », aussi appelé « Extension Menu »).',
        'Parmi ses paramètres (« Query parameters »), activez « Access Token ». L’hôte est alors ajouté aussi.',
        'Enregistrez, puis rouvrez l’élément de menu dans le portail.',
      ],
    },
    'no-host': {
      title: 'Cette page ne sait pas à quel DeskDirector s’adresser',
      text: 'Un jeton d’accès est arrivé, mais sans hôte. Le jeton n’a été envoyé nulle part.',
      everyone: [
        'Rouvrez l’élément de menu dans DeskDirector. Si cette page revient, prévenez votre administrateur.',
      ],
      admin: [
        'Dans le portail d’administration, ouvrez l’élément de menu qui mène ici.',
        'Désactivez puis réactivez son paramètre « Access Token », et enregistrez : DeskDirector ajoute l’hôte en même temps que le jeton.',
        'Si l’adresse du site a été saisie avec ses propres paramètres, retirez-les.',
      ],
    },
    'host-not-allowed': {
      title: 'Cette page ne s’adresse pas à {host}',
      text: 'Elle a été ouverte pour une adresse qui n’est pas dans sa liste. Le jeton n’y a pas été envoyé.',
      everyone: [
        'Si vous avez suivi un lien extérieur à DeskDirector, fermez cette page. Sinon, indiquez l’adresse ci-dessus à votre administrateur.',
      ],
      admin: [
        'Si l’adresse est celle de votre propre DeskDirector, ajoutez-la à « instances » dans le site.json de cette page.',
        'Reconstruisez la page et publiez-la.',
        'Rouvrez l’élément de menu dans le portail.',
      ],
    },
    'not-https': {
      title: 'La connexion à {host} n’est pas sûre',
      text: 'Son adresse ne commence pas par https. Le jeton n’y a pas été envoyé.',
      everyone: [
        'Si vous avez suivi un lien extérieur à DeskDirector, fermez cette page. Sinon, indiquez l’adresse ci-dessus à votre administrateur.',
      ],
      admin: [
        'Ouvrez le portail lui-même en https, car l’élément de menu transmet l’adresse du portail.',
        'Rouvrez l’élément de menu dans le portail.',
      ],
    },
    unreachable: {
      title: '{host} est injoignable d’ici',
      text: 'Soit la connexion a échoué, soit DeskDirector ne répond pas encore aux pages de cette adresse. La vérification de la configuration permet de le savoir. Rien n’a été modifié.',
      everyone: ['Vérifiez votre connexion, puis rouvrez l’élément de menu dans DeskDirector.'],
      admin: [
        'Dans le portail d’administration, allez dans Admin > Advanced > Developer Corner.',
        'En bas de cette page, ajoutez l’origine de la présente page, indiquée ci-dessous, aux origines autorisées.',
        'Enregistrez, puis rouvrez l’élément de menu dans le portail.',
      ],
    },
    'timed-out': {
      title: '{host} tarde à répondre',
      text: 'La page lui a demandé qui est connecté et n’a reçu aucune réponse en 15 secondes. Rien n’a été modifié.',
      everyone: [
        'Attendez une minute, puis réessayez. Votre jeton d’accès reste valable entre-temps.',
      ],
      admin: [],
    },
    refused: {
      title: '{host} n’a pas accepté le jeton d’accès',
      text: 'Un jeton dure une heure au plus et ne fonctionne que pour le DeskDirector qui l’a créé. Rien n’a été modifié.',
      everyone: ['Rouvrez l’élément de menu dans DeskDirector pour en obtenir un nouveau.'],
      admin: [
        'Vérifiez que l’élément de menu mène directement à cette page : une adresse copiée avec un jeton cesse de fonctionner.',
        'Vérifiez que le portail et l’élément de menu appartiennent au même DeskDirector.',
      ],
    },
    'other-side': {
      title: 'Ce jeton est destiné à l’autre côté de DeskDirector',
      text: 'Un jeton du portail client ne fonctionne que là, et un jeton de TECH que dans TECH. Rien n’a été modifié.',
      everyone: [
        'Ouvrez l’élément de menu à partir de votre espace de travail habituel. Si cette page revient, prévenez votre administrateur.',
      ],
      admin: [
        'Dans le portail d’administration, regardez l’adresse de l’élément de menu qui mène ici.',
        'Si elle contient app=portal ou app=tech, retirez cette mention ou corrigez-la : la page le détermine elle-même.',
        'Enregistrez, puis rouvrez l’élément de menu.',
      ],
    },
    reloaded: {
      title: 'Cette page ne peut pas être rechargée',
      text: 'Le jeton d’accès sert pour une seule visite et n’est jamais conservé : une page rechargée n’en a plus. Ce que vous aviez envoyé reste envoyé.',
      everyone: ['Rouvrez l’élément de menu dans DeskDirector.'],
      admin: [],
    },
  },
  /** Stands for an address that wasn't given. */
  thisHost: 'DeskDirector',
}
