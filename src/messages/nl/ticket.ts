import { plural } from '../../lib/plural'
import { events } from './events'

/** One ticket. A word in braces is a place that the screen fills with a name or a time. */
export const ticket = {
  backToTickets: 'Tickets',
  /** The trail over the heading. */
  trail: 'U bent hier',
  untitled: 'Ticket zonder titel',
  wholeTitle: 'Hele titel',
  number: (id: string) => `#${id}`,
  copyNumber: 'Nummer kopiëren',
  numberCopied: 'Nummer gekopieerd',
  copyLink: 'Link kopiëren',
  linkCopied: 'Link gekopieerd',
  copyMarkdown: 'Als Markdown kopiëren',
  markdownCopied: 'Ticket gekopieerd',
  print: 'Afdrukken',
  openInDeskDirector: 'Openen in DeskDirector',
  opensInNewTab: 'in een nieuw tabblad',
  opened: 'Aangemaakt {when}',
  openedBy: 'Aangemaakt {when} door {who}',
  /** Keeps a ticket in view. */
  pin: {
    pin: 'Vastmaken',
    hint: (most: number) => `Houdt dit ticket in uw overzicht, met ten hoogste ${most} in totaal`,
    pinned: 'Vastgemaakt: het staat in uw overzicht',
    madeRoom: (most: number) =>
      `Vastgemaakt. Meer dan ${most} kan niet: het ticket dat u het eerst vastmaakte, is losgemaakt`,
    forNow: 'Vastgemaakt tot deze pagina wordt gesloten: op dit apparaat wordt niets bewaard',
    unpinned: 'Niet meer vastgemaakt',
  },
  unbound: {
    title: 'Afzonderlijke tickets zijn niet ingesteld',
    advice:
      'In het profiel van deze pagina staat niet hoe deze omgeving één ticket geeft. Een beheerder kan dat toevoegen met „npm run connect”.',
  },
  loading: 'Het ticket wordt geladen',
  conversation: 'Gesprek',
  nothingSaid: 'Hier is nog niets geschreven.',
  description: 'Beschrijving',
  unknownAuthor: 'Onbekende persoon',
  internal: 'Intern, niet zichtbaar voor de contactpersoon',
  arrived: 'Nieuw',
  newNotes: (count: number) =>
    plural('nl', count, {
      one: (n) => `${n} nieuwe notitie`,
      other: (n) => `${n} nieuwe notities`,
    }),
  /** Stands in the place of notes that are being drawn. */
  onTheirWay: (count: number) =>
    plural('nl', count, {
      one: () => 'Er komt er nog één aan',
      other: (n) => `Er komen er nog ${n} aan`,
    }),
  noWords: 'Geen tekst',
  files: (count: number) => plural('nl', count, { one: () => 'Bestand', other: () => 'Bestanden' }),
  /** Of the whole ticket, in one place. */
  allFiles: 'Alle bestanden',
  unnamedFile: 'Bestand zonder naam',
  file: {
    open: (name: string) => `${name} openen`,
    close: (name: string) => `${name} sluiten`,
    opening: (name: string) => `${name} wordt geopend`,
    opened: (name: string) => `${name} is geladen`,
    failed: (name: string) => `${name} kon niet worden geopend`,
    refused: 'Bestanden kunnen hier niet worden geopend',
    kindAndSize: (kind: string, size: string) => `${kind}, ${size}.`,
    notShown: 'Het bestand kan op deze pagina niet worden getoond: sla het op om het te openen.',
    save: 'Opslaan',
    mayBeBlocked:
      'Als er niets wordt opgeslagen, staat het frame van het portaal geen downloads toe: het bestand staat ook bij het ticket in DeskDirector.',
    copyLink: 'Link van het ticket kopiëren',
    kinds: {
      picture: 'Afbeelding',
      pdf: 'Pdf-document',
      word: 'Word-document',
      workbook: 'Excel-werkmap',
      slides: 'PowerPoint-presentatie',
      mail: 'E-mailbericht',
      archive: 'Archief',
      program: 'Windows-programma',
      heic: 'HEIC-afbeelding',
      video: 'Video',
      longText: 'Lange tekst',
      empty: 'Leeg bestand',
      unknown: 'Bestand van een onbekende soort',
    },
  },
  timeWorked: 'Gewerkte tijd',
  minutes: (count: number) => plural('nl', count, { other: (n) => `${n} min` }),
  hours: (count: number) => plural('nl', count, { other: (n) => `${n} u` }),
  /** A line between notes: what happened, then who. */
  activityBy: '{what} door {who}',
  somethingHappened: 'Er is iets gewijzigd',
  events,
  details: 'Details',
  fields: {
    status: 'Status',
    priority: 'Prioriteit',
    assignees: 'Toegewezen aan',
    queue: 'Wachtrij',
    account: 'Bedrijf',
    contact: 'Contactpersoon',
    copies: 'CC',
    contactGroup: 'Contactgroep',
    requestType: 'Type aanvraag',
    source: 'Bron',
    tags: 'Tags',
    created: 'Aangemaakt',
    updated: 'Bijgewerkt',
    closed: 'Gesloten',
    due: 'Vervaldatum',
    tasks: 'Taken',
  },
  nobody: 'Nog niemand',
  none: 'Geen',
  overdue: 'Te laat',
  isClosed: 'Gesloten',
  isOpen: 'Open',
  tasks: (done: number, total: number) => `${done} van ${total} klaar`,
  missing: {
    title: 'Dit ticket is niet te vinden',
    advice: 'Misschien is het gearchiveerd of verplaatst, of is het van iemand anders.',
  },
  forbidden: {
    title: 'U kunt dit ticket niet zien',
    advice: 'DeskDirector toont het niet aan wie is aangemeld.',
  },
  allTickets: 'Alle tickets tonen',
  broken: {
    title: (count: number) =>
      plural('nl', count, {
        one: () => 'Een deel van dit ticket kon niet worden gelezen',
        other: (n) => `${n} delen van dit ticket konden niet worden gelezen`,
      }),
    advice: 'Wat hier ontbreekt, is in DeskDirector zelf te lezen.',
    which: 'Wat een beheerder moet weten',
    check: '„npm run connect -- --check” toont wat er in de omgeving is veranderd.',
  },
  refreshFailed: 'Dit is misschien verouderd',
  text: {
    showPicture: (host: string) => `Afbeelding van ${host} tonen`,
    showAllPictures: (count: number) =>
      plural('nl', count, { other: (n) => `Alle ${n} afbeeldingen tonen` }),
    noPicture: '[afbeelding die hier niet kan worden getoond]',
    pictureFailed: '[deze afbeelding is niet geladen]',
    showQuoted: 'Geciteerde tekst tonen',
    table: 'Tabel',
  },
}
