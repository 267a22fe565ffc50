import { plural } from '../../lib/plural'

/** Answering a ticket. A word in braces is a place that the screen fills with a name or a time. */
export const reply = {
  label: 'Antwoord',
  placeholder: 'Schrijf een antwoord',
  placeholderInternal: 'Schrijf een notitie voor uw team',
  /** As a sentence begins with it. */
  what: 'Uw antwoord',
  whatInternal: 'Uw interne notitie',
  send: 'Antwoord verzenden',
  addInternal: 'Interne notitie toevoegen',
  internal: 'Interne notitie',
  withoutFiles: 'Zonder bestanden: de contactpersoon zou ze zien',
  internalLabel: 'Intern, niet zichtbaar voor de contactpersoon',
  mode: {
    legend: 'Schrijven of voorbeeld',
    write: 'Schrijven',
    preview: 'Voorbeeld',
    empty: 'Er is nog niets om te tonen.',
  },
  audience: {
    to: 'Gaat naar: {who}',
    toWithCopies: (count: number) =>
      plural('nl', count, { other: (n) => `Gaat naar: {who}, met ${n} in CC` }),
    team: 'het supportteam',
    contact: 'de contactpersoon van het ticket',
    internal: 'Alleen uw team ziet dit',
  },
  status: {
    label: 'Status na verzenden',
    keep: 'Status blijft zoals die is',
    set: (name: string) => `Status wordt ${name}`,
    setEarlier: 'De eerder gekozen status instellen',
  },
  cc: { add: 'CC toevoegen', label: 'CC', hint: 'E-mailadressen, met komma’s ertussen.' },
  closed: {
    said: 'Dit ticket is gesloten.',
    legend: 'Wat uw antwoord doet',
    reopen: 'Ticket heropenen',
    thanks: 'Alleen bedanken',
    staysClosed:
      'Het ticket blijft gesloten, tenzij DeskDirector zo is ingesteld dat een antwoord een ticket heropent.',
    onlyReopen: 'Als u een antwoord verzendt, wordt het heropend.',
  },
  missing: {
    words: 'Schrijf eerst iets of voeg een bestand bij.',
    wordsToo: 'Schrijf er ook enkele woorden bij: met alleen een bestand kan de rest niet mee.',
    choice: 'Kies eerst of het ticket moet worden heropend.',
    adding: 'Er wordt nog een bestand toegevoegd. Verzend zo meteen.',
    address: 'In CC horen e-mailadressen zoals naam@example.com, met komma’s ertussen.',
    ccInternal:
      'Wie in CC staat, zou ook een interne notitie krijgen. Maak CC leeg, of zet „Interne notitie” uit.',
    ccReopen:
      'CC kan niet mee als het ticket wordt heropend. Maak CC leeg, of kies „Alleen bedanken”.',
    internalGone:
      'Interne notities kunnen hier niet meer worden toegevoegd. Zet „Interne notitie” alleen uit als de contactpersoon dit mag lezen.',
    filesInternal:
      'De contactpersoon zou deze bestanden zien: ze kunnen hier niet aan een interne notitie worden gekoppeld. Verwijder ze, of zet „Interne notitie” uit.',
    filesGone:
      'Bij dit ticket kunnen geen bestanden worden gevoegd. Verwijder ze om de tekst te verzenden.',
  },
  movedOn: {
    title: 'Er is intussen iets veranderd aan dit ticket',
    text: 'Iemand heeft geantwoord, het ticket gesloten of de status gewijzigd voordat uw antwoord weg was. Er is niets verzonden: bekijk wat er nieuw is en verzend het dan.',
    action: 'Zo verzenden',
  },
  filesStay:
    'De notitie is toegevoegd. DeskDirector heeft niet gezegd welke het is geworden, en zonder dat zou de contactpersoon de bestanden zien.',
  willLeave: (seconds: number) =>
    plural('nl', seconds, {
      one: (n) => `Wordt over ${n} seconde verzonden. Met „Ongedaan maken” haalt u het terug.`,
      other: (n) => `Wordt over ${n} seconden verzonden. Met „Ongedaan maken” haalt u het terug.`,
    }),
  notYet: 'Nog niet verzonden',
  undo: 'Ongedaan maken',
  takenBack: 'Teruggehaald. Er is niets verzonden.',
  sent: 'Verzonden',
  another: 'Nog een antwoord schrijven',
  fileSent: 'Verzonden',
  fileWaits: 'Wacht op zijn beurt',
  cancel: 'Annuleren',
  hint: 'Markdown werkt. Met Ctrl of ⌘ + Enter verzendt u.',
  withdrawn: {
    title: 'U kunt dit ticket niet beantwoorden',
    until: 'Wijzig het om het te verzenden, of probeer het opnieuw zoals het is.',
  },
}
