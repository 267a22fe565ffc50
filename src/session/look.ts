export type ThemeChoice = 'light' | 'dark' | 'system'
export type RowsChoice = 'roomy' | 'dense'

/** How the page looks to whoever sits here. */
export interface Look {
  readonly theme: ThemeChoice
  /** How high the rows of a list are, where there is room for them in one line each. */
  readonly rows: RowsChoice
}

/** Of nobody in particular: it says how the page looks here, and no more. */
const LOOK_KEY = 'deskdirector-tickets theme'

/**
 * The look that somebody chose on this device, in the words that boot puts on the document for the styles to find; null
 * where nobody did, or where nothing may be stored: in Chromium, naming the storage is what throws.
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
  return { theme, rows: words.includes('dense') ? 'dense' : 'roomy' }
}

/** Shows the page with this look at once. Gives whether the next launch on this device will, too. */
export function chooseLook({ theme, rows }: Look): boolean {
  const look = rows === 'dense' ? `${theme} dense` : theme
  document.documentElement.dataset['theme'] = look
  try {
    localStorage.setItem(LOOK_KEY, look)
    return keptLook() === look
  } catch {
    return false
  }
}
