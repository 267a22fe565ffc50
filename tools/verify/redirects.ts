import type { Answer, Ask } from './ask'
import { finding, fine, type Finding } from './finding'
import { placeOf } from './status'

/** DeskDirector puts a token there; this is none, and shows whether what stands behind the `?` comes through. */
const NAME = 'access_token'
const PROBE = 'verify'

/** The address as a menu item would open it. */
export function launchOf(url: URL): URL {
  const launch = new URL(url)
  launch.searchParams.set(NAME, PROBE)
  return launch
}

/** What to say of an answer that leads on; null where it doesn’t. */
export function onwardFinding(url: URL, { status, headers }: Answer): Finding | null {
  const location = headers.get('Location')
  if (status < 300 || status >= 400 || location === null) return null
  if (!URL.canParse(location, url)) {
    const what = `The address leads on to ${placeOf(location, url)}`
    return { what, fix: 'Take the redirect out: let the host serve the page there itself.' }
  }
  const to = new URL(location, url)
  const isLost = to.searchParams.get(NAME) !== PROBE
  to.searchParams.delete(NAME)
  const what = `The address leads on to ${to.href}`
  return {
    what: isLost ? `${what}, and the token behind the ? is lost on the way` : what,
    fix: 'Give the menu item that one: a redirect sends the token twice, or loses it.',
  }
}

/** Whether the same host serves it without the s as well; only where both have the ports that they have by themselves. */
export async function plainFindings(url: URL, ask: Ask): Promise<Finding[]> {
  if (url.protocol !== 'https:' || url.port !== '') return []
  const plain = new URL(url)
  plain.protocol = 'http:'
  // Whatever of it is secret would cross the wire in the open.
  plain.search = ''
  plain.hash = ''
  plain.username = ''
  plain.password = ''
  const answer = await ask(plain).catch(() => null)
  if (answer === null || answer.status >= 400) return [fine('Nothing is served over http')]
  const location = answer.headers.get('Location') ?? plain.href
  const isAddress = URL.canParse(location, plain)
  return [
    finding(
      isAddress && new URL(location, plain).protocol === 'https:',
      'http leads on to https',
      isAddress ? 'It is served over http, too' : `http leads on to ${placeOf(location, plain)}`,
      'Let the host lead every address on to https: whoever leaves out the s sends the token in the open.',
    ),
  ]
}
