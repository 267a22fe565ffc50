import { plural } from '../../lib/plural'

const seconds = (count: number) =>
  plural('nl', count, { one: (n) => `${n} seconde`, other: (n) => `${n} seconden` })

/** What to say about each way in which a request can fail: what happened, then what to do. */
export const failures = {
  session: {
    title: 'Uw sessie is afgelopen',
    advice: 'Open het menu-item opnieuw in DeskDirector om verder te gaan.',
  },
  /** Of what was asked for only after the end. */
  notInTime: 'Niet geladen voordat de sessie afliep',
  forbidden: {
    title: 'DeskDirector staat dit niet toe',
    /** 403: this person may not. */
    person: 'Wie is aangemeld, heeft hier geen toestemming voor. Een beheerder kan die geven.',
    /** 401 for this one call, with a token that works elsewhere. */
    operation:
      'Het toegangstoken is geldig, maar deze omgeving aanvaardt het hier niet. Een beheerder kan „npm run connect” uitvoeren om een andere aanroep te koppelen.',
  },
  missing: {
    title: 'Dit is niet te vinden',
    advice: 'Misschien is het gearchiveerd of verplaatst, of is het van iemand anders.',
  },
  conflict: {
    title: 'Iemand anders heeft dit gewijzigd',
    advice: 'Open het ticket opnieuw om de wijziging te zien en beslis dan.',
  },
  rejected: {
    title: 'DeskDirector heeft dit niet aanvaard',
    advice: (status: number) =>
      `Het antwoord was status ${status}. Opnieuw proberen verandert dat niet.`,
  },
  busy: {
    title: 'DeskDirector is bezet',
    advice: 'Wacht even en probeer het dan opnieuw.',
    adviceAfter: (count: number) => `Probeer het over ${seconds(count)} opnieuw.`,
  },
  server: {
    title: 'DeskDirector kon niet antwoorden',
    advice: (status: number) =>
      `Daar is iets misgegaan (status ${status}). Probeer het over een minuut opnieuw.`,
  },
  unreachable: {
    title: 'DeskDirector is niet bereikbaar',
    advice: 'Controleer de verbinding en probeer het dan opnieuw.',
    timedOut: 'Het antwoord duurde te lang. Probeer het opnieuw.',
  },
  contract: {
    title: 'Het antwoord van DeskDirector kon niet worden gelezen',
    advice:
      'Het heeft niet de vorm waarvoor deze pagina is ingesteld. Een beheerder kan met „npm run connect -- --check” zien wat er is veranderd.',
    /** `more` is how often the same is wrong elsewhere. */
    where: (operation: string, field: string, expected: string, found: string, more = 0) =>
      `${field === '' ? operation : `${operation}, ${field}`}: verwacht ${expected}, gevonden ${found}${more === 0 ? '' : ` (nog ${more} van dit soort)`}.`,
  },
  checkSetup: 'Configuratie controleren',
  unknown: {
    title: 'Er is iets misgegaan',
    advice: 'Probeer het opnieuw. Gebeurt het nog een keer, open het menu-item dan opnieuw.',
  },
  /** The server's own words, quoted. */
  quoted: (words: string) => `DeskDirector zegt: „${words}”`,
}
