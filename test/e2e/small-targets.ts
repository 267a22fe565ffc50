import type { Page } from '@playwright/test'

/** What a finger presses, by its role or its element. */
const TARGETS =
  'a[href], button, select, textarea, summary, input:not([type=hidden], [type=file]), [role=button]'

/** As large as a finger needs, in px (WCAG 2.5.5); a hair less, for what is rounded. */
const LEAST = 43.5

/** Rows of a list are alike: the first ten are looked at, as each that is scrolled to draws more of them. */
const MORE_ROWS = '[data-ticket-id]:nth-child(n + 11) *'

/**
 * The controls in view or to be scrolled to whose target is lower or narrower than a finger needs, with their size: as far
 * as a press still lands on them or their label, around their middle. Not links within a line of text, which are as high
 * as that line.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ([targets, least, moreRows]) => {
      const found: string[] = []
      let measured = 0
      const dialog = document.querySelector('dialog[open], [role=dialog]')
      for (const control of (dialog ?? document).querySelectorAll<HTMLElement>(targets)) {
        if (control.matches(moreRows)) continue
        if (!control.checkVisibility({ visibilityProperty: true })) continue
        if (control.matches(':disabled') || isInText(control)) continue
        // A press anywhere in a ticket's row follows its link.
        const label = control.closest('label, [data-ticket-id]') ?? control
        label.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
        const { left, top, width, height } = label.getBoundingClientRect()
        const lands = (x: number, y: number) => {
          const hit = document.elementFromPoint(x, y)
          return hit !== null && label.contains(hit)
        }
        const [x, y] = [left + width / 2, top + height / 2]
        // Something lies over it: a link that spreads over its row gives way to what stands there.
        if (width === 0 || height === 0 || !lands(x, y)) continue
        measured += 1
        const reach = (dx: number, dy: number) => {
          let far = 0
          while (far < 30 && lands(x + dx * far, y + dy * far)) far += 0.5
          return far
        }
        const wide = reach(1, 0) + reach(-1, 0)
        const high = reach(0, 1) + reach(0, -1)
        if (Math.min(wide, high) >= least) continue
        const name = control.getAttribute('aria-label') ?? control.textContent.trim().slice(0, 40)
        found.push(`${control.localName} “${name}”: ${wide} × ${high}`)
      }
      // A screen without a control would be none to leave: nothing was looked at.
      return measured === 0 ? ['no control at all'] : found

      function isInText(control: HTMLElement): boolean {
        const isInline = getComputedStyle(control).display === 'inline'
        const around = control.parentElement?.textContent.trim().length ?? 0
        return control.localName === 'a' && isInline && around > control.textContent.trim().length
      }
    },
    [TARGETS, LEAST, MORE_ROWS] as const,
  )
}
