import { plural } from '../../lib/plural'

const drafts = (count: number) =>
  plural('nl', count, { one: (n) => `${n} concept`, other: (n) => `${n} concepten` })

/** What was typed and hasn't been sent, wherever the page speaks of it beside the place where it was typed. */
export const ownDrafts = {
  /** On a ticket's row. */
  marks: {
    draft: 'Concept',
    sending: 'Wordt verzonden',
    refused: 'Niet verzonden',
    asking: 'Vraagt uw antwoord',
    pinned: 'Vastgemaakt',
  },
  began: {
    draft: 'U bent een nieuw ticket begonnen',
    sending: 'Uw nieuwe ticket is onderweg',
    refused: 'Uw nieuwe ticket is niet verzonden',
    asking: 'Uw nieuwe ticket vraagt uw antwoord',
    open: 'Openen',
    resume: 'Verdergaan',
  },
  opened: (id: string | null) =>
    id === null ? 'Uw ticket is aangemaakt' : `Ticket #${id} is aangemaakt`,
  openedBare: 'Uw ticket is aangemaakt, zonder de bestanden',
  show: 'Tonen',
  /** Behind the picture of who is signed in. */
  menu: 'Weergave en concepten',
  look: {
    label: 'Weergave',
    values: { system: 'Systeem', light: 'Licht', dark: 'Donker' },
    rows: { label: 'Rijen', values: { roomy: 'Ruim', dense: 'Compact' } },
    notKept: 'Dit geldt alleen zolang deze pagina open is: hier kan niets worden bewaard.',
  },
  keys: {
    label: 'Sneltoetsen met één toets',
    about: 'In de lijst gaat / naar het zoekveld, j en k van ticket naar ticket.',
  },
  title: 'Uw concepten',
  close: 'Sluiten',
  count: (count: number) =>
    count === 0 ? 'Er is niets onverzonden.' : `${drafts(count)} nog niet verzonden.`,
  list: {
    label: 'Wat u hebt geschreven',
    /** What it would become, by the number of its ticket. */
    places: {
      reply: (id: string) => `Antwoord op #${id}`,
      close: (id: string) => `Toelichting bij het sluiten van #${id}`,
      reopen: (id: string) => `Toelichting bij het heropenen van #${id}`,
      approve: (id: string) => `Toelichting bij het goedkeuren van #${id}`,
      decline: (id: string) => `Toelichting bij het afwijzen van #${id}`,
      escalate: (id: string) => `Toelichting bij het escaleren van #${id}`,
      rate: (id: string) => `Beoordeling van #${id}`,
      summary: (id: string) => `Titel van #${id}`,
      description: (id: string) => `Beschrijving van #${id}`,
      dueOn: (id: string) => `Vervaldatum van #${id}`,
      tags: (id: string) => `Tag voor #${id}`,
      fields: (id: string) => `Wijzigingen in #${id}`,
      /** By its title: it has no number yet. */
      new: (title: string) => (title === '' ? 'Nieuw ticket' : `Nieuw ticket: ${title}`),
    },
    filesOf: 'Bestanden van een ticket dat al is aangemaakt',
    noWords: 'Nog geen tekst',
    /** A field's new value. */
    notSaved: 'Gekozen en niet opgeslagen',
    sending: 'Onderweg',
    delete: 'Verwijderen',
    deleteOf: (place: string) => `Concept verwijderen: ${place}`,
  },
  kept: {
    device: (days: number) =>
      `Wat u typt, blijft op dit apparaat bewaard tot het is verzonden, hoogstens ${plural(
        'nl',
        days,
        { one: (n) => `${n} dag`, other: (n) => `${n} dagen` },
      )}. Het staat er weer als u deze pagina opnieuw opent.`,
    session: 'Wat u typt, blijft bewaard tot het is verzonden of dit tabblad wordt gesloten.',
    page: 'Wat u typt, blijft alleen bewaard zolang deze pagina open is: hier kan niets worden opgeslagen.',
    off: 'Wat u typt, blijft alleen bewaard zolang deze pagina open is. Daar heeft uw beheerder voor gekozen.',
  },
  /** When a session has ended. */
  afterTheEnd: {
    kept: 'Wat u hebt getypt, is bewaard: het staat er als u het menu-item opnieuw opent.',
    copy: 'Kopieer wat u hebt getypt voordat u het menu-item opnieuw opent: hier kan niets worden opgeslagen.',
    copyAction: 'Tekst kopiëren',
    copied: 'Tekst gekopieerd',
    person: (name: string) => `Namens: ${name}`,
    cc: (addresses: string) => `CC: ${addresses}`,
    filesNotKept: 'Bestanden worden niet bewaard: u moet ze later opnieuw toevoegen.',
    saveOf: (file: string) => `${file} opslaan`,
    saveMayFail:
      'Als er niets wordt opgeslagen, staat het frame van het portaal geen downloads toe.',
  },
  wipe: {
    action: 'Alle concepten verwijderen',
    title: (count: number) => `${drafts(count)} verwijderen?`,
    text: 'Wat u hebt getypt en niet verzonden, wordt op dit apparaat verwijderd, met de bestanden erbij. Het kan niet worden teruggehaald.',
    keep: 'Bewaren',
    one: 'Dit concept verwijderen?',
    oneAction: 'Concept verwijderen',
    keepOne: 'Bewaren',
    oneDone: 'Het concept is verwijderd',
    done: 'Alle concepten zijn verwijderd',
  },
}
