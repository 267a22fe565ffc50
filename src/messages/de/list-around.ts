import { plural } from '../../lib/plural'

/** The kind is declined: "1 offenes Ticket", "2 offene Tickets". */
const tickets = (count: number, one = '', other = '') =>
  plural('de', count, { one: (n) => `${n} ${one}Ticket`, other: (n) => `${n} ${other}Tickets` })

const number = new Intl.NumberFormat('de')

const span = (from: number, to: number, between: string) =>
  `${number.format(from)}${between}${number.format(to)}`

/** What is said around the list's rows, and not before the first of them are there. */
export const listAround = {
  newTicket: 'Neues Ticket',
  state: { legend: 'Welche Tickets', open: 'Offen', closed: 'Geschlossen', any: 'Alle' },
  count: {
    open: (count: number) => tickets(count, 'offenes ', 'offene '),
    closed: (count: number) => tickets(count, 'geschlossenes ', 'geschlossene '),
    any: (count: number) => tickets(count),
  },
  /** The page filtered or sorted by itself, and only what it has. */
  match: (matching: number, loaded: number) =>
    `${number.format(matching)} Treffer, ${number.format(loaded)} geladen`,
  /** There are more on the instance than the page has. Follows the count and a comma. */
  inLoaded: (loaded: number) => `bisher ${number.format(loaded)} geladen`,
  /** Why a search found a ticket, on a row that doesn't show it. */
  found: {
    description: 'In der Beschreibung',
    latest: 'In der letzten Notiz',
    contact: 'Kontakt',
    account: 'Unternehmen',
    tag: 'Schlagwort',
    inside: 'Im Ticket gefunden',
  },
  filters: 'Filter',
  scope: {
    label: 'Wessen',
    none: 'Nicht gewählt',
    mine: 'Meine',
    copied: 'Mit mir in Kopie',
    team: 'Mein Team',
    all: 'Alle Personen',
    unassigned: 'Nicht zugewiesen',
  },
  waiting: 'Wartet auf mich',
  status: { label: 'Status', none: 'Jeder Status', without: 'Ohne Status' },
  priority: { label: 'Priorität', none: 'Jede Priorität' },
  queue: { label: 'Warteschlange', none: 'Jede Warteschlange' },
  type: { label: 'Anfragetyp', none: 'Jeder Anfragetyp', without: 'Ohne Anfragetyp' },
  tag: { label: 'Schlagwort', none: 'Jedes Schlagwort' },
  from: 'Erstellt ab',
  to: 'Erstellt bis',
  closedFrom: 'Geschlossen ab',
  closedTo: 'Geschlossen bis',
  clearFilters: 'Filter zurücksetzen',
  sort: {
    label: 'Sortieren nach',
    '-modifiedOn': 'Zuletzt aktualisiert',
    modifiedOn: 'Am längsten unverändert',
    '-createdOn': 'Neueste',
    createdOn: 'Älteste',
    priority: 'Dringendste zuerst',
    '-priority': 'Dringendste zuletzt',
    status: 'Status',
    '-status': 'Status, umgekehrt',
    summary: 'Titel A bis Z',
    '-summary': 'Titel Z bis A',
  },
  export: 'Exportieren',
  showMore: 'Weitere Tickets anzeigen',
  /** Of a long list only the rows in view and near are in the document. */
  long: {
    place: (from: number, to: number, of: number) =>
      `${span(from, to, '–')} von ${number.format(of)}`,
    placeLoaded: (from: number, to: number, loaded: number) =>
      `${span(from, to, '–')} von ${number.format(loaded)} geladenen`,
    said: (from: number, to: number, of: number) =>
      `Tickets ${span(from, to, ' bis ')} von ${number.format(of)}`,
    saidLoaded: (from: number, to: number, loaded: number) =>
      `Tickets ${span(from, to, ' bis ')} von ${number.format(loaded)} geladenen`,
    /** Where the instance searches. */
    find: 'Die Suche des Browsers findet nur die sichtbaren Zeilen; das Suchfeld findet alle Tickets.',
    /** Where the page searches in what it has. */
    findLoaded: (loaded: number) =>
      `Die Suche des Browsers findet nur die sichtbaren Zeilen; das Suchfeld durchsucht alle ${number.format(loaded)} geladenen.`,
  },
  changed: (count: number) => `${tickets(count)} geändert – anzeigen`,
  noneReadable: 'Kein lesbares Ticket',
  /** After the session nothing more is found: the way back. */
  showLoaded: 'Geladene Tickets anzeigen',
  empty: {
    title: 'Noch keine Tickets',
    advice: 'Wenn Sie um Hilfe bitten, erscheinen Ihre Tickets und die Antworten darauf hier.',
  },
  noneOpen: {
    title: 'Keine offenen Tickets',
    advice: 'Alle Anfragen sind erledigt. Auch geschlossene Tickets bleiben erhalten.',
    action: 'Alle Tickets anzeigen',
  },
  noneClosed: {
    title: 'Keine geschlossenen Tickets',
    advice: 'Ein Ticket erscheint hier, sobald es geschlossen ist.',
    action: 'Alle Tickets anzeigen',
  },
  unbound: {
    title: 'Es ist keine Ticketliste eingerichtet',
    advice: (host: string) =>
      `Das Profil dieser Seite für ${host} gibt nicht an, wie Tickets aufgelistet werden. Ein Administrator kann das mit „npm run connect“ ergänzen.`,
    action: 'Einrichtung prüfen',
  },
  noMatch: {
    title: 'Kein passendes Ticket',
    advice: 'Versuchen Sie weniger Wörter.',
    /** Where only open or only closed tickets were searched. */
    elsewhere: 'Versuchen Sie weniger Wörter oder durchsuchen Sie alle Tickets.',
    searchAll: {
      open: 'Alle Tickets durchsuchen, auch geschlossene',
      closed: 'Alle Tickets durchsuchen, auch offene',
    },
    filtered: 'Versuchen Sie weniger Wörter oder suchen Sie ohne Filter.',
    unsearched: 'Versuchen Sie es ohne Filter.',
    /** Two dates the wrong way round, by the names of their fields. */
    dates: (from: string, to: string) =>
      `„${from}“ liegt nach „${to}“: So kann kein Ticket passen.`,
  },
  broken: {
    title: (count: number) =>
      plural('de', count, {
        one: (n) => `${n} Ticket konnte nicht gelesen werden`,
        other: (n) => `${n} Tickets konnten nicht gelesen werden`,
      }),
    all: (count: number) =>
      plural('de', count, {
        one: () => 'Das Ticket konnte nicht gelesen werden',
        other: (n) => `Keines der ${n} Tickets konnte gelesen werden`,
      }),
    rest: 'Der Rest der Liste ist vollständig.',
    titles: (count: number) =>
      plural('de', count, {
        one: (n) => `Der Titel von ${n} Ticket konnte nicht gelesen werden`,
        other: (n) => `Die Titel von ${n} Tickets konnten nicht gelesen werden`,
      }),
    values: (count: number) => `Einige Angaben zu ${tickets(count)} konnten nicht gelesen werden`,
    advice: 'Ein Administrator kann mit „npm run connect -- --check“ sehen, was sich geändert hat.',
    details: 'Details',
  },
}
