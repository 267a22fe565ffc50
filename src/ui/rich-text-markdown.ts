import { Marked } from 'marked'
import { isDump, plainTextToHtml } from './rich-text-plain'

const markdown = new Marked({
  gfm: true,
  // In a ticket a line end is meant as one: people write mails there, not documents.
  breaks: true,
  async: false,
  tokenizer: {
    // "Regards" over a line of dashes is how a mail's signature starts, not a heading.
    lheading: () => undefined,
  },
  renderer: {
    html: ({ text }) => escapeUnknownTags(text),
  },
})

/**
 * GitHub-flavoured Markdown to HTML that is not safe yet. Never throws: what can't be read as Markdown is shown as typed.
 */
export function markdownToHtml(text: string): string {
  if (isDump(text)) return plainTextToHtml(text)
  try {
    return markdown.parse(text, { async: false })
  } catch {
    return plainTextToHtml(text)
  }
}

/** `<server name>` and `<PC LOAD LETTER>` are words in angle brackets; as tags they would vanish with what they say. */
function escapeUnknownTags(html: string): string {
  return html.replace(/<(?=\/?([a-z][^\s/>]*))/gi, (sign, name: string) =>
    isElementName(name) ? sign : '&lt;',
  )
}

const isElementName = (() => {
  const known = new Map<string, boolean>([
    ['svg', true],
    ['math', true],
  ])
  return (name: string) => {
    const tag = name.toLowerCase()
    const seen = known.get(tag)
    if (seen !== undefined) return seen
    const isKnown =
      /^[a-z][a-z0-9]*$/.test(tag) && !(document.createElement(tag) instanceof HTMLUnknownElement)
    known.set(tag, isKnown)
    return isKnown
  }
})()
