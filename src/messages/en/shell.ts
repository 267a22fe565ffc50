// Without `plural`, here and in the end's words: its rules and its code would come with every launch.
const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)

/** The header, the session's clock and what the page says when nothing else can. */
export const shell = {
  timerLabel: 'Session time left',
  /** Ten minutes and more: whole minutes are enough. */
  minutesLeft: (count: number) => `${count} min`,
  /** Nearly over: minutes and seconds, as `4:05`. */
  clockLeft: (clock: string) => `${clock} left`,
  sessionLimit: (count: number) =>
    `A session of this page lasts ${count} min. To go on after that, open the menu item again.`,
  warning: (count: number) =>
    `${minutes(count)} left in this session. To go on after that, open the menu item again.`,
  signedInAs: (name: string) => `Signed in as ${name}`,
  screenMissing: {
    title: 'This screen did not load',
    text: 'The connection to this page’s own host failed. Nothing was sent or changed.',
  },
  lastResort: {
    title: 'Something on this page broke',
    text: 'Nothing was sent or changed by this. Try again; if it happens once more, open the menu item again.',
  },
}
