/** What can be done to a ticket as a whole. `what` begins a sentence that says what became of it. */
export const actions = {
  close: {
    name: 'Ticket sluiten',
    about: 'Het werk aan dit ticket is klaar.',
    what: 'Uw verzoek om het ticket te sluiten',
    done: 'Ticket gesloten',
  },
  reopen: {
    name: 'Ticket heropenen',
    about: 'Het werk aan dit ticket gaat verder.',
    what: 'Uw verzoek om het ticket te heropenen',
    done: 'Ticket heropend',
  },
  approve: {
    name: 'Goedkeuren',
    about: 'U gaat akkoord met wat in dit ticket wordt gevraagd.',
    what: 'Uw goedkeuring',
    done: 'Goedgekeurd',
  },
  decline: {
    name: 'Afwijzen',
    about: 'U gaat niet akkoord met wat in dit ticket wordt gevraagd.',
    what: 'Uw afwijzing',
    done: 'Afgewezen',
  },
  escalate: {
    name: 'Escaleren',
    about: 'Dit ticket heeft meer aandacht nodig dan het nu krijgt.',
    what: 'Uw verzoek om het ticket te escaleren',
    done: 'Geëscaleerd',
  },
  rate: {
    name: 'Beoordelen',
    about: 'Laat het supportteam weten hoe dit ticket is behandeld.',
    what: 'Uw beoordeling',
    done: 'Bedankt voor uw beoordeling',
  },
  rating: {
    legend: 'Hoe is het behandeld?',
    marks: { 1: 'Heel slecht', 2: 'Slecht', 3: 'Redelijk', 4: 'Goed', 5: 'Heel goed' },
    given: (marks: number) => `Uw beoordeling: ${marks} van 5 · Opnieuw beoordelen`,
    missing: 'Kies eerst een tot vijf sterren.',
    word: 'Meer vertellen (optioneel)',
    wordHint: 'Het supportteam leest het.',
  },
  /** Somebody has answered since the dialog was opened. */
  putOff: {
    title: 'Iemand heeft zojuist geantwoord',
    text: 'Er is nog niets gedaan: lees het antwoord en ga daarna verder als u dat nog wilt.',
    look: 'Antwoord lezen',
  },
  more: 'Meer',
  word: 'Toelichting (optioneel)',
  wordHint: 'De toelichting komt als notitie bij het ticket.',
  notNow: 'Niet nu',
  /** It is on its way: putting the dialog away doesn’t stop it. */
  hide: 'Verbergen',
  discard: 'Tekst weggooien',
  /** Something was typed for it, and not sent. */
  hasDraft: 'Heeft een niet-verzonden concept',
  /** Of what stands behind a button. */
  hasDrafts: 'Bevat een niet-verzonden concept',
  unsent: (name: string) => `Wat u bij „${name}” schreef, is niet verzonden.`,
  notDone: (name: string) =>
    `„${name}” is niet verzonden: de pagina werd verlaten voordat dat kon gebeuren.`,
  dismiss: 'Melding sluiten',
  show: 'Tonen',
  notPossible: 'Dit kan niet met het ticket zoals het nu is.',
  withdrawn: (name: string, reason: string) => `${name}: ${reason}`,
  again: 'Opnieuw proberen',
  againOf: (name: string) => `Opnieuw proberen: ${name}`,
}
