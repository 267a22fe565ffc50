import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'
import type { Side } from '../../src/session/side'
import type { OperationSpec } from './operation-specs'
import type { Candidate } from './score-endpoint'

/** Why an endpoint is out of the question, whatever it takes and answers. */
export function barring(
  operation: BindableOperation,
  spec: OperationSpec,
  candidate: Candidate,
  side: Side,
): string[] {
  const { route } = candidate
  return [
    ...(route.refusal === null ? [] : [route.refusal]),
    ...(route.side !== null && route.side !== side ? [`it is for the ${route.side} side`] : []),
    ...(/time/i.test(operation) && side === 'portal' && route.side === null
      ? ['time is what agents keep, and it doesn’t say that it is for contacts']
      : []),
    ...(spec.writes ? doubtsAboutWriting(candidate) : []),
  ]
}

/** What makes a write too risky to propose, however well its path fits. */
function doubtsAboutWriting({ endpoint, route }: Candidate): string[] {
  const isPatchList =
    endpoint.bodies.length > 0 && endpoint.bodies.every(({ type }) => /json-patch/i.test(type))
  return [
    ...(route.strangers > 0 ? ['it stands under something that isn’t known here'] : []),
    ...(route.said.has('find') ? ['by its name it looks for something'] : []),
    ...(/\b(deletes?|removes?|purges?|permanently|replaces? (all|the list))\b/i.test(
      endpoint.summary,
    )
      ? ['its summary speaks of deleting or replacing']
      : []),
    ...(isAboutAll(endpoint.summary) ? ['by its summary it is about all tickets'] : []),
    ...(isPatchList ? ['it takes a JSON Patch list'] : []),
  ]
}

/** “All tickets”, with anything but the end of a clause between the two. Looked at once from end to end, whatever its length. */
function isAboutAll(summary: string): boolean {
  return summary.split(/[^\w ]+/).some((clause) => {
    const words = clause.toLowerCase().split(' ')
    const all = words.indexOf('all')
    return all >= 0 && words.includes('tickets', all)
  })
}
