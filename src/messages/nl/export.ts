import { plural } from '../../lib/plural'

const tickets = (count: number) =>
  plural('nl', count, { one: (n) => `${n} ticket`, other: (n) => `${n} tickets` })

const number = new Intl.NumberFormat('nl')

/** What is said where tickets are taken along: as a file, as text, on paper. */
export const exporting = {
  title: 'Tickets exporteren',
  format: 'Formaat',
  formats: { csv: 'CSV', json: 'JSON', markdown: 'Markdown', print: 'Afdrukken' },
  about: {
    csv: 'Een tabel voor Excel en andere rekenbladen. De tijden zijn die van uw tijdzone.',
    json: 'Voor programma’s: elk veld onder een vaste naam, tijden in UTC.',
    markdown: 'Een tabel voor notities, chats en wiki’s.',
    print: 'Een tabel op papier, of een pdf als het afdrukvenster van uw browser die opslaat.',
  },
  /** How much of the list it is; `of` is all of it, or null where nobody knows. */
  amount: (count: number, of: number | null) =>
    of === null
      ? `${tickets(count)}: die tot nu toe zijn geladen; de omgeving heeft er meer`
      : count < of
        ? `${number.format(count)} van ${tickets(of)}: die tot nu toe zijn geladen`
        : tickets(count),
  loadRest: 'De rest laden',
  loadMore: (count: number) => `Nog ${number.format(count)} laden`,
  stop: 'Stoppen',
  loadFailed: 'Er konden nu niet meer worden geladen.',
  text: 'Tekst om te kopiëren',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copyRefused:
    'Het frame van het portaal laat deze pagina niet kopiëren. De tekst is geselecteerd: kopieer hem daar.',
  save: 'Opslaan als bestand',
  saveMayFail:
    'Als er niets wordt opgeslagen, staat het frame van het portaal geen downloads toe: kopieer dan de tekst.',
  print: 'Afdrukken',
  printing: 'Bezig met afdrukken…',
  printBlocked: {
    title: 'Het frame van het portaal staat afdrukken niet toe',
    advice:
      'In de sandbox ontbreekt „Allow Modals”; een beheerder kan dat aanvinken. Kopieer in plaats daarvan de tekst.',
  },
  close: 'Sluiten',
  ofTicket: { markdown: 'Ticket als Markdown kopiëren', print: 'Ticket afdrukken' },
  internal: (count: number) =>
    plural('nl', count, {
      one: (n) => `${n} interne notitie meenemen`,
      other: (n) => `${n} interne notities meenemen`,
    }),
  internalHint: 'De contactpersoon ziet ze niet in DeskDirector.',
  columns: { number: 'Nummer', title: 'Titel', link: 'Link' },
  picture: 'Afbeelding',
  printed: (when: string) => `Afgedrukt op ${when}`,
  printedBy: (who: string, when: string) => `Afgedrukt door ${who}, ${when}`,
  /** What a file is called, without its ending. */
  fileName: (date: string) => `tickets-${date}`,
  ticketFileName: (id: string) => `ticket-${id}`,
}
