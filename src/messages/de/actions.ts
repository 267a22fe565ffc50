/**
 * What can be done to a ticket as a whole. `what` begins a sentence that says what became of it, and stands within
 * one as it is.
 */
export const actions = {
  close: {
    name: 'Ticket schließen',
    about: 'Die Arbeit an diesem Ticket ist beendet.',
    what: 'Ihre Anfrage zum Schließen des Tickets',
    done: 'Ticket geschlossen',
  },
  reopen: {
    name: 'Ticket wieder öffnen',
    about: 'Die Arbeit an diesem Ticket geht weiter.',
    what: 'Ihre Anfrage zum Wiederöffnen des Tickets',
    done: 'Ticket wieder geöffnet',
  },
  approve: {
    name: 'Genehmigen',
    about: 'Sie stimmen dem zu, worum es in diesem Ticket geht.',
    what: 'Ihre Genehmigung',
    done: 'Genehmigt',
  },
  decline: {
    name: 'Ablehnen',
    about: 'Sie stimmen dem nicht zu, worum es in diesem Ticket geht.',
    what: 'Ihre Ablehnung',
    done: 'Abgelehnt',
  },
  escalate: {
    name: 'Eskalieren',
    about: 'Dieses Ticket braucht mehr Aufmerksamkeit, als es bekommt.',
    what: 'Ihre Anfrage zur Eskalation des Tickets',
    done: 'Eskaliert',
  },
  rate: {
    name: 'Bewerten',
    about: 'Sagen Sie dem Support, wie gut dieses Ticket bearbeitet wurde.',
    what: 'Ihre Bewertung',
    done: 'Danke für die Bewertung',
  },
  rating: {
    legend: 'Wie gut wurde es bearbeitet?',
    marks: { 1: 'Sehr schlecht', 2: 'Schlecht', 3: 'In Ordnung', 4: 'Gut', 5: 'Sehr gut' },
    given: (marks: number) => `Ihre Bewertung: ${marks} von 5 · Erneut bewerten`,
    missing: 'Wählen Sie zuerst einen bis fünf Sterne.',
    word: 'Mehr dazu (optional)',
    wordHint: 'Das Support-Team liest es.',
  },
  /** Somebody has answered since the dialog was opened. */
  putOff: {
    title: 'Gerade hat jemand geantwortet',
    text: 'Bisher wurde nichts ausgeführt: Lesen Sie die Antwort und führen Sie es dann aus, wenn Sie es noch wollen.',
    look: 'Antwort lesen',
  },
  more: 'Mehr',
  word: 'Kommentar hinzufügen (optional)',
  wordHint: 'Er wird dem Ticket als Notiz hinzugefügt.',
  notNow: 'Jetzt nicht',
  /** It is on its way: putting the dialog away doesn’t stop it. */
  hide: 'Ausblenden',
  discard: 'Text verwerfen',
  hasDraft: 'Hat einen nicht gesendeten Entwurf',
  /** Of what stands behind a button. */
  hasDrafts: 'Enthält einen nicht gesendeten Entwurf',
  unsent: (name: string) => `Ihr Text zu „${name}“ wurde nicht gesendet.`,
  notDone: (name: string) => `„${name}“ wurde nicht gesendet: Die Seite wurde vorher verlassen.`,
  dismiss: 'Hinweis schließen',
  show: 'Anzeigen',
  notPossible: 'Beim jetzigen Stand des Tickets ist das nicht möglich.',
  withdrawn: (name: string, reason: string) => `${name}: ${reason}`,
  again: 'Erneut versuchen',
  againOf: (name: string) => `Erneut versuchen: ${name}`,
}
