import { plural } from '../../lib/plural'

/** Opening a ticket. */
export const newTicket = {
  heading: 'Nieuw ticket',
  /** Over the heading, after the way back to the list. */
  trail: 'U bent hier',
  title: {
    label: 'Titel',
    hint: 'Wat er mis is of wat er nodig is, in enkele woorden',
    missing: 'Geef het ticket een titel.',
  },
  description: {
    label: 'Beschrijving',
    placeholder: 'Wat er is gebeurd, sinds wanneer, en wat u hebt geprobeerd',
    view: 'Schrijven of voorbeeld',
    write: 'Schrijven',
    preview: 'Voorbeeld',
    nothing: 'Er is nog niets om te tonen.',
    hint: 'Markdown werkt. Met Ctrl of ⌘ + Enter maakt u het ticket aan.',
  },
  contact: {
    label: 'Namens',
    ofContact: 'Laat dit leeg als het ticket van uzelf is',
    ofAgent: 'De persoon die hulp nodig heeft',
    people: 'Personen om uit te kiezen',
    found: (count: number) =>
      plural('nl', count, { one: (n) => `${n} persoon`, other: (n) => `${n} personen` }),
    nobody: 'Niemand met die naam',
    searching: 'Zoeken…',
    undecided: 'Kies een persoon uit de lijst, of laat dit leeg.',
    gone: 'Hier kan niemand meer gekozen worden. Maak dit leeg om het ticket aan te maken.',
    clear: '„Namens” leegmaken',
  },
  requestType: 'Type aanvraag',
  priority: 'Prioriteit',
  queue: 'Wachtrij',
  notChosen: 'Niet gekozen',
  chosenEarlier: 'Eerder gekozen',
  cc: {
    label: 'CC',
    hint: 'E-mailadressen, met komma’s ertussen',
    wrong: 'In CC horen e-mailadressen zoals naam@example.com, met komma’s ertussen.',
  },
  similar: {
    title: 'Is het een van deze?',
    found: (count: number) =>
      plural('nl', count, {
        one: () => 'Een van uw open tickets lijkt hierop',
        other: (n) => `${n} van uw open tickets lijken hierop`,
      }),
    untitled: 'Ticket zonder titel',
    number: (id: string) => `#${id}`,
  },
  /** Who will read it, beside the button. */
  goesTo: (contact: string, others: number) => {
    const copies =
      others === 0
        ? ''
        : plural('nl', others, {
            one: (n) => `${n} persoon in CC`,
            other: (n) => `${n} personen in CC`,
          })
    const people = ['het supportteam', contact, copies].filter((each) => each !== '')
    return `Gaat naar: ${new Intl.ListFormat('nl').format(people)}`
  },
  create: 'Ticket aanmaken',
  adding: 'Er wordt nog een bestand toegevoegd. Maak het ticket zo meteen aan.',
  /** What was sent, at the beginning of a sentence. */
  what: 'Uw ticket',
  /** It is open, and DeskDirector didn’t say which one it became. */
  filesLeft: {
    title: 'Uw ticket is aangemaakt, zonder de bestanden',
    text: 'DeskDirector heeft niet gezegd welk ticket het is geworden, dus de bestanden zijn hier gebleven. Zoek het ticket op en voeg ze toe aan een antwoord.',
    bringTo: (id: string) => `Toevoegen aan #${id}`,
    look: 'Opzoeken in de lijst',
    discard: 'Bestanden weggooien',
  },
  /** Several new tickets, none of them sent. */
  beside: {
    start: 'Nog een ticket beginnen',
    others: 'Uw andere nieuwe tickets, bewaard tot u ze verzendt',
    untitled: 'Nieuw ticket zonder titel',
  },
  unbound: {
    title: 'Nieuwe tickets zijn hier niet ingesteld',
    advice:
      'In het profiel van deze pagina staat niet hoe deze omgeving een ticket aanmaakt. Een beheerder kan dat toevoegen met „npm run connect”.',
  },
  allTickets: 'Alle tickets tonen',
}
