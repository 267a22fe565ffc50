import { plural } from '../../lib/plural'

const drafts = (count: number) =>
  plural('de', count, { one: (n) => `${n} Entwurf`, other: (n) => `${n} Entwürfe` })

const daysLong = (count: number) =>
  plural('de', count, { one: (n) => `${n} Tag`, other: (n) => `${n} Tage` })

/** What was typed and hasn't been sent, wherever the page speaks of it beside the place where it was typed. */
export const ownDrafts = {
  /** On a ticket's row. */
  marks: {
    draft: 'Entwurf',
    sending: 'Wird gesendet',
    refused: 'Nicht gesendet',
    asking: 'Entscheidung nötig',
    pinned: 'Angeheftet',
  },
  began: {
    draft: 'Sie haben ein neues Ticket begonnen',
    sending: 'Ihr neues Ticket wird gesendet',
    refused: 'Ihr neues Ticket wurde nicht gesendet',
    asking: 'Ihr neues Ticket braucht Ihre Entscheidung',
    open: 'Öffnen',
    resume: 'Fortsetzen',
  },
  opened: (id: string | null) =>
    id === null ? 'Ihr Ticket ist erstellt' : `Ticket #${id} ist erstellt`,
  openedBare: 'Ihr Ticket ist erstellt, aber ohne seine Dateien',
  show: 'Anzeigen',
  /** Behind the picture of who is signed in. */
  menu: 'Darstellung und Entwürfe',
  look: {
    label: 'Darstellung',
    values: { system: 'System', light: 'Hell', dark: 'Dunkel' },
    rows: { label: 'Zeilen', values: { roomy: 'Geräumig', dense: 'Dicht' } },
    notKept: 'Das gilt nur, solange diese Seite geöffnet ist: Hier kann nichts gespeichert werden.',
  },
  keys: {
    label: 'Tastenkürzel mit einer Taste',
    about: 'In der Liste führt / zur Suche, j und k von Ticket zu Ticket.',
  },
  title: 'Ihre Entwürfe',
  close: 'Schließen',
  count: (count: number) =>
    count === 0 ? 'Es gibt nichts Ungesendetes.' : `${drafts(count)} noch nicht gesendet.`,
  list: {
    label: 'Was Sie geschrieben haben',
    /** What it would become, by the number of its ticket. */
    places: {
      reply: (id: string) => `Antwort auf #${id}`,
      close: (id: string) => `Kommentar zum Schließen von #${id}`,
      reopen: (id: string) => `Kommentar zum Wiederöffnen von #${id}`,
      approve: (id: string) => `Kommentar zur Genehmigung von #${id}`,
      decline: (id: string) => `Kommentar zur Ablehnung von #${id}`,
      escalate: (id: string) => `Kommentar zur Eskalation von #${id}`,
      rate: (id: string) => `Bewertung von #${id}`,
      summary: (id: string) => `Titel von #${id}`,
      description: (id: string) => `Beschreibung von #${id}`,
      dueOn: (id: string) => `Fälligkeit von #${id}`,
      tags: (id: string) => `Schlagwort für #${id}`,
      fields: (id: string) => `Änderungen an #${id}`,
      /** By its title: it has no number yet. */
      new: (title: string) => (title === '' ? 'Neues Ticket' : `Neues Ticket: ${title}`),
    },
    filesOf: 'Dateien eines schon erstellten Tickets',
    noWords: 'Noch kein Text',
    /** A field's new value. */
    notSaved: 'Ausgewählt, aber nicht gespeichert',
    sending: 'Wird gesendet',
    delete: 'Löschen',
    deleteOf: (place: string) => `Entwurf löschen: ${place}`,
  },
  kept: {
    device: (days: number) =>
      `Was Sie eingeben, bleibt auf diesem Gerät, bis es gesendet ist, höchstens ${daysLong(days)}. Es ist wieder da, wenn Sie diese Seite erneut öffnen.`,
    session:
      'Was Sie eingeben, bleibt erhalten, bis es gesendet ist oder dieser Tab geschlossen wird.',
    page: 'Was Sie eingeben, bleibt nur erhalten, solange diese Seite offen ist: Hier kann nichts gespeichert werden.',
    off: 'Was Sie eingeben, bleibt nur erhalten, solange diese Seite offen ist. So hat es Ihr Administrator eingestellt.',
  },
  /** When a session has ended. */
  afterTheEnd: {
    kept: 'Was Sie eingegeben haben, bleibt erhalten: Es ist da, wenn Sie den Menüpunkt erneut öffnen.',
    copy: 'Kopieren Sie Ihren Text, bevor Sie den Menüpunkt erneut öffnen: Hier kann nichts gespeichert werden.',
    copyAction: 'Text kopieren',
    copied: 'Text kopiert',
    person: (name: string) => `Im Namen von: ${name}`,
    cc: (addresses: string) => `CC: ${addresses}`,
    filesNotKept: 'Dateien bleiben nicht erhalten: Sie müssen sie später erneut anhängen.',
    saveOf: (file: string) => `${file} speichern`,
    saveMayFail: 'Falls nichts gespeichert wird, erlaubt der Frame des Portals keine Downloads.',
  },
  wipe: {
    action: 'Alle Entwürfe löschen',
    title: (count: number) => `${drafts(count)} löschen?`,
    text: 'Was Sie eingegeben und nicht gesendet haben, wird auf diesem Gerät gelöscht, auch die Dateien dazu. Es lässt sich nicht wiederherstellen.',
    keep: 'Behalten',
    one: 'Diesen Entwurf löschen?',
    oneAction: 'Entwurf löschen',
    keepOne: 'Behalten',
    oneDone: 'Der Entwurf ist gelöscht',
    done: 'Alle Entwürfe sind gelöscht',
  },
}
