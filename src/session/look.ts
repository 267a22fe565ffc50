export type ThemeChoice = 'light' | 'dark' | 'system'
export type RowsChoice = 'roomy' | 'dense'
export type FiguresChoice = 'pictures' | 'tables'

/** How the page looks to whoever sits here. */
export interface Look {
  readonly theme: ThemeChoice
  /** How high the rows of a list are, where there is room for them in one line each. */
  readonly rows: RowsChoice
  /** How the overview shows its figures. */
  readonly figures: FiguresChoice
}

/** Of nobody in particular: it says how the page looks here, and no more. */
const LOOK_KEY = 'deskdirector-tickets theme'

const COLOURS = /light|dark|system/

/**
 * What the document is to say of the look, in words for the styles to find.
 *
 * @param asked the colours that the launch asks for: they hold where nobody has chosen any.
 */
export function lookWords(asked: string | undefined): string {
  const kept = keptLook() ?? ''
  return COLOURS.test(kept) ? kept : `${asked} ${kept}`
}

/**
 * What somebody chose on this device; null where nobody did, or where nothing may be stored: in Chromium, naming the
 * storage is what throws.
 */
export function keptLook(): string | null {
  try {
    return localStorage.getItem(LOOK_KEY)
  } catch {
    return null
  }
}

/** The look that the page is shown with by now, whether a person chose it or the launch did. */
export function shownLook(): Look {
  const words = document.documentElement.dataset['theme']?.split(' ') ?? []
  const theme = (['light', 'dark'] as const).find((each) => words.includes(each)) ?? 'system'
  return {
    theme,
    rows: words.includes('dense') ? 'dense' : 'roomy',
    figures: words.includes('tables') ? 'tables' : 'pictures',
  }
}

/**
 * Shows the page with a changed look at once, and keeps what was chosen: whoever chose rows alone leaves the colours to the
 * menu item. Gives whether the next launch on this device will show it, too.
 */
export function chooseLook(change: Partial<Look>): boolean {
  const { theme, rows, figures } = { ...shownLook(), ...change }
  const shapes = figures === 'tables' ? `${rows} tables` : rows
  document.documentElement.dataset['theme'] = `${theme} ${shapes}`
  const colours = change.theme ?? COLOURS.exec(keptLook() ?? '')?.[0]
  const kept = colours === undefined ? shapes : `${colours} ${shapes}`
  try {
    localStorage.setItem(LOOK_KEY, kept)
    return keptLook() === kept
  } catch {
    return false
  }
}
