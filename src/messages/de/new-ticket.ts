import { plural } from '../../lib/plural'

/** Opening a ticket. */
export const newTicket = {
  heading: 'Neues Ticket',
  /** Over the heading, after the way back to the list. */
  trail: 'Sie sind hier',
  title: {
    label: 'Titel',
    hint: 'Was nicht funktioniert oder gebraucht wird, in wenigen Worten',
    missing: 'Geben Sie dem Ticket einen Titel.',
  },
  description: {
    label: 'Beschreibung',
    placeholder: 'Was ist passiert, seit wann, und was haben Sie schon versucht',
    view: 'Schreiben oder Vorschau',
    write: 'Schreiben',
    preview: 'Vorschau',
    nothing: 'Noch nichts für eine Vorschau da.',
    hint: 'Markdown funktioniert. Strg oder ⌘ + Enter erstellt das Ticket.',
  },
  contact: {
    label: 'Im Namen von',
    ofContact: 'Lassen Sie es leer, wenn es Ihr eigenes Ticket ist',
    ofAgent: 'Die Person, die Hilfe braucht',
    people: 'Personen zur Auswahl',
    found: (count: number) =>
      plural('de', count, { one: (n) => `${n} Person`, other: (n) => `${n} Personen` }),
    nobody: 'Niemand mit diesem Namen',
    searching: 'Suche läuft…',
    undecided: 'Wählen Sie eine Person aus der Liste oder lassen Sie dies leer.',
    gone: 'Hier kann niemand mehr ausgewählt werden. Leeren Sie dies, um das Ticket zu erstellen.',
    clear: '„Im Namen von“ leeren',
  },
  requestType: 'Anfragetyp',
  priority: 'Priorität',
  queue: 'Warteschlange',
  notChosen: 'Nicht ausgewählt',
  chosenEarlier: 'Zuvor ausgewählt',
  cc: {
    label: 'CC',
    hint: 'E-Mail-Adressen, durch Kommas getrennt',
    wrong: 'CC braucht E-Mail-Adressen wie name@example.com, durch Kommas getrennt.',
  },
  similar: {
    title: 'Ist es eines von diesen?',
    found: (count: number) =>
      plural('de', count, {
        one: () => 'Eines Ihrer offenen Tickets sieht ähnlich aus',
        other: (n) => `${n} Ihrer offenen Tickets sehen ähnlich aus`,
      }),
    untitled: 'Ticket ohne Titel',
    number: (id: string) => `#${id}`,
  },
  /** Who will read it, beside the button. */
  goesTo: (contact: string, others: number) => {
    const copies =
      others === 0
        ? ''
        : plural('de', others, {
            one: (n) => `${n} Person in CC`,
            other: (n) => `${n} Personen in CC`,
          })
    const people = ['das Support-Team', contact, copies].filter((each) => each !== '')
    return `Geht an: ${new Intl.ListFormat('de').format(people)}`
  },
  create: 'Ticket erstellen',
  adding:
    'Eine Datei wird noch hinzugefügt. Warten Sie einen Moment, und erstellen Sie dann das Ticket.',
  /** What was sent, at the beginning of a sentence or within it. */
  what: 'Ihr Ticket',
  /** It is open, and DeskDirector didn’t say which one it became. */
  filesLeft: {
    title: 'Ihr Ticket ist erstellt, aber ohne seine Dateien',
    text: 'DeskDirector hat nicht gemeldet, welches Ticket daraus wurde, deshalb sind die Dateien hier geblieben. Suchen Sie das Ticket und fügen Sie sie einer Antwort hinzu.',
    bringTo: (id: string) => `Zu #${id} hinzufügen`,
    look: 'In der Liste suchen',
    discard: 'Dateien verwerfen',
  },
  /** Several new tickets, none of them sent. */
  beside: {
    start: 'Weiteres Ticket beginnen',
    others: 'Ihre anderen neuen Tickets, aufbewahrt, bis Sie sie senden',
    untitled: 'Neues Ticket ohne Titel',
  },
  unbound: {
    title: 'Neue Tickets sind hier nicht eingerichtet',
    advice:
      'Das Profil dieser Seite gibt nicht an, wie diese Instanz ein Ticket erstellt. Ein Administrator kann das mit „npm run connect“ ergänzen.',
  },
  allTickets: 'Alle Tickets anzeigen',
}
