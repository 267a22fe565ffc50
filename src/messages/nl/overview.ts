import { plural } from '../../lib/plural'

const tickets = (count: number, kind = '') =>
  plural('nl', count, { one: (n) => `${n} ${kind}ticket`, other: (n) => `${n} ${kind}tickets` })

const number = new Intl.NumberFormat('nl')

/** The overview, and the way to it and back to the list. */
export const overview = {
  pages: { label: 'Pagina’s', tickets: 'Tickets', overview: 'Overzicht' },
  title: 'Overzicht',
  loading: 'Overzicht laden',
  asTable: 'Als tabel tonen',
  /** What all of it was computed over. */
  basis: {
    all: (count: number) =>
      count === 1 ? 'Berekend over één ticket.' : `Berekend over alle ${tickets(count)}.`,
    part: (loaded: number, total: number | null) =>
      total === null
        ? `Berekend over de ${tickets(loaded)} die hier geladen zijn; er zijn er meer.`
        : `Berekend over de ${number.format(loaded)} van ${tickets(total)} die hier geladen zijn.`,
    /** The rest was closed before the weeks that are looked at. */
    enough: 'Alle open tickets en alle van de laatste 12 weken zitten erbij.',
    loading: 'Er komen er meer aan.',
    more: 'Meer laden',
    broken: (count: number) =>
      plural('nl', count, {
        one: (n) => `${n} ticket kon niet worden gelezen en telt niet mee.`,
        other: (n) => `${n} tickets konden niet worden gelezen en tellen niet mee.`,
      }),
  },
  columns: { tickets: 'Tickets', median: 'Mediaan', shortest: 'Kortste', longest: 'Langste' },
  noneOpen: 'Geen open tickets.',
  /** Names that a picture has no room for. */
  others: (count: number) => `${number.format(count)} andere`,
  now: {
    title: 'Nu open',
    atLeast: (count: string) => `${count}+`,
    opened: (count: string) => `${count} aangemaakt deze week`,
  },
  close: {
    title: 'Tijd tot sluiten (mediaan)',
    over: (count: number) => `${tickets(count)} gesloten in 12 weken`,
    none: 'In de laatste 12 weken is geen ticket gesloten.',
    untold: 'Deze omgeving zegt niet wanneer een ticket is gesloten.',
  },
  answer: {
    title: 'Tijd tot eerste antwoord (mediaan)',
    /** A list has no conversations. */
    offer: (count: number) =>
      count === 1
        ? 'Een lijst zegt niet wanneer een ticket is beantwoord. Het gesprek wel.'
        : `Een lijst zegt niet wanneer tickets zijn beantwoord. De gesprekken van de ${number.format(count)} nieuwste wel.`,
    read: (count: number) => `${tickets(count)} lezen`,
    reading: 'Bezig met lezen',
    over: (answered: number, read: number) =>
      `Nieuwste tickets: ${number.format(answered)} van ${number.format(read)} beantwoord`,
    noneAnswered: (read: number) =>
      read === 1
        ? 'Het nieuwste ticket heeft nog geen antwoord.'
        : `Van de ${number.format(read)} nieuwste tickets heeft er nog geen een antwoord.`,
    noneOpened: 'In de laatste 12 weken is geen ticket aangemaakt.',
    untold: 'De gesprekken zeggen niet welke woorden van het supportteam zijn.',
    unbound:
      'Een lijst zegt niet wanneer tickets zijn beantwoord, en deze omgeving heeft geen weg naar de gesprekken.',
    notRead: 'De tickets konden niet worden gelezen',
  },
  flow: {
    title: 'Aangemaakt en gesloten',
    inWeeks: 'in 12 weken',
    opened: 'Aangemaakt',
    closed: 'Gesloten',
    week: 'Week',
    openedIn: (count: number, week: string) => `${tickets(count)} aangemaakt, ${week}`,
    closedIn: (count: number, week: string) => `${tickets(count)} gesloten, ${week}`,
    /** Without a day it may hold for all of them. */
    incomplete: (day: string | undefined) =>
      day === undefined
        ? 'In deze weken kunnen tickets ontbreken die niet geladen zijn.'
        : `In weken vóór ${day} kunnen tickets ontbreken die niet geladen zijn.`,
    undated: (count: number) => `${tickets(count)} gesloten zonder datum.`,
  },
  waiting: {
    title: 'Wacht op mij',
    all: (count: number) =>
      count === 1 ? 'Het wachtende ticket in de lijst' : `Alle ${tickets(count, 'wachtende ')}`,
    allOfThem: 'Alle wachtende tickets',
    none: 'Niets wacht op u.',
    untold: 'Deze omgeving zegt niet welke tickets op u wachten.',
  },
  pinned: {
    title: 'Vastgemaakt',
    none: 'Maak een ticket vast op zijn pagina, dan blijft het hier in beeld.',
    unpin: (id: string) => `#${id} losmaken`,
    missing: (id: string) => `Ticket #${id} kan niet worden getoond.`,
    forNow: 'Bewaard tot deze pagina wordt gesloten.',
  },
  status: {
    title: 'Open per status',
    column: 'Status',
    nameless: 'Geen status',
    untold: 'Deze omgeving zegt niet welke status een ticket heeft.',
  },
  age: {
    title: 'Open naar leeftijd',
    column: 'Aangemaakt',
    today: 'Vandaag',
    between: (youngest: number, oldest: number) =>
      `${number.format(youngest)} tot ${number.format(oldest)} dagen geleden`,
    older: (youngest: number) => `${number.format(youngest)} dagen geleden of langer`,
    undated: (count: number) => `${tickets(count)} zonder aanmaakdatum.`,
    untold: 'Deze omgeving zegt niet wanneer een ticket is aangemaakt.',
  },
  types: {
    title: 'Meest voorkomende typen aanvraag',
    opened: 'Aangemaakt in 12 weken',
    column: 'Type aanvraag',
    nameless: 'Geen type aanvraag',
    none: 'In de laatste 12 weken is geen ticket aangemaakt.',
    untold: 'Deze omgeving zegt niet welk type aanvraag een ticket heeft.',
  },
  empty: {
    title: 'Nog niets te zien',
    advice: 'Zodra u om hulp hebt gevraagd, laat deze pagina zien hoe het met uw tickets gaat.',
    action: 'Nieuw ticket',
  },
}
