/** Of nobody in particular, as the theme is. */
const KEYS_KEY = 'deskdirector-tickets single-keys'

/** What was chosen since the launch, stored or not. */
let chosen: boolean | null = null

/**
 * Whether a letter or sign alone, without Ctrl or its like, may be a shortcut. Whoever speaks to their computer types
 * by accident, so it can be turned off (WCAG 2.1.4).
 */
export function hasSingleKeys(): boolean {
  return (chosen ??= keptKeys() !== 'off')
}

/** Turns them on or off at once. Gives whether the next launch on this device knows. */
export function chooseSingleKeys(isOn: boolean): boolean {
  chosen = isOn
  const kept = isOn ? 'on' : 'off'
  try {
    localStorage.setItem(KEYS_KEY, kept)
    return keptKeys() === kept
  } catch {
    return false
  }
}

function keptKeys(): string | null {
  try {
    return localStorage.getItem(KEYS_KEY)
  } catch {
    return null
  }
}
