import { plural } from '../../lib/plural'

const tickets = (count: number) =>
  plural('de', count, { one: (n) => `${n} Ticket`, other: (n) => `${n} Tickets` })

const number = new Intl.NumberFormat('de')

/** The overview, and the way to it and back to the list. */
export const overview = {
  pages: { label: 'Seiten', tickets: 'Tickets', overview: 'Überblick' },
  title: 'Überblick',
  loading: 'Überblick wird geladen',
  asTable: 'Als Tabelle anzeigen',
  /** What all of it was computed over. */
  basis: {
    all: (count: number) =>
      count === 1 ? 'Berechnet aus einem Ticket.' : `Berechnet aus allen ${tickets(count)}.`,
    part: (loaded: number, total: number | null) =>
      total === null
        ? `Berechnet aus ${number.format(loaded)} hier geladenen Tickets; es gibt noch mehr.`
        : `Berechnet aus ${number.format(loaded)} hier geladenen von ${tickets(total)}.`,
    /** The rest was closed before the weeks that are looked at. */
    enough: 'Alle offenen und alle der letzten 12 Wochen sind darunter.',
    loading: 'Weitere sind unterwegs.',
    more: 'Mehr laden',
    broken: (count: number) =>
      plural('de', count, {
        one: (n) => `${n} Ticket war nicht lesbar und fehlt in der Zählung.`,
        other: (n) => `${n} Tickets waren nicht lesbar und fehlen in der Zählung.`,
      }),
  },
  columns: { tickets: 'Tickets', median: 'Median', shortest: 'Kürzeste', longest: 'Längste' },
  noneOpen: 'Keine offenen Tickets.',
  /** Names that a picture has no room for. */
  others: (count: number) => `${number.format(count)} weitere`,
  now: {
    title: 'Zurzeit offen',
    atLeast: (count: string) => `${count}+`,
    opened: (count: string) => `${count} in dieser Woche erstellt`,
  },
  close: {
    title: 'Dauer bis zum Schließen (Median)',
    over: (count: number) => `${tickets(count)} in 12 Wochen geschlossen`,
    none: 'In den letzten 12 Wochen wurde kein Ticket geschlossen.',
    untold: 'Diese Instanz sagt nicht, wann ein Ticket geschlossen wurde.',
  },
  answer: {
    title: 'Dauer bis zur ersten Antwort (Median)',
    /** A list has no conversations. */
    offer: (count: number) =>
      count === 1
        ? 'Eine Liste sagt nicht, wann ein Ticket beantwortet wurde. Der Gesprächsverlauf schon.'
        : `Eine Liste sagt nicht, wann Tickets beantwortet wurden. Die Gesprächsverläufe der ${number.format(count)} neuesten schon.`,
    read: (count: number) => `${tickets(count)} lesen`,
    reading: 'Wird gelesen',
    over: (answered: number, read: number) =>
      `Neueste Tickets: ${number.format(answered)} von ${number.format(read)} beantwortet`,
    noneAnswered: (read: number) =>
      read === 1
        ? 'Das neueste Ticket hat noch keine Antwort.'
        : `Von den ${number.format(read)} neuesten Tickets hat noch keines eine Antwort.`,
    noneOpened: 'In den letzten 12 Wochen wurde kein Ticket erstellt.',
    untold: 'Die Gesprächsverläufe sagen nicht, welche Worte vom Support sind.',
    unbound:
      'Eine Liste sagt nicht, wann Tickets beantwortet wurden, und zu den Gesprächsverläufen führt bei dieser Instanz kein Weg.',
    notRead: 'Die Tickets konnten nicht gelesen werden',
  },
  flow: {
    title: 'Erstellt und geschlossen',
    inWeeks: 'in 12 Wochen',
    opened: 'Erstellt',
    closed: 'Geschlossen',
    week: 'Woche',
    openedIn: (count: number, week: string) => `${tickets(count)} erstellt, ${week}`,
    closedIn: (count: number, week: string) => `${tickets(count)} geschlossen, ${week}`,
    /** Without a day it may hold for all of them. */
    incomplete: (day: string | undefined) =>
      day === undefined
        ? 'In diesen Wochen können Tickets fehlen, die nicht geladen sind.'
        : `In Wochen vor dem ${day} können Tickets fehlen, die nicht geladen sind.`,
    undated: (count: number) => `${tickets(count)} ohne Datum geschlossen.`,
  },
  waiting: {
    title: 'Wartet auf mich',
    all: (count: number) =>
      plural('de', count, {
        one: () => 'Das wartende Ticket in der Liste',
        other: (n) => `Alle ${n} wartenden Tickets`,
      }),
    allOfThem: 'Alle wartenden Tickets',
    none: 'Nichts wartet auf Sie.',
    untold: 'Diese Instanz sagt nicht, welche Tickets auf Sie warten.',
  },
  pinned: {
    title: 'Angeheftet',
    none: 'Heften Sie ein Ticket auf seiner Seite an, dann bleibt es hier im Blick.',
    unpin: (id: string) => `#${id} nicht mehr anheften`,
    missing: (id: string) => `Ticket #${id} kann nicht gezeigt werden.`,
    forNow: 'Behalten, bis diese Seite geschlossen wird.',
  },
  status: {
    title: 'Offene nach Status',
    column: 'Status',
    nameless: 'Ohne Status',
    untold: 'Diese Instanz sagt nicht, welchen Status ein Ticket hat.',
  },
  age: {
    title: 'Offene nach Alter',
    column: 'Erstellt',
    today: 'Heute',
    between: (youngest: number, oldest: number) =>
      `Vor ${number.format(youngest)} bis ${number.format(oldest)} Tagen`,
    older: (youngest: number) => `Vor ${number.format(youngest)} Tagen oder mehr`,
    undated: (count: number) => `${tickets(count)} ohne Datum erstellt.`,
    untold: 'Diese Instanz sagt nicht, wann ein Ticket erstellt wurde.',
  },
  types: {
    title: 'Häufigste Anfragetypen',
    opened: 'Erstellt in 12 Wochen',
    column: 'Anfragetyp',
    nameless: 'Ohne Anfragetyp',
    none: 'In den letzten 12 Wochen wurde kein Ticket erstellt.',
    untold: 'Diese Instanz sagt nicht, welchen Anfragetyp ein Ticket hat.',
  },
  empty: {
    title: 'Noch nichts zu sehen',
    advice: 'Sobald Sie um Hilfe gebeten haben, zeigt diese Seite, wie es um Ihre Tickets steht.',
    action: 'Neues Ticket',
  },
}
