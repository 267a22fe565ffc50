import { policiesIn, type Inline, type Policy } from './policy'

/** What of a document a policy speaks of. */
export interface Markup {
  /** The policies that stand in the document itself. */
  readonly policies: readonly Policy[]
  readonly inline: readonly Inline[]
  /** The addresses of scripts that tags ask for; the page’s own are asked for by its boot script alone. */
  readonly asked: readonly string[]
}

/** A script’s types that a browser runs; what is of another is data to it. */
const RUNS = /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i

const ELEMENTS = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi

/** Reads a document as far as a policy is concerned. Whatever wrote it anew may quote its attributes otherwise. */
export function readMarkup(document: string): Markup {
  // A browser hashes a text after it has taken every line’s end for a line feed.
  const html = document.replace(/\r\n?/g, '\n').replace(/<!--[\s\S]*?-->/g, '')
  const elements = [...html.matchAll(ELEMENTS)].map(([, name = '', tag = '', text = '']) => ({
    kind: name.toLowerCase() === 'style' ? ('style' as const) : ('script' as const),
    source: attribute(tag, 'src'),
    runs: RUNS.test(attribute(tag, 'type') ?? ''),
    text,
  }))
  const metas = [...html.matchAll(/<meta\b[^>]*>/gi)].map(([tag]) => tag)
  return {
    policies: metas
      .filter((tag) => /^content-security-policy$/i.test(attribute(tag, 'http-equiv') ?? ''))
      .flatMap((tag) => policiesIn(attribute(tag, 'content') ?? '')),
    inline: elements
      .filter(({ kind, source, runs }) => kind === 'style' || (runs && source === undefined))
      .map(({ kind, text }) => ({ kind, text })),
    asked: elements.flatMap(({ kind, source }) => (kind === 'script' && source ? [source] : [])),
  }
}

function attribute(tag: string, name: string): string | undefined {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
  const found = pattern.exec(tag)
  const value = found?.[1] ?? found?.[2] ?? found?.[3]
  return value?.replace(/&(#39|#x27|apos);/gi, "'").replaceAll('&amp;', '&')
}
