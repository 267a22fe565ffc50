import type { Page } from '@playwright/test'

/**
 * What of the page's own words can't be read whole at this width: a box that cuts them off, a button whose label takes
 * three lines or more, a field whose choice or hint is longer than it is, a part that scrolls sideways.
 *
 * @param mark what every text of the page's own holds: the pseudo-locale's sign, or nothing where each text is looked at.
 */
export function clippedText(page: Page, mark = 'ẋ'): Promise<string[]> {
  return page.evaluate((mark) => {
    const found = new Set<string>()
    const pen = document.createElement('canvas').getContext('2d')
    const isOurs = ({ nodeValue }: { readonly nodeValue: string | null }) =>
      nodeValue?.trim() && nodeValue.includes(mark)

    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      if (element.clientWidth <= 1 || !element.checkVisibility({ visibilityProperty: true }))
        continue
      const style = getComputedStyle(element)
      const isField = element.matches('select, input, textarea')
      const fault = isField ? faultOfField(element, style) : faultOf(element, style)
      if (fault !== null) found.add(`${fault}: ${element.outerHTML.slice(0, 200)}`)
    }
    return [...found]

    function faultOf(
      element: HTMLElement,
      { overflowX, overflowY, scrollbarWidth }: CSSStyleDeclaration,
    ) {
      const { clientWidth, scrollWidth, clientHeight, scrollHeight } = element
      const isWide = scrollWidth > clientWidth + 1
      const isPage = element === document.body && document.documentElement.scrollWidth > innerWidth
      // A strip without a scrollbar is there to be moved by a finger.
      const isScroller = /auto|scroll/.test(overflowX) && scrollbarWidth !== 'none'
      if (isPage || (isWide && isScroller && !element.matches('pre, .rich-text *')))
        return 'scrolls sideways'
      const isCut =
        (/hidden|clip/.test(overflowX) && isWide) ||
        (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 3)
      // In the place of a title what stands for one is cut as a title is.
      if (isCut && !element.matches('.written') && textsIn(element).some(isOurs)) return 'cut off'
      if (!element.matches('button') || element.closest('.rich-text')) return null
      const texts = textsIn(element)
      return texts.some(isOurs) && linesOf(texts) > 2 ? `on ${linesOf(texts)} lines` : null
    }

    /** Its texts, but for what only a screen reader is told: that has no room on purpose. */
    function textsIn(element: Element): Text[] {
      const texts: Text[] = []
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const text = walker.currentNode as Text
        if ((text.parentElement?.getBoundingClientRect().width ?? 0) > 1) texts.push(text)
      }
      return texts
    }

    function linesOf(texts: readonly Text[]): number {
      const range = document.createRange()
      const bottoms = texts.flatMap((text) => {
        range.selectNodeContents(text)
        return [...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))
      })
      return new Set(bottoms).size
    }

    /** A field that is too short for its choice, or for the hint in it. */
    function faultOfField(element: HTMLElement, style: CSSStyleDeclaration) {
      const text =
        element instanceof HTMLSelectElement
          ? (element.selectedOptions[0]?.text ?? '')
          : element instanceof HTMLInputElement && element.value === ''
            ? element.placeholder
            : ''
      if (pen === null || !isOurs({ nodeValue: text })) return null
      pen.font = style.font
      const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight)
      const isShort = pen.measureText(text).width > element.clientWidth - padding + 1
      return isShort ? 'too short for its words' : null
    }
  }, mark)
}
