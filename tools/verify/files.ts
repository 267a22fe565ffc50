import { unpack, type Answer, type Ask } from './ask'
import { isKeptForGood } from './caching'
import { contentType, isScript, typeWords } from './content-type'
import { finding, fine, type Finding } from './finding'
import { isUnsniffed, SEND } from './headers'
import { orNoAnswer, statusFinding } from './status'
import { weightFinding } from './weight'

/** A script that was asked for. */
export interface LookedAt {
  readonly url: URL
  readonly findings: readonly Finding[]
  /** Its text; empty where none came. */
  readonly text: string
}

/** The scripts that the document’s boot script names, as whole addresses. */
export function scriptsIn(html: string, document: URL): URL[] {
  const names = html.match(/\.\/assets\/[\w.-]+\.js/g) ?? []
  return [...new Set(names)].map((name) => new URL(name, document))
}

/** Asks for one script as a frame without Allow Same Origin does, and looks at what the host sends. Never rejects. */
export function lookAt(url: URL, ask: Ask): Promise<LookedAt> {
  const name = url.pathname.split('/').at(-1) ?? ''
  return orNoAnswer(
    name,
    async () => {
      const answer = await ask(url, { Origin: 'null' })
      if (answer.status !== 200)
        return { url, findings: [statusFinding(name, url, answer)], text: '' }
      const text = unpack(answer).toString()
      return { url, findings: scriptFindings(name, answer, text), text }
    },
    (found) => ({ url, findings: [found], text: '' }),
  )
}

function scriptFindings(name: string, answer: Answer, text: string): Finding[] {
  const { headers } = answer
  return [
    finding(
      isScript(headers),
      `${name} is a script`,
      `${name} comes ${typeWords(headers)}`,
      'Browsers run no module of another type: let the host send text/javascript for .js.',
    ),
    finding(
      headers.get('Access-Control-Allow-Origin') === '*',
      `${name} may be had by any origin`,
      `${name} has no Access-Control-Allow-Origin: *`,
      'Without it the page can’t explain itself in a frame whose Allow Same Origin is off.',
    ),
    finding(
      isKeptForGood(headers),
      `${name} is kept for good`,
      `${name}: Cache-Control is ${headers.get('Cache-Control') ?? 'missing'}`,
      'Its name changes with what is in it: public, max-age=31536000, immutable.',
    ),
    finding(
      isUnsniffed(headers),
      `${name} is taken for what it is said to be`,
      `${name} has no X-Content-Type-Options: nosniff`,
      SEND,
    ),
    text === ''
      ? { what: `${name} is empty`, fix: 'The upload broke off: upload the whole of dist/ again.' }
      : weightFinding(name, answer),
  ]
}

/** Whether the icon beside the document is there, for the browser’s tab. Never rejects. */
export function iconFinding(document: URL, ask: Ask): Promise<Finding> {
  const url = new URL('./icon.png', document)
  return orNoAnswer(
    'icon.png',
    async () => {
      const answer = await ask(url)
      if (answer.status !== 200) return statusFinding('icon.png', url, answer)
      if (contentType(answer.headers).type === 'image/png') return fine('icon.png is a picture')
      return {
        what: `icon.png comes ${typeWords(answer.headers)}`,
        fix: 'Where types aren’t guessed no browser shows it: let the host send image/png for .png.',
      }
    },
    (found) => found,
  )
}
