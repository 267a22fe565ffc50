/**
 * Puts things off while somebody composes a character or a word (as in Japanese, or by dictation): a field whose text
 * is replaced meanwhile loses what is being composed, and the keyboard its place.
 *
 * @returns runs what it is given at once, or after the composition, in order.
 */
export function afterComposing(page: Document): (act: () => void) => void {
  let field: EventTarget | null = null
  const waiting: (() => void)[] = []
  // A field that is gone, or that nobody is in, is composed in no more; not every browser says so.
  const isComposing = () =>
    field !== null && field === page.activeElement && page.visibilityState === 'visible'

  function goOn(): void {
    if (!isComposing()) for (const act of waiting.splice(0)) act()
  }
  function end(): void {
    field = null
    // The field's own change comes first.
    setTimeout(goOn)
  }
  page.addEventListener('compositionstart', ({ target }) => void (field = target), true)
  page.addEventListener('compositionend', end, true)
  page.addEventListener('focusout', end, true)
  page.addEventListener('visibilitychange', end)

  return (act) => {
    waiting.push(act)
    goOn()
  }
}
