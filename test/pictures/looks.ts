import type { Scene } from './scenes'

/** A look at a screen: how wide, in which colours, in which language. */
export interface Look {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
  /** What the menu item asks for; English without it. */
  readonly lang?: string
  /** As Windows' high contrast has it. */
  readonly forcedColors?: 'active'
  readonly contrast?: 'more'
}

/** Whether such a screen is one for fingers. */
export function isTouched({ width }: Look): boolean {
  return width < 1000
}

export const looks: readonly Look[] = [
  { name: 'light', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'dark', width: 1280, height: 800, colorScheme: 'dark' },
  { name: 'tablet-light', width: 768, height: 1024, colorScheme: 'light' },
  { name: 'tablet-dark', width: 768, height: 1024, colorScheme: 'dark' },
  { name: 'phone-light', width: 380, height: 800, colorScheme: 'light' },
  { name: 'phone-dark', width: 380, height: 800, colorScheme: 'dark' },
  { name: 'arabic', width: 1280, height: 800, colorScheme: 'light', lang: 'ar' },
  { name: 'tablet-arabic', width: 768, height: 1024, colorScheme: 'dark', lang: 'ar' },
  { name: 'phone-arabic', width: 380, height: 800, colorScheme: 'light', lang: 'ar' },
  // As wide as a portal’s frame is in a window of 1280 px.
  { name: 'frame', width: 1060, height: 742, colorScheme: 'light' },
  { name: 'narrow', width: 320, height: 640, colorScheme: 'light' },
  { name: 'huge', width: 2560, height: 1440, colorScheme: 'light' },
  { name: 'contrast', width: 1280, height: 800, colorScheme: 'light', contrast: 'more' },
  { name: 'contrast-dark', width: 1280, height: 800, colorScheme: 'dark', contrast: 'more' },
  { name: 'forced', width: 1280, height: 800, colorScheme: 'dark', forcedColors: 'active' },
]

/** Each screen in both themes, on a phone and in Arabic; the list, the ticket and the overview on a tablet and in more of both. */
export function isInDocs(scene: Scene, { name }: Look): boolean {
  // A narrow page has no rows of one line.
  if (scene.name === 'tech-list-dense' && name === 'phone-light') return false
  if (/^(light|dark|phone-light|arabic)$/.test(name)) return true
  return /^(list|ticket|overview)$/.test(scene.name) && /^(phone|tablet)/.test(name)
}
