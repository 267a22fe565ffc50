/** `off` filters nothing, `on` does; `plain` is no filter, and stands beside those that are. */
export type ChipLook = 'off' | 'on' | 'plain'

const looks: Record<ChipLook, string> = {
  off: 'border-dashed border-line-strong text-ink-2 group-hover:border-ink-3 group-hover:text-ink',
  on: 'chosen border-accent bg-accent-soft font-medium text-accent-text',
  plain:
    'border-transparent text-ink-2 forced-colors:border-0 group-hover:bg-neutral-soft group-hover:text-ink',
}

/** The chip's target: as large as a finger needs, while the chip in it stays small. */
export const chipTarget =
  'group relative inline-flex shrink-0 cursor-pointer items-center rounded-full pointer-coarse:min-h-11'

/** How a chip looks, within its target; a control that lies unseen in the target lends it its focus ring. */
export function chipClass(look: ChipLook): string {
  return (
    'inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.75 text-sm whitespace-nowrap ' +
    'transition-colors duration-150 outline-offset-2 outline-accent-text ' +
    'group-has-focus-visible:outline-2 pointer-coarse:min-h-8.5 ' +
    looks[look]
  )
}
