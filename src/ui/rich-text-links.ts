const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:']

/** Where a link may lead, spelt in full; null for what leads nowhere outside or does something instead. */
function linkAddress(href: string | null): string | null {
  try {
    const url = new URL(href ?? '')
    return SCHEMES.includes(url.protocol) ? url.href : null
  } catch {
    // Relative and hash links too: they would lead somewhere inside this page, which their writer never saw.
    return null
  }
}

/** Links open apart from the page and tell nothing about it; what may not be a link stays as its words. */
export function shapeLinks(fragment: DocumentFragment): void {
  for (const link of fragment.querySelectorAll('a')) {
    const address = linkAddress(link.getAttribute('href'))
    if (address === null) {
      link.replaceWith(...link.childNodes)
      continue
    }
    link.setAttribute('href', address)
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noopener noreferrer')
  }
}
