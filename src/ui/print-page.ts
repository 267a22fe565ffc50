/** How long a browser may take to begin, in ms: Safari asks first whether to print. */
const PATIENCE = 1_000

/**
 * Prints what the page shows on paper, and tells whether it was printed or offered for it. A frame's sandbox without
 * `allow-modals` drops the call without a word (HTML, "printing steps": "if the active sandboxing flag set has the
 * sandboxed modals flag set, then return"); all that can be told is that `beforeprint` never came.
 *
 * @param name what a file is called where it is printed into one: browsers go by the page's title.
 * @returns false where nothing came of it; true once it is over.
 */
export async function printPage(name: string, page: Window = window): Promise<boolean> {
  const listening = new AbortController()
  const heard = (name: 'beforeprint' | 'afterprint') =>
    new Promise<true>((resolve) =>
      page.addEventListener(name, () => resolve(true), { signal: listening.signal, once: true }),
    )
  const [begins, ends] = [heard('beforeprint'), heard('afterprint')]
  const { title } = page.document
  page.document.title = name
  page.print()
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE))
  const isPrinted = (await Promise.race([begins, late])) && (await ends)
  listening.abort()
  page.document.title = title
  return isPrinted
}
