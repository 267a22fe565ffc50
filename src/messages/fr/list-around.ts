import { plural } from '../../lib/plural'

const number = new Intl.NumberFormat('fr')

const span = (from: number, to: number, between: string) =>
  `${number.format(from)}${between}${number.format(to)}`

/** Tickets, with an adjective in its two numbers. */
const tickets = (count: number, singular = '', several = '') =>
  plural('fr', count, {
    one: (n) => `${n} ticket${singular}`,
    many: (n) => `${n} de tickets${several}`,
    other: (n) => `${n} tickets${several}`,
  })

const loadedOnes = (count: number) =>
  plural('fr', count, {
    one: (n) => `${n} chargé`,
    many: (n) => `${n} chargés`,
    other: (n) => `${n} chargés`,
  })

/** What is said around the list's rows, and not before the first of them are there. */
export const listAround = {
  newTicket: 'Nouveau ticket',
  state: { legend: 'Quels tickets', open: 'Ouverts', closed: 'Fermés', any: 'Tous' },
  count: {
    open: (count: number) => tickets(count, ' ouvert', ' ouverts'),
    closed: (count: number) => tickets(count, ' fermé', ' fermés'),
    any: (count: number) => tickets(count),
  },
  /** The page filtered or sorted by itself, and only what it has. */
  match: (matching: number, loaded: number) =>
    plural('fr', matching, {
      one: (n) => `${n} correspond, sur ${loadedOnes(loaded)}`,
      many: (n) => `${n} correspondent, sur ${loadedOnes(loaded)}`,
      other: (n) => `${n} correspondent, sur ${loadedOnes(loaded)}`,
    }),
  /** There are more on the instance than the page has. */
  inLoaded: (loaded: number) => `${loadedOnes(loaded)} jusqu’ici`,
  /** Why a search found a ticket, on a row that doesn't show it. */
  found: {
    description: 'Dans la description',
    latest: 'Dans la dernière note',
    contact: 'Contact',
    account: 'Entreprise',
    tag: 'Étiquette',
    inside: 'Trouvé dans le ticket',
  },
  filters: 'Filtres',
  scope: {
    label: 'De qui',
    none: 'Non choisi',
    mine: 'Les miens',
    copied: 'En copie pour moi',
    team: 'De mon équipe',
    all: 'De tout le monde',
    unassigned: 'Non assignés',
  },
  waiting: 'En attente de moi',
  status: { label: 'Statut', none: 'Tous les statuts', without: 'Sans statut' },
  priority: { label: 'Priorité', none: 'Toutes les priorités' },
  queue: { label: 'File d’attente', none: 'Toutes les files d’attente' },
  type: {
    label: 'Type de demande',
    none: 'Tous les types de demande',
    without: 'Sans type de demande',
  },
  tag: { label: 'Étiquette', none: 'Toutes les étiquettes' },
  from: 'Créés à partir du',
  to: 'Créés jusqu’au',
  closedFrom: 'Fermés à partir du',
  closedTo: 'Fermés jusqu’au',
  clearFilters: 'Effacer les filtres',
  sort: {
    label: 'Trier par',
    '-modifiedOn': 'Dernière mise à jour',
    modifiedOn: 'Mise à jour la plus ancienne',
    '-createdOn': 'Plus récents',
    createdOn: 'Plus anciens',
    priority: 'Plus urgents d’abord',
    '-priority': 'Moins urgents d’abord',
    status: 'Statut',
    '-status': 'Statut, ordre inverse',
    summary: 'Titre de A à Z',
    '-summary': 'Titre de Z à A',
  },
  export: 'Exporter',
  showMore: 'Afficher plus de tickets',
  /** Of a long list only the rows in view and near are in the document. */
  long: {
    place: (from: number, to: number, of: number) =>
      `${span(from, to, '–')} sur ${number.format(of)}`,
    placeLoaded: (from: number, to: number, loaded: number) =>
      `${span(from, to, '–')} sur ${loadedOnes(loaded)}`,
    said: (from: number, to: number, of: number) =>
      `Tickets ${span(from, to, ' à ')} sur ${number.format(of)}`,
    saidLoaded: (from: number, to: number, loaded: number) =>
      `Tickets ${span(from, to, ' à ')} sur ${loadedOnes(loaded)}`,
    /** Where the instance searches. */
    find: 'La recherche du navigateur ne trouve que les lignes affichées ; le champ de recherche trouve tous les tickets.',
    /** Where the page searches in what it has. */
    findLoaded: (loaded: number) =>
      `La recherche du navigateur ne trouve que les lignes affichées\u202f; le champ de recherche parcourt tous les tickets chargés (${number.format(loaded)}).`,
  },
  changed: (count: number) =>
    plural('fr', count, {
      one: (n) => `${n} ticket a changé — afficher`,
      many: (n) => `${n} de tickets ont changé — afficher`,
      other: (n) => `${n} tickets ont changé — afficher`,
    }),
  noneReadable: 'Aucun ticket lisible',
  /** After the session nothing more is found: the way back. */
  showLoaded: 'Afficher ce qui a été chargé',
  empty: {
    title: 'Aucun ticket pour l’instant',
    advice: 'Quand vous demandez de l’aide, vos tickets et leurs réponses apparaissent ici.',
  },
  noneOpen: {
    title: 'Aucun ticket ouvert',
    advice: 'Toutes les demandes sont traitées. Les tickets fermés sont conservés, eux aussi.',
    action: 'Afficher tous les tickets',
  },
  noneClosed: {
    title: 'Aucun ticket fermé',
    advice: 'Un ticket arrive ici une fois fermé.',
    action: 'Afficher tous les tickets',
  },
  unbound: {
    title: 'Aucune liste de tickets n’est configurée',
    advice: (host: string) =>
      `Le profil de cette page pour ${host} n’indique pas comment obtenir la liste des tickets. Un administrateur peut l’ajouter en exécutant «\u00a0npm run connect\u00a0».`,
    action: 'Vérifier la configuration',
  },
  noMatch: {
    title: 'Aucun ticket ne correspond',
    advice: 'Essayez moins de mots.',
    /** Where only open or only closed tickets were searched. */
    elsewhere: 'Essayez moins de mots, ou cherchez dans tous les tickets.',
    searchAll: {
      open: 'Chercher dans tous les tickets, même fermés',
      closed: 'Chercher dans tous les tickets, même ouverts',
    },
    filtered: 'Essayez moins de mots, ou cherchez sans les filtres.',
    unsearched: 'Essayez sans les filtres.',
    /** Two dates the wrong way round, by the names of their fields. */
    dates: (from: string, to: string) =>
      `La date «\u00a0${from}\u00a0» est postérieure à la date «\u00a0${to}\u00a0»\u00a0: aucun ticket ne peut correspondre.`,
  },
  broken: {
    title: (count: number) =>
      plural('fr', count, {
        one: (n) => `${n} ticket n’a pas pu être lu`,
        many: (n) => `${n} de tickets n’ont pas pu être lus`,
        other: (n) => `${n} tickets n’ont pas pu être lus`,
      }),
    all: (count: number) =>
      plural('fr', count, {
        one: () => 'Le ticket n’a pas pu être lu',
        many: (n) => `Aucun des ${n} de tickets n’a pu être lu`,
        other: (n) => `Aucun des ${n} tickets n’a pu être lu`,
      }),
    rest: 'Le reste de la liste est complet.',
    titles: (count: number) =>
      plural('fr', count, {
        one: (n) => `Le titre de ${n} ticket n’a pas pu être lu`,
        many: (n) => `Les titres de ${n} de tickets n’ont pas pu être lus`,
        other: (n) => `Les titres de ${n} tickets n’ont pas pu être lus`,
      }),
    values: (count: number) => `Certains détails de ${tickets(count)} n’ont pas pu être lus`,
    advice:
      'Un administrateur peut voir ce qui a changé en exécutant « npm run connect -- --check ».',
    details: 'Détails',
  },
}
