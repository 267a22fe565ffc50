export type Theme = 'light' | 'dark'

/** Of nobody in particular: it says how the page looks here, and no more. */
const THEME_KEY = 'deskdirector-tickets theme'

/**
 * The colours that somebody chose on this device, for boot; null where nobody did, or where nothing may be stored:
 * in Chromium, naming the storage is what throws.
 */
export function keptTheme(): string | null {
  try {
    return localStorage.getItem(THEME_KEY)
  } catch {
    return null
  }
}

export type ThemeChoice = Theme | 'system'

/** The choice that the page is shown by now, whether a person made it or the launch did. */
export function shownTheme(): ThemeChoice {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Shows the page by this choice at once. Gives whether the next launch on this device will, too. */
export function chooseTheme(choice: ThemeChoice): boolean {
  document.documentElement.dataset['theme'] = choice
  try {
    localStorage.setItem(THEME_KEY, choice)
    return keptTheme() === choice
  } catch {
    return false
  }
}
