import { plural } from '../../lib/plural'

/** Answering a ticket. A word in braces is a place that the screen fills with a name or a time. */
export const reply = {
  label: 'Antwort',
  placeholder: 'Antwort schreiben',
  placeholderInternal: 'Notiz für Ihr Team schreiben',
  /** As a sentence begins with it, or has it within. */
  what: 'Ihre Antwort',
  whatInternal: 'Ihre interne Notiz',
  send: 'Antwort senden',
  addInternal: 'Interne Notiz hinzufügen',
  internal: 'Interne Notiz',
  withoutFiles: 'Ohne Dateien: Der Kontakt würde sie sehen',
  internalLabel: 'Intern, für den Kontakt nicht sichtbar',
  mode: {
    legend: 'Schreiben oder Vorschau',
    write: 'Schreiben',
    preview: 'Vorschau',
    empty: 'Noch nichts für eine Vorschau da.',
  },
  audience: {
    to: 'Geht an: {who}',
    toWithCopies: (count: number) =>
      plural('de', count, {
        one: (n) => `Geht an: {who}, mit ${n} Person in CC`,
        other: (n) => `Geht an: {who}, mit ${n} Personen in CC`,
      }),
    team: 'das Support-Team',
    contact: 'den Kontakt des Tickets',
    internal: 'Nur Ihr Team sieht dies',
  },
  status: {
    label: 'Status nach dem Senden',
    keep: 'Status bleibt, wie er ist',
    set: (name: string) => `Status auf „${name}“ setzen`,
    setEarlier: 'Den zuvor gewählten Status setzen',
  },
  cc: {
    add: 'CC hinzufügen',
    label: 'CC',
    hint: 'E-Mail-Adressen, durch Kommas getrennt.',
  },
  closed: {
    said: 'Dieses Ticket ist geschlossen.',
    legend: 'Was Ihre Antwort bewirkt',
    reopen: 'Ticket wieder öffnen',
    thanks: 'Nur Danke sagen',
    staysClosed:
      'Das Ticket bleibt geschlossen, außer DeskDirector ist so eingestellt, dass eine Antwort es wieder öffnet.',
    onlyReopen: 'Eine Antwort öffnet es wieder.',
  },
  missing: {
    words: 'Schreiben Sie zuerst etwas oder hängen Sie eine Datei an.',
    wordsToo:
      'Schreiben Sie auch ein paar Worte: Eine Datei allein kann das Übrige nicht mitnehmen.',
    choice: 'Wählen Sie zuerst, ob das Ticket wieder geöffnet werden soll.',
    adding: 'Eine Datei wird noch hinzugefügt. Warten Sie einen Moment, und senden Sie dann.',
    address: 'CC braucht E-Mail-Adressen wie name@example.com, durch Kommas getrennt.',
    ccInternal:
      'Wer in CC steht, bekäme auch eine interne Notiz. Leeren Sie CC oder schalten Sie „Interne Notiz“ aus.',
    ccReopen:
      'Wenn das Ticket wieder geöffnet wird, ist CC nicht möglich. Leeren Sie es oder wählen Sie „Nur Danke sagen“.',
    internalGone:
      'Interne Notizen können hier nicht mehr hinzugefügt werden. Schalten Sie „Interne Notiz“ nur aus, wenn der Kontakt dies lesen darf.',
    filesInternal:
      'Der Kontakt würde diese Dateien sehen: Sie lassen sich hier nicht an eine interne Notiz binden. Entfernen Sie sie oder schalten Sie „Interne Notiz“ aus.',
    filesGone:
      'An dieses Ticket können keine Dateien angehängt werden. Entfernen Sie sie, um den Text zu senden.',
  },
  movedOn: {
    title: 'An diesem Ticket hat sich etwas getan',
    text: 'Jemand hat darauf geantwortet, es geschlossen oder seinen Status geändert, bevor Ihre Antwort abging. Es wurde nichts gesendet: Sehen Sie sich an, was neu ist, und senden Sie dann.',
    action: 'Unverändert senden',
  },
  filesStay:
    'Die Notiz ist hinzugefügt. DeskDirector hat nicht gemeldet, welche daraus wurde, und ohne das würde der Kontakt ihre Dateien sehen.',
  willLeave: (seconds: number) =>
    plural('de', seconds, {
      one: (n) => `Wird in ${n} Sekunde gesendet. „Rückgängig“ holt es zurück.`,
      other: (n) => `Wird in ${n} Sekunden gesendet. „Rückgängig“ holt es zurück.`,
    }),
  notYet: 'Noch nicht gesendet',
  undo: 'Rückgängig',
  takenBack: 'Zurückgeholt. Es wurde nichts gesendet.',
  sent: 'Gesendet',
  another: 'Weitere Antwort schreiben',
  fileSent: 'Gesendet',
  fileWaits: 'Wartet noch',
  cancel: 'Abbrechen',
  hint: 'Markdown funktioniert. Strg oder ⌘ + Enter sendet.',
  withdrawn: {
    title: 'Sie können auf dieses Ticket nicht antworten',
    until: 'Ändern Sie den Text, um ihn zu senden, oder versuchen Sie es unverändert erneut.',
  },
}
