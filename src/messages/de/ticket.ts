import { plural } from '../../lib/plural'
import { events } from './events'

/** One ticket. A word in braces is a place that the screen fills with a name or a time. */
export const ticket = {
  backToTickets: 'Tickets',
  /** The trail over the heading. */
  trail: 'Sie sind hier',
  untitled: 'Ticket ohne Titel',
  wholeTitle: 'Ganzer Titel',
  number: (id: string) => `#${id}`,
  copyNumber: 'Nummer kopieren',
  numberCopied: 'Nummer kopiert',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  copyMarkdown: 'Als Markdown kopieren',
  markdownCopied: 'Ticket kopiert',
  print: 'Drucken',
  openInDeskDirector: 'In DeskDirector öffnen',
  opensInNewTab: 'in einem neuen Tab',
  opened: 'Erstellt {when}',
  openedBy: 'Erstellt {when} von {who}',
  /** Keeps a ticket in view. */
  pin: {
    pin: 'Anheften',
    hint: (most: number) => `Behält dieses Ticket in Ihrem Überblick, dort bis zu ${most}`,
    pinned: 'Angeheftet: Es steht in Ihrem Überblick',
    madeRoom: (most: number) =>
      `Angeheftet. Mehr als ${most} gehen nicht: Das zuerst angeheftete Ticket ist es nicht mehr`,
    forNow: 'Angeheftet, bis diese Seite geschlossen wird: Auf diesem Gerät wird nichts behalten',
    unpinned: 'Nicht mehr angeheftet',
  },
  unbound: {
    title: 'Einzelne Tickets sind nicht eingerichtet',
    advice:
      'Das Profil dieser Seite gibt nicht an, wie diese Instanz ein einzelnes Ticket liefert. Ein Administrator kann das mit „npm run connect“ ergänzen.',
  },
  loading: 'Ticket wird geladen',
  conversation: 'Gesprächsverlauf',
  nothingSaid: 'Hier wurde noch nichts geschrieben.',
  description: 'Beschreibung',
  unknownAuthor: 'Unbekannte Person',
  internal: 'Intern, für den Kontakt nicht sichtbar',
  arrived: 'Neu',
  newNotes: (count: number) =>
    plural('de', count, { one: (n) => `${n} neue Notiz`, other: (n) => `${n} neue Notizen` }),
  /** Stands in the place of notes that are being drawn. */
  onTheirWay: (count: number) =>
    plural('de', count, {
      one: () => 'Eine weitere folgt gleich',
      other: (n) => `${n} weitere folgen gleich`,
    }),
  noWords: 'Kein Text',
  files: (count: number) => plural('de', count, { one: () => 'Datei', other: () => 'Dateien' }),
  /** Of the whole ticket, in one place. */
  allFiles: 'Alle Dateien',
  unnamedFile: 'Datei ohne Namen',
  file: {
    open: (name: string) => `${name} öffnen`,
    close: (name: string) => `${name} schließen`,
    opening: (name: string) => `${name} wird geöffnet`,
    opened: (name: string) => `${name} ist geladen`,
    failed: (name: string) => `${name} konnte nicht geöffnet werden`,
    refused: 'Dateien können hier nicht geöffnet werden',
    kindAndSize: (kind: string, size: string) => `${kind}, ${size}.`,
    notShown: 'Diese Seite kann die Datei nicht anzeigen: Speichern Sie sie, um sie zu öffnen.',
    save: 'Speichern',
    mayBeBlocked:
      'Falls nichts gespeichert wird, erlaubt der Frame des Portals keine Downloads: Die Datei ist auch am Ticket in DeskDirector.',
    copyLink: 'Link des Tickets kopieren',
    kinds: {
      picture: 'Bild',
      pdf: 'PDF-Dokument',
      word: 'Word-Dokument',
      workbook: 'Excel-Arbeitsmappe',
      slides: 'PowerPoint-Präsentation',
      mail: 'E-Mail-Nachricht',
      archive: 'Archiv',
      program: 'Windows-Programm',
      heic: 'HEIC-Bild',
      video: 'Video',
      longText: 'Langer Text',
      empty: 'Leere Datei',
      unknown: 'Datei unbekannter Art',
    },
  },
  timeWorked: 'Arbeitszeit',
  minutes: (count: number) =>
    plural('de', count, { one: (n) => `${n} Min.`, other: (n) => `${n} Min.` }),
  hours: (count: number) =>
    plural('de', count, { one: (n) => `${n} Std.`, other: (n) => `${n} Std.` }),
  /** A line between notes: what happened, then who. */
  activityBy: '{what} von {who}',
  somethingHappened: 'Änderung',
  events,
  details: 'Details',
  fields: {
    status: 'Status',
    priority: 'Priorität',
    assignees: 'Zugewiesen an',
    queue: 'Warteschlange',
    account: 'Unternehmen',
    contact: 'Kontakt',
    copies: 'CC',
    contactGroup: 'Kontaktgruppe',
    requestType: 'Anfragetyp',
    source: 'Quelle',
    tags: 'Schlagwörter',
    created: 'Erstellt',
    updated: 'Aktualisiert',
    closed: 'Geschlossen',
    due: 'Fälligkeit',
    tasks: 'Aufgaben',
  },
  nobody: 'Noch niemand',
  none: 'Keine Angabe',
  overdue: 'Überfällig',
  isClosed: 'Geschlossen',
  isOpen: 'Offen',
  tasks: (done: number, total: number) => `${done} von ${total} erledigt`,
  missing: {
    title: 'Dieses Ticket ist nicht zu finden',
    advice: 'Es wurde vielleicht archiviert oder verschoben, oder es gehört jemand anderem.',
  },
  forbidden: {
    title: 'Sie können dieses Ticket nicht sehen',
    advice: 'DeskDirector zeigt es der angemeldeten Person nicht.',
  },
  allTickets: 'Alle Tickets anzeigen',
  broken: {
    title: (count: number) =>
      plural('de', count, {
        one: () => 'Ein Teil dieses Tickets konnte nicht gelesen werden',
        other: (n) => `${n} Teile dieses Tickets konnten nicht gelesen werden`,
      }),
    advice: 'Was hier fehlt, lässt sich in DeskDirector selbst lesen.',
    which: 'Was ein Administrator wissen muss',
    check: '„npm run connect -- --check“ zeigt, was sich an der Instanz geändert hat.',
  },
  refreshFailed: 'Dies ist vielleicht nicht mehr aktuell',
  text: {
    showPicture: (host: string) => `Bild von ${host} anzeigen`,
    showAllPictures: (count: number) =>
      plural('de', count, {
        one: (n) => `${n} Bild anzeigen`,
        other: (n) => `Alle ${n} Bilder anzeigen`,
      }),
    noPicture: '[Bild, das hier nicht angezeigt werden kann]',
    pictureFailed: '[Dieses Bild wurde nicht geladen]',
    showQuoted: 'Zitierten Text anzeigen',
    table: 'Tabelle',
  },
}
