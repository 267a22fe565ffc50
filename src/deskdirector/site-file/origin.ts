import * as v from 'valibot'
import { say, shown } from './mistake'

/** What every origin below is spelled like. It lets some pass that are none, such as a port of 99999. */
const SPELLING =
  /^(?!https:.*:443$|http:.*:80$)(https:\/\/((\*\.[a-z0-9_-]+\.)?[a-z0-9._-]+|\[[0-9a-f:]+\])|http:\/\/(localhost|127(\.\d+){3}|\[::1\]))(:\d+)?$/

/**
 * An origin that the page may send a token to, or be framed by: https, with or without one leading `*.`; or a
 * loopback origin, port and all. In the spelling a browser gives, so that comparing texts is comparing origins.
 */
export const origin = v.pipe(
  v.string(({ input }) => say(`${shown(input)} is not an origin.`, HOW)),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? originProblem(dataset.value) : null
    if (message !== null) addIssue({ message })
  }),
  v.metadata({ pattern: SPELLING.source }),
)

const HOW = 'Write a scheme and a host, such as https://support.acme.example.'

function originProblem(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null) return say(`${shown(text)} is not an origin.`, HOW)
  if (text.includes('*') && !/^https:\/\/\*(\.[^.*]+){2,}$/.test(text)) {
    return say(
      `${shown(text)} has a * where none may be.`,
      'Write one *. first in an https host of at least two more names, such as https://*.deskdirector.com.',
    )
  }
  if (!isSafe(url)) {
    return say(
      `${shown(text)} is not https: a token sent there could be read on its way.`,
      'Write https://; http is for a loopback origin such as http://localhost:8080 only.',
    )
  }
  if (url.origin !== text) {
    return say(`${shown(text)} is not spelled as an origin.`, `Write ${url.origin}.`)
  }
  // A host such as `a;b` passes for one in a browser, and would end a rule of the content security policy.
  return SPELLING.test(text) ? null : say(`${shown(text)} is not an origin.`, HOW)
}

/** Whether what is sent there can be read by nobody on its way. */
export function isSafe({ protocol, hostname }: URL): boolean {
  const loopback =
    hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
  return protocol === 'https:' || (protocol === 'http:' && loopback)
}
