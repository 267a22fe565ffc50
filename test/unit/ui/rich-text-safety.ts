/** What may stand in rendered text, spelt out apart from the code that makes it. */
const ELEMENTS = new Set(
  (
    'a abbr b blockquote br button caption code dd del details div dl dt em h4 h5 h6 hr i img ins kbd li mark ol p pre q s ' +
    'samp small span strong sub summary sup table tbody td tfoot th thead tr u ul var'
  ).split(' '),
)

const ATTRIBUTES: Readonly<Record<string, string>> = {
  a: 'href target rel',
  button: 'type',
  div: 'role aria-label tabindex',
  img: 'src alt width height referrerpolicy loading decoding',
  ol: 'start reversed',
  pre: 'tabindex',
  ul: 'role',
  td: 'align colspan rowspan',
  th: 'align colspan rowspan scope',
}

/** Everything in a fragment that should not be there; empty when it is safe. */
export function offences(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const tag = element.localName
    const allowed = `dir lang ${ATTRIBUTES[tag] ?? ''}`.split(' ')
    const found: string[] = []
    if (!ELEMENTS.has(tag) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') {
      found.push(`<${tag}>`)
    }
    if (element.shadowRoot !== null) found.push(`<${tag}> with a shadow root`)
    for (const { name, value } of element.attributes) {
      if (!allowed.includes(name)) found.push(`<${tag} ${name}>`)
      if (
        name === 'src' &&
        !/^data:image\/(?:png|jpeg|jpg|gif|webp|avif|bmp);base64,/i.test(value)
      ) {
        found.push(`<${tag} src="${value}">`)
      }
      if (name === 'href' && !/^(?:https?|mailto|tel):/.test(value)) {
        found.push(`<${tag} href="${value}">`)
      }
    }
    if (tag === 'a' && element.getAttribute('rel') !== 'noopener noreferrer') found.push('<a> rel')
    if (tag === 'a' && element.getAttribute('target') !== '_blank') found.push('<a> target')
    return found
  })
}
