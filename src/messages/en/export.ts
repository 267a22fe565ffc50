import { plural } from '../../lib/plural'

const tickets = (count: number) =>
  plural('en', count, { one: (n) => `${n} ticket`, other: (n) => `${n} tickets` })

const number = new Intl.NumberFormat('en')

/** What is said where tickets are taken along: as a file, as text, on paper. */
export const exporting = {
  title: 'Export tickets',
  format: 'Format',
  formats: { csv: 'CSV', json: 'JSON', markdown: 'Markdown', print: 'Print' },
  about: {
    csv: 'A table for Excel and other spreadsheets. Times are those of your time zone.',
    json: 'For programs: every field under a fixed name, times in UTC.',
    markdown: 'A table for notes, chats and wikis.',
    print: 'A table on paper, or a PDF where your browser’s print dialog saves one.',
  },
  /** How much of the list it is; `of` is all of it, or null where nobody knows. */
  amount: (count: number, of: number | null) =>
    of === null
      ? `${tickets(count)}, those loaded so far; the instance has more`
      : count < of
        ? `${number.format(count)} of ${tickets(of)}, those loaded so far`
        : tickets(count),
  loadRest: 'Load the rest',
  loadMore: (count: number) => `Load ${number.format(count)} more`,
  stop: 'Stop',
  loadFailed: 'No more could be loaded just now.',
  text: 'Text to copy',
  copy: 'Copy',
  copied: 'Copied',
  copyRefused:
    'The portal’s frame doesn’t let this page copy. The text is selected: copy it from there.',
  save: 'Save as file',
  saveMayFail:
    'If nothing is saved, the portal’s frame doesn’t allow downloads: copy the text instead.',
  print: 'Print',
  printing: 'Printing…',
  printBlocked: {
    title: 'The portal’s frame doesn’t allow printing',
    advice:
      'Its sandbox lacks “Allow Modals”, which an administrator can tick. Copy the text instead.',
  },
  close: 'Close',
  ofTicket: { markdown: 'Copy ticket as Markdown', print: 'Print ticket' },
  internal: (count: number) =>
    plural('en', count, {
      one: (n) => `Include ${n} internal note`,
      other: (n) => `Include ${n} internal notes`,
    }),
  internalHint: 'The contact doesn’t see them in DeskDirector.',
  columns: { number: 'Number', title: 'Title', link: 'Link' },
  picture: 'Picture',
  printed: (when: string) => `Printed ${when}`,
  printedBy: (who: string, when: string) => `Printed by ${who}, ${when}`,
  /** What a file is called, without its ending. */
  fileName: (date: string) => `tickets-${date}`,
  ticketFileName: (id: string) => `ticket-${id}`,
}
