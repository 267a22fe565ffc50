const minutes = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`)

/** The header, the session's clock and what the page says when nothing else can. */
export const shell = {
  timerLabel: 'Resterende sessietijd',
  /** Ten minutes and more: whole minutes are enough. */
  minutesLeft: (count: number) => `${count} min`,
  /** Nearly over: minutes and seconds, as `4:05`. */
  clockLeft: (clock: string) => `Nog ${clock}`,
  sessionLimit: (count: number) =>
    `Een sessie op deze pagina duurt ${count} min. Open daarna het menu-item opnieuw om verder te gaan.`,
  warning: (count: number) =>
    `Deze sessie duurt nog ${minutes(count)}. Open daarna het menu-item opnieuw om verder te gaan.`,
  signedInAs: (name: string) => `Aangemeld als ${name}`,
  screenMissing: {
    title: 'Dit scherm is niet geladen',
    text: 'De verbinding met de eigen host van deze pagina is mislukt. Er is niets verzonden of gewijzigd.',
  },
  lastResort: {
    title: 'Er is iets misgegaan op deze pagina',
    text: 'Hierdoor is niets verzonden of gewijzigd. Probeer het opnieuw. Gebeurt het nog een keer, open het menu-item dan opnieuw.',
  },
}
