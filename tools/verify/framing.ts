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
  const found = [framing(policies.flatMap(ancestorsOf), expected)]
  if (headers.has('X-Frame-Options')) {
    const what = `X-Frame-Options is ${headers.get('X-Frame-Options')}`
    const fix = 'It keeps the portal from showing the page: let the host leave it out.'
    found.push({ what, fix })
  }
  return [...found, ...policies.flatMap((policy) => secondPolicy(policy, markup))]
}

/** Whoever a policy lets show the page: in small letters, since neither schemes nor hosts have others. */
function ancestorsOf(policy: Policy): (readonly string[])[] {
  const words = policy.get(ANCESTORS)
  return words === undefined ? [] : [words.map((word) => word.toLowerCase())]
}

/** Any host of a scheme, with any port or one. */
const ANYBODY = /^(\*|https?:(\/\/\*)?)(:(\d+|\*))?$/

/** The words in an order of their own, `'none'` where there are none. */
const setOf = (words: readonly string[]) => [...new Set(words)].sort().join(' ') || "'none'"

/** Each of several policies has to let the portal (CSP level 3, 8.1). */
function framing(all: readonly (readonly string[])[], expected: string | null): Finding {
  const said = [...new Set(all.map((words) => written([ANCESTORS, words])))].join(', ')
  if (all.length === 0) {
    const what = 'Anybody may show this page in a frame'
    return { what, fix: `Content-Security-Policy: frame-ancestors is missing. ${SEND}` }
  }
  if (all.every((words) => words.some((word) => ANYBODY.test(word)))) {
    const what = `Anybody may show this page in a frame: ${said}`
    return { what, fix: 'Name your portals alone.' }
  }
  const [wanted = null] = policiesIn(expected ?? '')
    .flatMap(ancestorsOf)
    .map(setOf)
  const isAsBuilt = wanted === null || all.every((words) => setOf(words) === wanted)
  if (isAsBuilt && all.some((words) => setOf(words) === "'none'")) {
    const what = `Nothing can show this page in a frame: ${said}`
    return {
      what,
      fix: 'Name your portals in frameAncestors of site.json, and build or stamp anew.',
    }
  }
  return finding(
    isAsBuilt,
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
