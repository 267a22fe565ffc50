/** The end of a session. */
export const ended = {
  title: 'Uw sessie is afgelopen',
  text: 'DeskDirector houdt u op deze pagina hoogstens een uur aangemeld. Wat u had verzonden, blijft verzonden.',
  /** Said while the tickets stay on screen for the grace. */
  readable: (count: number) =>
    `Wat op het scherm staat, blijft nog ${count === 1 ? '1 minuut' : `${count} minuten`} leesbaar.`,
  howToRenew: 'Open het menu-item opnieuw in DeskDirector om verder te gaan.',
  renew: 'Vernieuwen',
  renewBlocked:
    'Als er niets opent, staat het portaal vanaf hier geen nieuwe tabbladen toe: open het menu-item dan zelf.',
}
