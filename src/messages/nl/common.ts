/** Words that more than one screen says. */
export const common = {
  tryAgain: 'Opnieuw proberen',
}
