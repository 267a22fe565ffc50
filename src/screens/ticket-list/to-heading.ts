/** Gives the focus to the list's heading: with a button that goes away once it is pressed, it would be lost. */
export function toHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
