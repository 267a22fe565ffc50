import { finding, type Finding } from './finding'
import type { Markup } from './markup'
import { allows } from './policy'

const FIX =
  'Something on the way rewrites HTML, and browsers run nothing of what isn’t as it was built. Switch it off: Cloudflare’s Rocket Loader, Email Address Obfuscation, Web Analytics and Zaraz; Netlify’s snippet injection; Vercel’s toolbar; minifiers such as PageSpeed anywhere.'

/**
 * Whether the document is as the build has made it: what is inline has to have the very hashes that its own policy
 * names, and no tag asks for a script.
 */
export function rewrittenFinding({ policies, inline, asked }: Markup): Finding {
  const has = (kind: string) => inline.some((each) => each.kind === kind)
  const forbidden = inline.filter((each) => !policies.every((policy) => allows(policy, each)))
  const faults = [
    ...(policies.length === 0 ? ['its own policy is gone'] : []),
    ...(has('script') ? [] : ['its own script is gone, or no longer one that browsers run']),
    ...(has('style') ? [] : ['its own style is gone']),
    ...new Set(forbidden.map(({ kind }) => `its own policy forbids a ${kind} in it`)),
    ...asked.map((address) => `it asks for ${address}`),
  ]
  return finding(
    faults.length === 0,
    'The document is as it was built: its policy has the hashes of its script and its style',
    `The document isn’t as it was built: ${faults.join('; ')}`,
    FIX,
  )
}
