import { plural } from '../../lib/plural'

const decimal = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })

const duration = (milliseconds: number) =>
  milliseconds < 1000
    ? `${Math.round(milliseconds)}\u00a0ms`
    : `${decimal.format(milliseconds / 1000)}\u00a0s`

/** What the instance answers, and what its profile makes of it. */
export const setupInstance = {
  notAsked: 'Non demandé : le lancement n’est pas allé jusque-là.',
  sessionOver: 'Non demandé : la session est terminée, et plus rien n’est envoyé.',
  reach: {
    title: 'L’instance répond',
    answered: (milliseconds: number) => `Oui, l’appel le plus rapide en ${duration(milliseconds)}.`,
    shut: (host: string) =>
      `Quelque chose répond à ${host}, mais ne laisse pas entrer l’origine de cette page.`,
    nobody: (host: string) => `Rien ne répond à ${host}.`,
    slow: (host: string) => `${host} n’a rien répondu pendant 15\u00a0secondes.`,
    nothingBound: 'Non demandé : le profil n’associe aucun appel qui puisse être essayé.',
    shutAdvice: [
      'Dans le portail d’administration, allez dans Admin > Advanced > Developer Corner.',
      'En bas de cette page, ajoutez l’origine de la présente page aux origines autorisées, et enregistrez.',
      'Si elle y est déjà, vérifiez de nouveau dans une minute : un proxy qui répond pour une instance arrêtée donne le même résultat.',
    ],
    nobodyAdvice: [
      'Vérifiez l’adresse : ouverte dans un onglet du navigateur, elle affiche votre DeskDirector.',
      'Vérifiez la connexion de cet appareil, ainsi que le proxy et le pare-feu du réseau.',
      'Si l’adresse s’ouvre dans un onglet, quelque chose dans ce navigateur arrête les appels de la page : un bloqueur de contenu, ou une règle de sécurité envoyée par l’hôte de la page. La page ne voit alors que du silence.',
    ],
    slowAdvice: [
      'Vérifiez de nouveau dans une minute. Si cela continue, demandez à la personne qui gère l’instance.',
    ],
  },
  pass: {
    title: 'Le jeton d’accès est accepté',
    portal: 'Oui, comme jeton du portail client.',
    tech: 'Oui, comme jeton de TECH.',
    named: (app: string) => `L’adresse de l’élément de menu indique app=${app}.`,
    found: 'La page l’a découvert en demandant.',
    refused: 'Non : l’instance a répondu avec le statut 401.',
    otherSide: (app: string) =>
      `Non\u00a0: l’adresse de l’élément de menu indique app=${app}, et le jeton est de l’autre plateforme.`,
    unknown: 'Aucune des réponses ne le dit.',
    notReached: 'Inconnu, car l’instance est injoignable.',
    advice: [
      'Rouvrez l’élément de menu dans DeskDirector : un jeton dure une heure au plus, et ne fonctionne que là où il a été créé.',
      'Vérifiez que l’élément de menu mène directement à cette page : une adresse copiée avec un jeton cesse de fonctionner.',
    ],
    otherSideAdvice: [
      'Dans l’adresse de l’élément de menu, retirez app=portal ou app=tech : la page le détermine elle-même.',
    ],
  },
  timeLeft: {
    title: 'La durée du jeton d’accès',
    left: (count: number) =>
      plural('fr', count, {
        one: (n) => `Il reste ${n} minute.`,
        many: (n) => `Il reste ${n} de minutes.`,
        other: (n) => `Il reste ${n} minutes.`,
      }),
    lessThanOne: 'Il reste moins d’une minute.',
    unsaid: 'Le jeton ne dit pas quand il expire, et la page compte donc à partir du lancement.',
    over: 'Elle est écoulée.',
    advice: ['Rouvrez l’élément de menu dans DeskDirector.'],
  },
  /** An operation is bound when the profile has a call for it (“appel associé”). */
  operations: {
    me: 'Qui est connecté',
    'tickets.find': 'La liste des tickets',
    'ticket.get': 'Un ticket',
    answered: (milliseconds: number) => `Réponse en ${duration(milliseconds)}.`,
    withBroken: (milliseconds: number) =>
      `Réponse en ${duration(milliseconds)}, mais une partie n’est pas ce pour quoi cette page est configurée\u00a0:`,
    unlike: 'La réponse n’est pas ce pour quoi cette page est configurée :',
    broke: 'La page elle-même a échoué à traiter la réponse.',
    breach: (field: string, expected: string) =>
      `${field === '' ? 'la réponse entière' : field}\u00a0: attendu ${expected}`,
    breachAdvice:
      '« npm run connect -- --check » montre ce qui a changé sur l’instance ; « vocabulary » dans site.json renomme les champs.',
    unbound: 'Aucun appel associé, donc la page ne le propose pas.',
    meUnbound: 'Aucun appel associé : la personne est nommée d’après le jeton d’accès.',
    nothingToTry: 'Non essayé : la liste n’a donné aucun ticket pour le faire.',
    notReached: 'Inconnu, car l’instance est injoignable.',
    notAccepted: 'Inconnu, car le jeton d’accès n’est pas accepté.',
    noAnswer: 'Aucune réponse, alors que l’instance répond à d’autres appels.',
    refusedHere: 'Refusé avec le statut 401, alors que le jeton d’accès est valable ailleurs.',
    forbidden: 'Refusé avec le statut 403 : la personne connectée n’a pas le droit de le faire.',
    missing: 'Réponse avec le statut 404 : le chemin n’existe pas.',
    status: (status: number) => `Réponse avec le statut ${status}.`,
    busy: (status: number) => `L’instance est occupée (statut ${status}).`,
    connectAdvice:
      'Exécutez npm run connect pour cette instance, afin que son profil formule l’appel comme le fait sa page Swagger.',
    againAdvice: 'Vérifiez de nouveau dans une minute.',
    permissionAdvice:
      'Accordez la permission à la personne dans DeskDirector, ou regardez en tant que quelqu’un qui l’a.',
    writing: 'Appels associés, en écriture',
    writingText: 'Non essayés, car une vérification ne modifie rien. La page les propose.',
    reading: 'Appels associés, en lecture seule',
    readingText: 'Non essayés ; la page les utilise là où elle en a besoin.',
    unboundTitle: 'Sans appel associé',
    unboundText:
      'La page ne les propose pas. Si l’instance les permet, npm run connect écrit un profil qui les associe.',
  },
}
