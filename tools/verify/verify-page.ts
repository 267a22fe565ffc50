import { isSafe } from '../../src/deskdirector/site-file/origin'
import { documentFindings } from './headers'
import { missingFinding, scriptFindings, scriptsIn } from './files'
import { finding, fine, type Finding } from './finding'

/** More than the whole document weighs as text; what is sent is a quarter of it. */
const LARGEST_DOCUMENT = 20_000

/**
 * Looks at a deployed page as a browser in a portal’s frame would ask for it, and says of each thing whether it is as
 * it should be. Never rejects for what the host answers; rejects where there is no answer.
 *
 * @param url the address that the menu item has.
 * @param expected the `frame-ancestors` of the site’s own policy, or null where there is none to compare with.
 */
export async function verifyPage(
  url: URL,
  expected: string | null,
  get: typeof fetch,
): Promise<Finding[]> {
  const answer = await get(url, { redirect: 'manual' })
  const { status, headers } = answer
  const location = headers.get('Location')
  if (status >= 300 && status < 400 && location !== null) {
    const what = `The address leads on to ${new URL(location, url).href}`
    return [{ what, fix: 'Give the menu item that one: a redirect sends the token twice.' }]
  }
  if (status !== 200) return [{ what: `It is answered with ${status}`, fix: 'Upload dist/ there.' }]
  const type = headers.get('Content-Type') ?? 'missing'
  const html = await answer.text()
  const scripts = scriptsIn(html, url)
  if (!type.startsWith('text/html') || scripts.length === 0) {
    const what = type.startsWith('text/html') ? 'It is another page' : `It comes as ${type}`
    return [{ what, fix: 'The address is to lead to the index.html of dist/, as text/html.' }]
  }
  const ofScripts = await Promise.all(scripts.map((script) => scriptFindings(script, get)))
  return [
    secure(url),
    fine('It is this page'),
    ...documentFindings(headers, url, expected),
    weight(headers),
    ...ofScripts.flat(),
    await missingFinding(url, get),
  ]
}

function secure(url: URL): Finding {
  const fix =
    'A portal on https shows no frame of http, and the token would cross the wire in the open.'
  const where = url.protocol === 'https:' ? 'It is on https' : 'It is on this machine'
  return finding(isSafe(url), where, 'It isn’t on https', fix)
}

function weight(headers: Headers): Finding {
  const bytes = Number(headers.get('Content-Length') ?? NaN)
  const isCompressed = headers.has('Content-Encoding')
  return finding(
    isCompressed && !(bytes > LARGEST_DOCUMENT),
    Number.isNaN(bytes)
      ? 'The document is compressed'
      : `The document is ${bytes} bytes on the wire`,
    isCompressed ? `The document is ${bytes} bytes on the wire` : 'The document is sent as it is',
    'Switch on gzip or Brotli for text/html: the first ticket waits for it.',
  )
}
