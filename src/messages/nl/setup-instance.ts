import { plural } from '../../lib/plural'

const duration = (milliseconds: number) =>
  milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(Math.round(milliseconds / 100) / 10).toLocaleString('nl')} s`

const minutes = (count: number) =>
  plural('nl', count, { one: (n) => `${n} minuut`, other: (n) => `${n} minuten` })

/** What the instance answers, and what its profile makes of it. */
export const setupInstance = {
  notAsked: 'Niet gevraagd: zover is de start niet gekomen.',
  sessionOver: 'Niet gevraagd: de sessie is afgelopen en er wordt niets meer verzonden.',
  reach: {
    title: 'De omgeving antwoordt',
    answered: (milliseconds: number) => `Ja, de snelste aanroep in ${duration(milliseconds)}.`,
    shut: (host: string) =>
      `Op ${host} antwoordt iets, maar het laat de origin van deze pagina niet toe.`,
    nobody: (host: string) => `Op ${host} antwoordt niets.`,
    slow: (host: string) => `Van ${host} kwam 15 seconden lang geen antwoord.`,
    nothingBound: 'Niet gevraagd: het profiel koppelt niets dat geprobeerd kan worden.',
    shutAdvice: [
      'Ga in het beheerportaal naar Admin > Advanced > Developer Corner.',
      'Voeg onder aan die pagina de origin van deze pagina toe aan de toegestane origins, en sla op.',
      'Staat die er al, controleer dan over een minuut opnieuw: een proxy die antwoordt voor een omgeving die niet werkt, ziet er net zo uit.',
    ],
    nobodyAdvice: [
      'Controleer het adres: in een browsertabblad geopend toont het uw DeskDirector.',
      'Controleer de verbinding van dit apparaat, en de proxy en de firewall van het netwerk.',
      'Opent het adres wel in een tabblad, dan houdt iets in deze browser de aanroepen van de pagina tegen: een inhoudsblokkering, of een beveiligingsbeleid dat de eigen host van de pagina meestuurt. De pagina merkt dan alleen dat er geen antwoord komt.',
    ],
    slowAdvice: [
      'Controleer over een minuut opnieuw. Blijft het zo, vraag het dan aan wie de omgeving beheert.',
    ],
  },
  pass: {
    title: 'Het toegangstoken wordt aanvaard',
    portal: 'Ja, als een van het klantportaal.',
    tech: 'Ja, als een van TECH.',
    named: (app: string) => `In het adres van het menu-item staat app=${app}.`,
    found: 'De pagina heeft dat gevonden door het te vragen.',
    refused: 'Nee: de omgeving antwoordde met status 401.',
    otherSide: (app: string) =>
      `Nee: in het adres van het menu-item staat app=${app}, en het token is van het andere platform.`,
    unknown: 'Geen van de antwoorden zegt het.',
    notReached: 'Niet bekend, want de omgeving is niet bereikbaar.',
    advice: [
      'Open het menu-item opnieuw in DeskDirector: een token geldt hoogstens een uur en werkt alleen waar het is gemaakt.',
      'Controleer of het menu-item rechtstreeks naar deze pagina leidt: een gekopieerd adres met een token erin werkt na een tijd niet meer.',
    ],
    otherSideAdvice: [
      'Haal app=portal of app=tech uit het adres van het menu-item: de pagina zoekt dit zelf uit.',
    ],
  },
  timeLeft: {
    title: 'De tijd van het toegangstoken',
    left: (count: number) => `Nog ${minutes(count)}.`,
    lessThanOne: 'Nog minder dan een minuut.',
    unsaid: 'Het token zegt niet wanneer het verloopt, dus de pagina telt vanaf de start.',
    over: 'De tijd is om.',
    advice: ['Open het menu-item opnieuw in DeskDirector.'],
  },
  operations: {
    me: 'Wie is aangemeld',
    'tickets.find': 'De lijst met tickets',
    'ticket.get': 'Eén ticket',
    answered: (milliseconds: number) => `Beantwoord in ${duration(milliseconds)}.`,
    withBroken: (milliseconds: number) =>
      `Beantwoord in ${duration(milliseconds)}, maar een deel is niet waarvoor deze pagina is ingesteld:`,
    unlike: 'Het antwoord is niet waarvoor deze pagina is ingesteld:',
    broke: 'De pagina zelf is op het antwoord vastgelopen.',
    breach: (field: string, expected: string) =>
      `${field === '' ? 'het antwoord als geheel' : field}: verwacht ${expected}`,
    breachAdvice:
      '„npm run connect -- --check” toont wat er in de omgeving is veranderd; met „vocabulary” in site.json geeft u velden een andere naam.',
    unbound: 'Niet gekoppeld, dus de pagina biedt het niet aan.',
    meUnbound: 'Niet gekoppeld: de persoon krijgt de naam die in het toegangstoken staat.',
    nothingToTry: 'Niet geprobeerd: de lijst gaf geen ticket om het mee te proberen.',
    notReached: 'Niet bekend, want de omgeving is niet bereikbaar.',
    notAccepted: 'Niet bekend, want het toegangstoken wordt niet aanvaard.',
    noAnswer: 'Geen antwoord, al beantwoordt de omgeving andere aanroepen wel.',
    refusedHere: 'Geweigerd met status 401, al is het toegangstoken elders wel geldig.',
    forbidden: 'Geweigerd met status 403: wie is aangemeld, mag dit niet.',
    missing: 'Beantwoord met status 404: het pad bestaat niet.',
    status: (status: number) => `Beantwoord met status ${status}.`,
    busy: (status: number) => `De omgeving is bezet (status ${status}).`,
    connectAdvice:
      'Voer npm run connect uit voor deze omgeving, zodat het profiel de aanroep schrijft zoals de Swagger-pagina dat doet.',
    againAdvice: 'Controleer over een minuut opnieuw.',
    permissionAdvice:
      'Geef de persoon de toestemming in DeskDirector, of bekijk het als iemand die ze heeft.',
    writing: 'Gekoppeld, en schrijft',
    writingText: 'Niet geprobeerd, want een controle wijzigt niets. De pagina biedt dit aan.',
    reading: 'Gekoppeld, en leest alleen',
    readingText: 'Niet geprobeerd; de pagina vraagt dit op waar ze het nodig heeft.',
    unboundTitle: 'Niet gekoppeld',
    unboundText:
      'De pagina biedt dit niet aan. Waar de omgeving het kan, schrijft npm run connect een profiel dat het koppelt.',
  },
}
