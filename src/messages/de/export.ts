import { plural } from '../../lib/plural'

const tickets = (count: number) =>
  plural('de', count, { one: (n) => `${n} Ticket`, other: (n) => `${n} Tickets` })

const number = new Intl.NumberFormat('de')

/** What is said where tickets are taken along: as a file, as text, on paper. */
export const exporting = {
  title: 'Tickets exportieren',
  format: 'Format',
  formats: { csv: 'CSV', json: 'JSON', markdown: 'Markdown', print: 'Drucken' },
  about: {
    csv: 'Eine Tabelle für Excel und andere Tabellenprogramme. Die Zeiten sind die Ihrer Zeitzone.',
    json: 'Für Programme: jedes Feld unter einem festen Namen, Zeiten in UTC.',
    markdown: 'Eine Tabelle für Notizen, Chats und Wikis.',
    print:
      'Eine Tabelle auf Papier, oder ein PDF, wenn der Druckdialog Ihres Browsers eines speichert.',
  },
  /** How much of the list it is; `of` is all of it, or null where nobody knows. */
  amount: (count: number, of: number | null) =>
    of === null
      ? `${tickets(count)}: die bisher geladenen, die Instanz hat weitere`
      : count < of
        ? `${number.format(count)} von ${tickets(of)}: die bisher geladenen`
        : tickets(count),
  loadRest: 'Die übrigen laden',
  loadMore: (count: number) => `${number.format(count)} weitere laden`,
  stop: 'Anhalten',
  loadFailed: 'Weitere konnten gerade nicht geladen werden.',
  text: 'Text zum Kopieren',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyRefused:
    'Der Frame des Portals erlaubt dieser Seite das Kopieren nicht. Der Text ist markiert: Kopieren Sie ihn von dort.',
  save: 'Als Datei speichern',
  saveMayFail:
    'Falls nichts gespeichert wird, erlaubt der Frame des Portals keine Downloads: Kopieren Sie stattdessen den Text.',
  print: 'Drucken',
  printing: 'Wird gedruckt…',
  printBlocked: {
    title: 'Der Frame des Portals erlaubt kein Drucken',
    advice:
      'In seiner Sandbox fehlt „Allow Modals“; ein Administrator kann den Haken setzen. Kopieren Sie stattdessen den Text.',
  },
  close: 'Schließen',
  ofTicket: { markdown: 'Ticket als Markdown kopieren', print: 'Ticket drucken' },
  internal: (count: number) =>
    plural('de', count, {
      one: (n) => `${n} interne Notiz einschließen`,
      other: (n) => `${n} interne Notizen einschließen`,
    }),
  internalHint: 'Der Kontakt sieht sie in DeskDirector nicht.',
  columns: { number: 'Nummer', title: 'Titel', link: 'Link' },
  picture: 'Bild',
  printed: (when: string) => `Gedruckt am ${when}`,
  printedBy: (who: string, when: string) => `Gedruckt von ${who}, ${when}`,
  /** What a file is called, without its ending. */
  fileName: (date: string) => `tickets-${date}`,
  ticketFileName: (id: string) => `ticket-${id}`,
}
