import { plural } from '../../lib/plural'
import { events } from './events'

/** One ticket. A word in braces is a place that the screen fills with a name or a time. */
export const ticket = {
  backToTickets: 'Tickets',
  /** The trail over the heading. */
  trail: 'Vous êtes ici',
  untitled: 'Ticket sans titre',
  wholeTitle: 'Titre entier',
  number: (id: string) => `#${id}`,
  copyNumber: 'Copier le numéro',
  numberCopied: 'Numéro copié',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  copyMarkdown: 'Copier en Markdown',
  markdownCopied: 'Ticket copié',
  print: 'Imprimer',
  openInDeskDirector: 'Ouvrir dans DeskDirector',
  opensInNewTab: 'dans un nouvel onglet',
  /** `{when}` is “il y a 34 minutes” or “20 nov. 09:14”, so no preposition stands before it. */
  opened: 'Création : {when}',
  openedBy: 'Créé par {who}, {when}',
  /** Keeps a ticket in view. */
  pin: {
    pin: 'Épingler',
    hint: (most: number) =>
      `Garde ce ticket dans votre vue d’ensemble, qui en garde ${most} au plus`,
    pinned: 'Épinglé\u00a0: il figure dans votre vue d’ensemble',
    madeRoom: (most: number) =>
      `Épinglé. C’est un de plus que ${most}\u00a0: le premier épinglé ne l’est plus`,
    forNow:
      'Épinglé jusqu’à la fermeture de cette page\u00a0: rien n’est conservé sur cet appareil',
    unpinned: 'N’est plus épinglé',
  },
  unbound: {
    title: 'L’affichage d’un ticket seul n’est pas configuré',
    advice:
      'Le profil de cette page n’indique pas comment cette instance fournit un ticket. Un administrateur peut l’ajouter en exécutant « npm run connect ».',
  },
  loading: 'Chargement du ticket',
  conversation: 'Conversation',
  nothingSaid: 'Rien n’a encore été écrit ici.',
  description: 'Description',
  unknownAuthor: 'Personne inconnue',
  internal: 'Interne, non visible par le contact',
  arrived: 'Nouvelle',
  newNotes: (count: number) =>
    plural('fr', count, {
      one: (n) => `${n} nouvelle note`,
      many: (n) => `${n} de nouvelles notes`,
      other: (n) => `${n} nouvelles notes`,
    }),
  /** Stands in the place of notes that are being drawn. */
  onTheirWay: (count: number) =>
    plural('fr', count, {
      one: () => 'Une note de plus arrive',
      many: (n) => `${n} de notes de plus arrivent`,
      other: (n) => `${n} notes de plus arrivent`,
    }),
  noWords: 'Aucun texte',
  files: (count: number) =>
    plural('fr', count, {
      one: () => 'Fichier',
      many: () => 'Fichiers',
      other: () => 'Fichiers',
    }),
  /** Of the whole ticket, in one place. */
  allFiles: 'Tous les fichiers',
  unnamedFile: 'Fichier sans nom',
  file: {
    open: (name: string) => `Ouvrir ${name}`,
    close: (name: string) => `Fermer ${name}`,
    opening: (name: string) => `Ouverture\u00a0: ${name}`,
    opened: (name: string) => `Fichier chargé\u00a0: ${name}`,
    failed: (name: string) => `Impossible d’ouvrir ${name}`,
    refused: 'Les fichiers ne peuvent pas être ouverts ici',
    kindAndSize: (kind: string, size: string) => `${kind}, ${size}.`,
    notShown: 'Il ne peut pas être affiché sur cette page : enregistrez-le pour l’ouvrir.',
    save: 'Enregistrer',
    mayBeBlocked:
      'Si rien n’est enregistré, c’est que le cadre du portail n’autorise pas les téléchargements : le fichier est aussi sur le ticket dans DeskDirector.',
    copyLink: 'Copier le lien du ticket',
    kinds: {
      picture: 'Image',
      pdf: 'Document PDF',
      word: 'Document Word',
      workbook: 'Classeur Excel',
      slides: 'Présentation PowerPoint',
      mail: 'Message e-mail',
      archive: 'Archive',
      program: 'Programme Windows',
      heic: 'Image HEIC',
      video: 'Vidéo',
      longText: 'Texte long',
      empty: 'Fichier vide',
      unknown: 'Fichier de type inconnu',
    },
  },
  timeWorked: 'Temps passé',
  minutes: (count: number) =>
    plural('fr', count, {
      one: (n) => `${n}\u00a0min`,
      many: (n) => `${n}\u00a0min`,
      other: (n) => `${n}\u00a0min`,
    }),
  hours: (count: number) =>
    plural('fr', count, {
      one: (n) => `${n}\u00a0h`,
      many: (n) => `${n}\u00a0h`,
      other: (n) => `${n}\u00a0h`,
    }),
  /** A line between notes: what happened, then who. */
  activityBy: '{what} par {who}',
  somethingHappened: 'Modification effectuée',
  events,
  details: 'Détails',
  fields: {
    status: 'Statut',
    priority: 'Priorité',
    assignees: 'Assigné à',
    queue: 'File d’attente',
    account: 'Entreprise',
    contact: 'Contact',
    copies: 'Cc',
    contactGroup: 'Groupe de contacts',
    requestType: 'Type de demande',
    source: 'Source',
    tags: 'Étiquettes',
    created: 'Créé',
    updated: 'Mis à jour',
    closed: 'Fermé',
    due: 'Échéance',
    tasks: 'Tâches',
  },
  nobody: 'Personne pour l’instant',
  /** Of a status. */
  none: 'Aucun',
  overdue: 'En retard',
  isClosed: 'Fermé',
  isOpen: 'Ouvert',
  tasks: (done: number, total: number) =>
    plural('fr', done, {
      one: (n) => `${n} terminée sur ${total}`,
      many: (n) => `${n} terminées sur ${total}`,
      other: (n) => `${n} terminées sur ${total}`,
    }),
  missing: {
    title: 'Ce ticket est introuvable',
    advice: 'Il a peut-être été archivé ou déplacé, ou il appartient à quelqu’un d’autre.',
  },
  forbidden: {
    title: 'Vous ne pouvez pas voir ce ticket',
    advice: 'DeskDirector ne l’affiche pas pour la personne connectée.',
  },
  allTickets: 'Afficher tous les tickets',
  broken: {
    title: (count: number) =>
      plural('fr', count, {
        one: () => 'Une partie de ce ticket n’a pas pu être lue',
        many: (n) => `${n} de parties de ce ticket n’ont pas pu être lues`,
        other: (n) => `${n} parties de ce ticket n’ont pas pu être lues`,
      }),
    advice: 'Ce qui manque ici peut être lu dans DeskDirector même.',
    which: 'Ce qu’un administrateur doit savoir',
    check: '« npm run connect -- --check » montre ce qui a changé sur l’instance.',
  },
  refreshFailed: 'Ceci n’est peut-être plus à jour',
  text: {
    showPicture: (host: string) => `Afficher l’image (${host})`,
    showAllPictures: (count: number) =>
      plural('fr', count, {
        one: () => 'Afficher l’image',
        many: (n) => `Afficher les ${n} d’images`,
        other: (n) => `Afficher les ${n} images`,
      }),
    noPicture: '[image qui ne peut pas être affichée ici]',
    pictureFailed: '[cette image ne s’est pas chargée]',
    showQuoted: 'Afficher le texte cité',
    table: 'Tableau',
  },
}
