import { finding, fine, type Finding } from './finding'
import { SEND } from './headers'
import type { Markup } from './markup'
import { allows, isSame, policiesIn, written, type Policy } from './policy'

const ANCESTORS = 'frame-ancestors'

/**
 * Who may show the page in a frame, and whether the host forbids more than that.
 *
 * @param expected the site’s `frame-ancestors`, or null where there is none to compare with.
 */
export function framingFindings(
  headers: Headers,
  markup: Markup,
  expected: string | null,
): Finding[] {
  const policies = policiesIn(headers.get('Content-Security-Policy') ?? '')
  const ancestors = policies.flatMap((policy) => {
    const words = policy.get(ANCESTORS)
    return words === undefined ? [] : [written([ANCESTORS, words])]
  })
  const found = [framing(ancestors, expected)]
  if (headers.has('X-Frame-Options')) {
    const what = `X-Frame-Options is ${headers.get('X-Frame-Options')}`
    const fix = 'It keeps the portal from showing the page: let the host leave it out.'
    found.push({ what, fix })
  }
  return [...found, ...policies.flatMap((policy) => secondPolicy(policy, markup))]
}

/** Each of several policies has to let the portal (CSP level 3, 8.1). */
function framing(ancestors: readonly string[], expected: string | null): Finding {
  const said = ancestors.join(', ')
  if (said === '') {
    const what = 'Anybody may show this page in a frame'
    return { what, fix: `Content-Security-Policy: frame-ancestors is missing. ${SEND}` }
  }
  if (ancestors.every((each) => /\s(\*|https?:)(\s|$)/.test(each))) {
    const what = `Anybody may show this page in a frame: ${said}`
    return { what, fix: 'Name your portals alone.' }
  }
  return finding(
    expected === null || expected === said,
    `Only your portals may show it in a frame: ${said}`,
    `The host says ${said}`,
    `Of this site.json the build makes: ${expected ?? ''}. Send that, or build with the site.json that was meant.`,
  )
}

/** What a policy of the host’s says besides: nothing, what the document’s own says, or what that one didn’t mean. */
function secondPolicy(policy: Policy, { policies, inline }: Markup): Finding[] {
  const rest = new Map([...policy].filter(([name]) => name !== ANCESTORS))
  if (rest.size === 0) return []
  if (policies.some((own) => isSame(own, rest)))
    return [fine('The host’s policy says what the document’s own does')]
  const said = [...rest].map(written).join('; ')
  const forbids = inline.some((each) => !allows(rest, each))
  return [
    {
      what: `The host’s policy also says: ${said}${forbids ? ', which forbids what the page begins with: nothing shows' : ''}`,
      fix: 'The page brings its own policy, and a second one can only forbid it more: leave these out.',
    },
  ]
}
