import { plural } from '../../lib/plural'

/** "Uw antwoord", as it is said within a sentence. */
const within = (what: string) => what.charAt(0).toLowerCase() + what.slice(1)

const files = (count: number) =>
  plural('nl', count, { one: (n) => `${n} bestand`, other: (n) => `${n} bestanden` })

/** Groups of media types, and what people call them. */
const kinds: Readonly<Record<string, string>> = {
  'image/*': 'afbeeldingen',
  'video/*': 'video’s',
  'audio/*': 'geluid',
  'text/*': 'tekst',
}

/** Whatever is written and sent: how far it has come, and what is kept meanwhile. */
export const writing = {
  /** Whose drafts there are isn't known yet. */
  opensLate:
    'U kunt hier schrijven zodra uw helpdesk zegt wie is aangemeld. Dat is nog niet gebeurd; het wordt opnieuw gevraagd.',
  /** A draft that was there already. */
  draft: {
    restored: 'Teruggezet. Geschreven: {when}',
    /** It was to be sent. */
    notSent:
      'Dit is niet verzonden: de pagina werd verlaten voordat dat kon gebeuren. U schreef het {when}.',
    /** From another tab, where it can still be taken back. */
    leaving:
      'Dit wordt zo meteen vanuit een ander tabblad verzonden. Als u hier iets wijzigt, gaat het niet weg.',
    discard: 'Concept weggooien',
    discarded: 'Concept weggegooid.',
    restore: 'Concept terugzetten',
  },
  choices: {
    failed: 'De keuzes zijn niet geladen.',
    again: 'Opnieuw proberen',
    /** Which choices: `Load the choices of Status`. */
    againOf: (field: string) => `Opnieuw proberen de keuzes voor „${field}” te laden`,
  },
  elsewhere: {
    sent: {
      title: 'Dit is vanuit een ander tabblad verzonden',
      text: 'Het is van daaruit aangekomen en niet nog eens verzonden.',
    },
    changed: {
      title: 'Dit is niet van hieruit verzonden',
      text: 'Het is vlak daarvoor in een ander tabblad gewijzigd, verwijderd of verzonden. Wat hier nu staat, is hoe het is.',
    },
  },
  sending: 'Verzenden…',
  /** Another tab is sending something to the same ticket. */
  held: 'Wacht op een ander tabblad dat aan het verzenden is…',
  sendingFile: (name: string) => `${name} verzenden…`,
  checking: 'Controleren of het is aangekomen…',
  isKept: 'Wat u hebt geschreven, is bewaard.',
  /** Nothing of it was written, for certain. `what` begins a sentence: "Uw antwoord". */
  refused: {
    title: (what: string) => `${what} is niet doorgekomen`,
    unread:
      'Bestanden die misschien mee moeten, kunnen nu op dit apparaat niet worden gelezen, en zonder die bestanden wordt dit niet verzonden. Het menu-item opnieuw openen helpt misschien.',
    /** When a session has ended, by how long what was written lasts. */
    renew: {
      lasting:
        'Wat u hebt geschreven, is bewaard. Open het menu-item opnieuw in DeskDirector om het te verzenden.',
      here: 'Kopieer wat u hebt geschreven voordat u het menu-item opnieuw opent in DeskDirector: hier kan niets worden opgeslagen.',
      nothing: 'Open het menu-item opnieuw in DeskDirector om verder te gaan.',
    },
  },
  refusedFile: {
    title: (name: string) => `${name} is niet doorgekomen`,
    stopped: 'Het verzenden is gestopt voordat het bestand aankwam.',
    kept: 'Het bestand is hier bewaard, net als de bestanden erna.',
  },
  doubtful: {
    title: (what: string) => `Het is niet bekend of ${within(what)} is aangekomen`,
    titleOfFile: (name: string) => `Het is niet bekend of ${name} is aangekomen`,
    absent: 'In het ticket, zoals dat het laatst is gelezen, staat het niet.',
    alike:
      'Hetzelfde staat er inmiddels, en er is niet na te gaan van wie het komt. Kijk of het van u is: nog een keer verzonden zou het er dubbel kunnen staan.',
    advice: 'Als u het opnieuw verzendt, wordt er eerst naar gezocht.',
    adviceOnFile:
      'Het bestand is hier bewaard. Als u het opnieuw verzendt, wordt er eerst naar gezocht.',
    adviceOnGoneFile:
      'Het bestand ging weg voordat deze pagina werd geopend, en is niet op dit apparaat bewaard. Kijk of het bij het ticket staat, en voeg het opnieuw bij als dat niet zo is.',
    renew: {
      lasting:
        'Wat u hebt geschreven, is bewaard. Open het menu-item opnieuw in DeskDirector: dan wordt ernaar gezocht.',
      here: 'Kopieer wat u hebt geschreven, open het menu-item opnieuw in DeskDirector en kijk of het is aangekomen: hier kan niets worden opgeslagen.',
      nothing: 'Open het menu-item opnieuw in DeskDirector en kijk of het is aangekomen.',
    },
  },
  checkAgain: 'Opnieuw controleren',
  sendAgain: 'Opnieuw verzenden',
  edit: 'Mijn tekst bewerken',
  isThere: 'Het staat er, mijn tekst weggooien',
  isFileThere: 'Het staat er, mijn kopie weggooien',
  isSeenTo: 'Verdergaan zonder dit bestand',
  dismiss: 'Melding sluiten',
  kept: {
    device: 'Concept bewaard op dit apparaat',
    session: 'Concept bewaard tot dit tabblad wordt gesloten',
    page: 'Concept alleen bewaard zolang deze pagina open is',
  },
  files: {
    list: 'Te verzenden bestanden',
    attach: 'Bestanden bijvoegen',
    total: (count: number, size: string) => `${files(count)}, ${size}`,
    remove: (name: string) => `${name} verwijderen`,
    notKept: 'alleen zolang deze pagina open is',
    /** A picture that was pasted, by the time: it has no name of its own. */
    pasted: (time: string, ending: string) => `geplakt-${time}.${ending}`,
    refused: {
      title: (count: number) =>
        plural('nl', count, {
          one: () => 'Een bestand is niet toegevoegd',
          other: (n) => `${n} bestanden zijn niet toegevoegd`,
        }),
      size: (name: string, size: string, most: string) =>
        `${name} is ${size} groot. Een bestand mag hoogstens ${most} groot zijn.`,
      type: (name: string, taken: readonly string[]) =>
        `${name} is van een soort die hier niet wordt aangenomen. Wel aangenomen: ${taken
          .map((type) => kinds[type] ?? type)
          .join(', ')}.`,
    },
  },
}
