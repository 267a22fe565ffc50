import DOMPurify, { type Config } from 'dompurify'

/** Tags that come through and stay. */
const KEPT =
  'a abbr b blockquote br caption code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub sup table tbody td tfoot th thead tr u ul var'

/** Tags that later steps turn into something else: a `div`, or the sign of a ticked box. */
const TURNED = 'address article aside center figcaption figure footer header input main nav section'

const PLAIN_ATTRIBUTES =
  'align alt checked colspan dir height lang reversed rowspan scope start type width'

const CONFIG: Config = {
  ALLOWED_TAGS: `${KEPT} ${TURNED}`.split(' '),
  ALLOWED_ATTR: `${PLAIN_ATTRIBUTES} href src`.split(' '),
  // Values that are no addresses; DOMPurify would hold them against the pattern below otherwise.
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES.split(' '),
  // And `data:` on pictures, which DOMPurify always lets through; `rich-text-pictures.ts` looks at those.
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // A text that opens with a frame set would leave a document without a body, and no fragment at all.
  FORCE_BODY: true,
  RETURN_DOM_FRAGMENT: true,
}

/**
 * HTML from anyone to a fragment that holds only what is allowed. It belongs to a document without a window, so nothing
 * in it loads or runs until it is put into the page.
 *
 * Under `require-trusted-types-for 'script'` the parsing happens inside DOMPurify's own policy, named `dompurify`
 * (`_createTrustedTypesPolicy` in dompurify 3.4), made at the first call.
 */
export function sanitise(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, CONFIG) as unknown as DocumentFragment | null
  return fragment ?? document.createDocumentFragment()
}
