import { isSafe } from '../../src/deskdirector/site-file/origin'
import { unpack, type Ask } from './ask'
import { contentType, typeWords } from './content-type'
import { iconFinding, lookAt, scriptsIn } from './files'
import { finding, fine, type Finding } from './finding'
import { framingFindings } from './framing'
import { documentFindings } from './headers'
import { lateFindings } from './late-files'
import { readMarkup } from './markup'
import { missingFinding } from './missing'
import { launchOf, onwardFinding, plainFindings } from './redirects'
import { rewrittenFinding } from './rewritten'
import { statusFinding } from './status'
import { weightFinding } from './weight'

/**
 * Looks at a deployed page as a browser in a portal’s frame would ask for it, and says of each thing whether it is as
 * it should be. Rejects where there is no answer, or none that can be read.
 *
 * @param url the address that the menu item has.
 * @param expected the `frame-ancestors` of the site’s own policy, or null where there is none to compare with.
 */
export async function verifyPage(url: URL, expected: string | null, ask: Ask): Promise<Finding[]> {
  const answer = await ask(launchOf(url))
  const { headers } = answer
  const onward = onwardFinding(url, answer)
  if (onward !== null) return [onward]
  if (answer.status !== 200) return [statusFinding('It', url, answer)]
  const { type } = contentType(headers)
  const html = unpack(answer).toString()
  const scripts = scriptsIn(html, url)
  if (type !== 'text/html' || scripts.length === 0) {
    const what = type === 'text/html' ? 'It is another page' : `It comes ${typeWords(headers)}`
    return [{ what, fix: 'The address is to lead to the index.html of dist/, as text/html.' }]
  }
  if (!/\/([^/]*\.[^/]*)?$/.test(url.pathname)) {
    const fix = 'Put a / there: what lies beside the document is looked for a folder too high.'
    return [{ what: 'The address ends with a folder’s name, without a / behind it', fix }]
  }
  const markup = readMarkup(html)
  const first = await Promise.all(scripts.map((script) => lookAt(script, ask)))
  return [
    secure(url),
    fine('It is this page'),
    rewrittenFinding(markup),
    ...framingFindings(headers, markup, expected),
    ...documentFindings(headers, url),
    weightFinding('The document', answer),
    ...first.flatMap(({ findings }) => findings),
    ...(await lateFindings(first, ask)),
    await iconFinding(url, ask),
    await missingFinding(url, ask),
    ...(await plainFindings(url, ask)),
  ]
}

function secure(url: URL): Finding {
  const fix =
    'A portal on https shows no frame of http, and the token would cross the wire in the open.'
  const where = url.protocol === 'https:' ? 'It is on https' : 'It is on this machine'
  return finding(isSafe(url), where, 'It isn’t on https', fix)
}
