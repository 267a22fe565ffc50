import { plural } from '../../lib/plural'

const seconds = (count: number) =>
  plural('fr', count, {
    one: (n) => `${n} seconde`,
    many: (n) => `${n} de secondes`,
    other: (n) => `${n} secondes`,
  })

const alike = (count: number) =>
  plural('fr', count, {
    one: (n) => `${n} autre cas semblable`,
    many: (n) => `${n} d’autres cas semblables`,
    other: (n) => `${n} autres cas semblables`,
  })

/** What to say about each way in which a request can fail: what happened, then what to do. */
export const failures = {
  session: {
    title: 'Votre session est terminée',
    advice: 'Rouvrez l’élément de menu dans DeskDirector pour continuer.',
  },
  /** Of what was asked for only after the end. */
  notInTime: 'Non chargé avant la fin de la session',
  forbidden: {
    title: 'DeskDirector ne l’autorise pas',
    /** 403: this person may not. */
    person:
      'La personne connectée n’en a pas la permission. Un administrateur peut la lui accorder.',
    /** 401 for this one call, with a token that works elsewhere. */
    operation:
      'Le jeton d’accès est valable, mais cette instance ne l’accepte pas ici. Un administrateur peut exécuter « npm run connect » pour associer un autre appel.',
  },
  missing: {
    title: 'Élément introuvable',
    advice: 'Il a peut-être été archivé ou déplacé, ou il appartient à quelqu’un d’autre.',
  },
  conflict: {
    title: 'Quelqu’un d’autre a fait une modification',
    advice: 'Rouvrez le ticket pour voir la modification, puis décidez.',
  },
  rejected: {
    title: 'DeskDirector ne l’a pas accepté',
    advice: (status: number) =>
      `La réponse porte le statut ${status}. Un nouvel essai n’y changera rien.`,
  },
  busy: {
    title: 'DeskDirector est occupé',
    advice: 'Attendez un instant, puis réessayez.',
    adviceAfter: (count: number) => `Réessayez dans ${seconds(count)}.`,
  },
  server: {
    title: 'DeskDirector n’a pas pu répondre',
    advice: (status: number) =>
      `Un problème est survenu de son côté (statut ${status}). Réessayez dans une minute.`,
  },
  unreachable: {
    title: 'DeskDirector est injoignable',
    advice: 'Vérifiez la connexion, puis réessayez.',
    timedOut: 'La réponse a pris trop de temps. Réessayez.',
  },
  contract: {
    title: 'La réponse de DeskDirector n’a pas pu être lue',
    advice:
      'Elle n’a pas la forme pour laquelle cette page est configurée. Un administrateur peut voir ce qui a changé en exécutant « npm run connect -- --check ».',
    /** `more` is how often the same is wrong elsewhere. */
    where: (operation: string, field: string, expected: string, found: string, more = 0) =>
      `${field === '' ? operation : `${operation}, ${field}`}\u00a0: attendu ${expected}, trouvé ${found}${more === 0 ? '' : ` (${alike(more)})`}.`,
  },
  checkSetup: 'Vérifier la configuration',
  unknown: {
    title: 'Un problème est survenu',
    advice: 'Réessayez. Si cela se reproduit, rouvrez l’élément de menu.',
  },
  /** The server's own words, quoted. */
  quoted: (words: string) => `DeskDirector indique\u00a0: «\u00a0${words}\u00a0»`,
}
