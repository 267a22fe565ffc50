import { flavours, type Flavour } from '../local-deskdirector/flavour'

/**
 * The instances that the page is tried on, each a project of its own: one that is spoken to by the published calls
 * alone, and one of each flavour, by the profile that connect makes of its document.
 */
export const deskKinds = ['published', ...flavours] as const

export type DeskKind = (typeof deskKinds)[number]

/** The flavour behind a kind; every instance has the published calls. */
export function flavourOf(kind: DeskKind): Flavour {
  return kind === 'published' ? 'tokity' : kind
}

/** The profile that `site.json` has for a kind. */
export function profileOf(kind: DeskKind): string {
  return kind === 'published' ? 'copilot' : kind
}
