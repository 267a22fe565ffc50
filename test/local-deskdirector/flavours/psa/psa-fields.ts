import { parseTree } from 'jsonc-parser'
import type { StoredTicket } from '../../model'

/** The fields of this API that the PSA behind the desk owns. */
const names = ['customFields', 'externalReference', 'sla', 'budgetHours', 'impact']

/** The first whole number a double can't hold: PSAs number their records with 64 bits. */
const firstRecord = 9_007_199_254_740_993n

/** Fields as the PSA filled them, for a ticket that nobody has overwritten yet. */
function made({ id, queue }: StoredTicket): Readonly<Record<string, string>> {
  const record = String(firstRecord + 2n * BigInt(id))
  const board = JSON.stringify(queue.name)
  return {
    customFields: `[{"id":3,"caption":"Asset tag","type":"Text","value":"AT-${id}"},{"id":9,"caption":"Serial","type":"Number","value":${record}}]`,
    externalReference: `{"system":"psa","recordId":${record},"location":{"board":${board},"folders":["service",["open",null]]}}`,
    sla: '{"policy":"Standard","goals":[{"name":"Respond","hours":4},{"name":"Resolve","hours":24.5}]}',
    budgetHours: '12.5',
    impact: '"Medium"',
  }
}

/** Each field's JSON, as it was last written. */
export function psaFieldsOf(ticket: StoredTicket): Readonly<Record<string, string>> {
  return ticket.psaFields ?? made(ticket)
}

/**
 * The fields as the `ticket` of a body has them, text for text, whatever the case of their names; what is not
 * there is gone.
 */
export function readPsaFields(body: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  const root = parseTree(body)
  const ticket = root?.children?.find(
    ({ children }) => String(children?.[0]?.value).toLowerCase() === 'ticket',
  )?.children?.[1]
  for (const { children } of ticket?.children ?? []) {
    const [key, value] = children ?? []
    const name = names.find((each) => each.toLowerCase() === String(key?.value).toLowerCase())
    if (!name || !value || value.type === 'null') continue
    found[name] = body.slice(value.offset, value.offset + value.length)
  }
  return { customFields: '[]', ...found }
}
