import type { Site } from '../../src/deskdirector/site'
import { contentSecurityPolicy } from './csp'
import { firstScreen } from './first-screen'
import { objectLiteral } from './object-literal'

/** What a document is made of whatever `site.json` says; a release carries it along. */
export interface DocumentParts {
  /** The markup, with a comment where each of the others goes. */
  readonly html: string
  /** The boot script, with `FIRST_SCREEN` where its part of the site goes. */
  readonly boot: string
  readonly style: string
}

/**
 * The page's document for one `site.json`: the boot script and the styles inline, and the policy above both.
 *
 * @param paint the first paint, as the page's own components draw it.
 */
export function documentOf({ html, ...parts }: DocumentParts, site: Site, paint: string): string {
  const boot = bootFor(parts.boot, site)
  const style = parts.style + brandStyle(site)
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(site, [boot], [style])}">`,
    // Before the styles: what it asks for is under way while they come.
    `<script>${boot}</script>`,
    `<style>${style}</style>`,
  ]
  return fillIn(html, site, paint, head)
}

/** The markup with all that is the site's in it; the site itself last, since nothing that is drawn first waits for it. */
export function fillIn(html: string, site: Site, paint: string, head: readonly string[]): string {
  return html
    .replace('<!-- boot -->', () => head.join('\n    '))
    .replace(/<title>.*<\/title>/, () => `<title>${text(site.brand.name)}</title>`)
    .replace('<!-- first paint -->', () => paint)
    .replace('<!-- site -->', () => siteBlock(site))
}

const ENDS_SCRIPT = /<(!--|\/?script)/i

/** The boot script with its part of the site in it: the calls of the first screen, spelled ahead. */
export function bootFor(boot: string, site: Site): string {
  const [before, after, ...more] = boot.split('FIRST_SCREEN')
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('The boot script has not one place for its part of the site.')
  if (ENDS_SCRIPT.test(before + after))
    throw new Error('The boot script holds what would end it in a document.')
  // HTML reads a script's end in any case of letters, and a comment within it: neither begins without its sign.
  const literal = objectLiteral(firstScreen(site)).replaceAll('<', '\\x3c')
  return before + literal + after
}

export function brandStyle({ brand }: Site): string {
  return `:root{--accent:${brand.accent}}`
}

/** The site, as data that no browser runs; `<` would end it, or begin a comment in it. */
function siteBlock(site: Site): string {
  const json = JSON.stringify(site).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="site">${json}</script>`
}

function text(of: string): string {
  return of.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
