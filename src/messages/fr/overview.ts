import { plural } from '../../lib/plural'

const number = new Intl.NumberFormat('fr')

/** Tickets, with an adjective in its two numbers. */
const tickets = (count: number, singular = '', several = '') =>
  plural('fr', count, {
    one: (n) => `${n} ticket${singular}`,
    many: (n) => `${n} de tickets${several}`,
    other: (n) => `${n} tickets${several}`,
  })

/** The overview, and the way to it and back to the list. */
export const overview = {
  pages: { label: 'Pages', tickets: 'Tickets', overview: 'Vue d’ensemble' },
  title: 'Vue d’ensemble',
  loading: 'Chargement de la vue d’ensemble',
  asTable: 'Afficher en tableau',
  /** What all of it was computed over. */
  basis: {
    all: (count: number) =>
      count === 1 ? 'Calculé sur un ticket.' : `Calculé sur l’ensemble des ${tickets(count)}.`,
    part: (loaded: number, total: number | null) =>
      total === null
        ? `Calculé sur ${tickets(loaded, ' chargé', ' chargés')} ici\u202f; il y en a d’autres.`
        : `Calculé sur ${tickets(loaded, ' chargé', ' chargés')} ici, sur ${number.format(total)}.`,
    /** The rest was closed before the weeks that are looked at. */
    enough: 'Tous les tickets ouverts et tous ceux des 12 dernières semaines en font partie.',
    loading: 'D’autres arrivent.',
    more: 'En charger plus',
    broken: (count: number) =>
      plural('fr', count, {
        one: (n) => `${n} ticket illisible n’est pas compté.`,
        many: (n) => `${n} de tickets illisibles ne sont pas comptés.`,
        other: (n) => `${n} tickets illisibles ne sont pas comptés.`,
      }),
  },
  columns: {
    tickets: 'Tickets',
    median: 'Médiane',
    shortest: 'La plus courte',
    longest: 'La plus longue',
  },
  noneOpen: 'Aucun ticket ouvert.',
  /** Names that a picture has no room for. */
  others: (count: number) =>
    plural('fr', count, { one: (n) => `${n} autre`, other: (n) => `${n} autres` }),
  now: {
    title: 'Ouverts en ce moment',
    atLeast: (count: string) => `${count}+`,
    opened: (count: string) => `Créés cette semaine\u00a0: ${count}`,
  },
  close: {
    title: 'Durée médiane jusqu’à la fermeture',
    over: (count: number) => `${tickets(count, ' fermé', ' fermés')} en 12 semaines`,
    none: 'Aucun ticket n’a été fermé ces 12 dernières semaines.',
    untold: 'Cette instance n’indique pas quand un ticket a été fermé.',
  },
  answer: {
    title: 'Durée médiane jusqu’à la première réponse',
    /** A list has no conversations. */
    offer: (count: number) =>
      count === 1
        ? 'Une liste n’indique pas quand un ticket a reçu une réponse. Sa conversation, si.'
        : `Une liste n’indique pas quand les tickets ont reçu une réponse. Les conversations des ${number.format(count)} plus récents, si.`,
    read: (count: number) => `Lire ${tickets(count)}`,
    reading: 'Lecture en cours',
    over: (answered: number, read: number) =>
      `Tickets les plus récents\u00a0: ${number.format(answered)} sur ${number.format(read)} avec réponse`,
    noneAnswered: (read: number) =>
      read === 1
        ? 'Le ticket le plus récent n’a pas encore de réponse.'
        : `Aucun des ${number.format(read)} tickets les plus récents n’a encore de réponse.`,
    noneOpened: 'Aucun ticket n’a été créé ces 12 dernières semaines.',
    untold: 'Les conversations n’indiquent pas quels messages viennent du support.',
    unbound:
      'Une liste n’indique pas quand les tickets ont reçu une réponse, et cette instance ne donne pas accès à leurs conversations.',
    notRead: 'Les tickets n’ont pas pu être lus',
  },
  flow: {
    title: 'Créés et fermés',
    inWeeks: 'en 12 semaines',
    opened: 'Créés',
    closed: 'Fermés',
    week: 'Semaine',
    openedIn: (count: number, week: string) => `${tickets(count, ' créé', ' créés')}, ${week}`,
    closedIn: (count: number, week: string) => `${tickets(count, ' fermé', ' fermés')}, ${week}`,
    /** Without a day it may hold for all of them. */
    incomplete: (day: string | undefined) =>
      day === undefined
        ? 'Il peut manquer à ces semaines des tickets qui ne sont pas chargés.'
        : `Il peut manquer aux semaines d’avant le ${day} des tickets qui ne sont pas chargés.`,
    undated: (count: number) => `${tickets(count, ' fermé', ' fermés')} sans date.`,
  },
  waiting: {
    title: 'En attente de moi',
    all: (count: number) =>
      count === 1 ? 'Le ticket en attente dans la liste' : `Les ${tickets(count)} en attente`,
    allOfThem: 'Tous les tickets en attente',
    none: 'Rien ne vous attend.',
    untold: 'Cette instance n’indique pas quels tickets vous attendent.',
  },
  pinned: {
    title: 'Épinglés',
    none: 'Épinglez un ticket sur sa page, et il reste visible ici.',
    unpin: (id: string) => `Ne plus épingler #${id}`,
    missing: (id: string) => `Le ticket #${id} ne peut pas être affiché.`,
    forNow: 'Conservés jusqu’à la fermeture de cette page.',
  },
  status: {
    title: 'Ouverts par statut',
    column: 'Statut',
    nameless: 'Sans statut',
    untold: 'Cette instance n’indique pas le statut des tickets.',
  },
  age: {
    title: 'Ouverts par ancienneté',
    column: 'Créés',
    today: 'Aujourd’hui',
    between: (youngest: number, oldest: number) =>
      `Il y a ${number.format(youngest)} à ${number.format(oldest)} jours`,
    older: (youngest: number) => `Il y a ${number.format(youngest)} jours ou plus`,
    undated: (count: number) => `${tickets(count)} sans date de création.`,
    untold: 'Cette instance n’indique pas quand un ticket a été créé.',
  },
  types: {
    title: 'Types de demande les plus fréquents',
    opened: 'Créés en 12 semaines',
    column: 'Type de demande',
    nameless: 'Sans type de demande',
    none: 'Aucun ticket n’a été créé ces 12 dernières semaines.',
    untold: 'Cette instance n’indique pas le type de demande des tickets.',
  },
  empty: {
    title: 'Rien à voir pour l’instant',
    advice: 'Dès que vous aurez demandé de l’aide, cette page montrera où en sont vos tickets.',
    action: 'Nouveau ticket',
  },
}
