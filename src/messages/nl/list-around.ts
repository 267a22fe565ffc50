import { plural } from '../../lib/plural'

const tickets = (count: number, kind = '') =>
  plural('nl', count, { one: (n) => `${n} ${kind}ticket`, other: (n) => `${n} ${kind}tickets` })

const number = new Intl.NumberFormat('nl')

const span = (from: number, to: number, between: string) =>
  `${number.format(from)}${between}${number.format(to)}`

/** What is said around the list's rows, and not before the first of them are there. */
export const listAround = {
  newTicket: 'Nieuw ticket',
  state: { legend: 'Welke tickets', open: 'Open', closed: 'Gesloten', any: 'Alle' },
  count: {
    open: (count: number) => tickets(count, 'open '),
    closed: (count: number) => tickets(count, 'gesloten '),
    any: (count: number) => tickets(count),
  },
  /** The page filtered or sorted by itself, and only what it has. */
  match: (matching: number, loaded: number) =>
    plural('nl', matching, {
      one: (n) => `${n} van ${number.format(loaded)} geladen voldoet`,
      other: (n) => `${n} van ${number.format(loaded)} geladen voldoen`,
    }),
  /** There are more on the instance than the page has. */
  inLoaded: (loaded: number) => `in de ${number.format(loaded)} geladen`,
  /** Why a search found a ticket, on a row that doesn't show it. */
  found: {
    description: 'In de beschrijving',
    latest: 'In de laatste notitie',
    contact: 'Contactpersoon',
    account: 'Bedrijf',
    tag: 'Tag',
    inside: 'Gevonden in het ticket',
  },
  filters: 'Filters',
  scope: {
    label: 'Van wie',
    none: 'Niet gekozen',
    mine: 'Van mij',
    copied: 'Met mij in kopie',
    team: 'Van mijn team',
    all: 'Van iedereen',
    unassigned: 'Niet toegewezen',
  },
  waiting: 'Wacht op mij',
  status: { label: 'Status', none: 'Elke status', without: 'Geen status' },
  priority: { label: 'Prioriteit', none: 'Elke prioriteit' },
  queue: { label: 'Wachtrij', none: 'Elke wachtrij' },
  type: { label: 'Type aanvraag', none: 'Elk type aanvraag', without: 'Geen type aanvraag' },
  tag: { label: 'Tag', none: 'Elke tag' },
  from: 'Aangemaakt vanaf',
  to: 'Aangemaakt t/m',
  closedFrom: 'Gesloten vanaf',
  closedTo: 'Gesloten t/m',
  clearFilters: 'Filters wissen',
  sort: {
    label: 'Sorteren op',
    '-modifiedOn': 'Laatst bijgewerkt',
    modifiedOn: 'Langst niet bijgewerkt',
    '-createdOn': 'Nieuwste',
    createdOn: 'Oudste',
    priority: 'Meest urgent eerst',
    '-priority': 'Minst urgent eerst',
    status: 'Status',
    '-status': 'Status, omgekeerd',
    summary: 'Titel A tot Z',
    '-summary': 'Titel Z tot A',
  },
  export: 'Exporteren',
  showMore: 'Meer tickets tonen',
  /** Of a long list only the rows in view and near are in the document. */
  long: {
    place: (from: number, to: number, of: number) =>
      `${span(from, to, '–')} van ${number.format(of)}`,
    placeLoaded: (from: number, to: number, loaded: number) =>
      `${span(from, to, '–')} van ${number.format(loaded)} geladen`,
    said: (from: number, to: number, of: number) =>
      `Tickets ${span(from, to, ' tot en met ')} van ${number.format(of)}`,
    saidLoaded: (from: number, to: number, loaded: number) =>
      `Tickets ${span(from, to, ' tot en met ')} van ${number.format(loaded)} geladen`,
    /** Where the instance searches. */
    find: 'De zoekfunctie van de browser vindt alleen de rijen in beeld; het zoekveld vindt alle tickets.',
    /** Where the page searches in what it has. */
    findLoaded: (loaded: number) =>
      `De zoekfunctie van de browser vindt alleen de rijen in beeld; het zoekveld doorzoekt alle ${number.format(loaded)} geladen tickets.`,
  },
  changed: (count: number) => `${tickets(count)} gewijzigd – tonen`,
  noneReadable: 'Geen leesbaar ticket',
  /** After the session nothing more is found: the way back. */
  showLoaded: 'Tonen wat geladen was',
  empty: {
    title: 'Nog geen tickets',
    advice: 'Als u om hulp vraagt, verschijnen uw tickets en de antwoorden erop hier.',
  },
  noneOpen: {
    title: 'Geen open tickets',
    advice: 'Alles wat is gevraagd, is gedaan. Gesloten tickets blijven ook bewaard.',
    action: 'Alle tickets tonen',
  },
  noneClosed: {
    title: 'Geen gesloten tickets',
    advice: 'Een ticket komt hier zodra het is gesloten.',
    action: 'Alle tickets tonen',
  },
  unbound: {
    title: 'Er is geen lijst met tickets ingesteld',
    advice: (host: string) =>
      `In het profiel van deze pagina voor ${host} staat niet hoe tickets worden opgevraagd. Een beheerder kan dat toevoegen met „npm run connect”.`,
    action: 'Configuratie controleren',
  },
  noMatch: {
    title: 'Geen ticket voldoet',
    advice: 'Probeer minder woorden.',
    /** Where only open or only closed tickets were searched. */
    elsewhere: 'Probeer minder woorden, of doorzoek alle tickets.',
    searchAll: {
      open: 'Alle tickets doorzoeken, ook gesloten',
      closed: 'Alle tickets doorzoeken, ook open',
    },
    filtered: 'Probeer minder woorden, of zoek zonder filters.',
    unsearched: 'Probeer het zonder filters.',
    /** Two dates the wrong way round, by the names of their fields. */
    dates: (from: string, to: string) =>
      `„${from}” is later dan „${to}”: zo kan geen ticket voldoen.`,
  },
  broken: {
    title: (count: number) =>
      plural('nl', count, {
        one: (n) => `${n} ticket kon niet worden gelezen`,
        other: (n) => `${n} tickets konden niet worden gelezen`,
      }),
    all: (count: number) =>
      count === 1
        ? 'Het ticket kon niet worden gelezen'
        : `Geen van de ${tickets(count)} kon worden gelezen`,
    rest: 'De rest van de lijst is volledig.',
    titles: (count: number) =>
      plural('nl', count, {
        one: (n) => `De titel van ${n} ticket kon niet worden gelezen`,
        other: (n) => `De titels van ${n} tickets konden niet worden gelezen`,
      }),
    values: (count: number) => `Enkele details van ${tickets(count)} konden niet worden gelezen`,
    advice: 'Een beheerder kan met „npm run connect -- --check” zien wat er is veranderd.',
    details: 'Details',
  },
}
