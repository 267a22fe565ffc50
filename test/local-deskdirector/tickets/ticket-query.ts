import * as v from 'valibot'
import { sortableInstant } from './instant'

const word = v.pipe(v.string(), v.toLowerCase())

const instant = v.pipe(
  v.string(),
  v.transform(sortableInstant),
  v.string('is not an ISO 8601 instant, such as 2024-01-31T00:00:00Z'),
)

/**
 * The filters of `GET /api/v2/copilot/tickets`, by their published names and values (PowerPlatformConnectors,
 * certified-connectors/DeskDirector Tech). What DeskDirector answers to a value it doesn't know is not published.
 */
const querySchema = v.object({
  search: v.optional(v.pipe(word, v.trim())),
  status: v.optional(v.pipe(word, v.picklist(['open', 'closed', 'any'])), 'any'),
  assigned: v.optional(v.pipe(word, v.picklist(['me', 'assigned', 'unassigned', 'any'])), 'any'),
  taskProgress: v.optional(v.pipe(word, v.picklist(['completed', 'incomplete', 'any'])), 'any'),
  lastContactMessage: v.optional(v.pipe(word, v.picklist(['true', 'false'])), 'false'),
  startTime: v.optional(instant),
  endTime: v.optional(instant),
  tag: v.optional(word),
})

export type TicketQuery = v.InferOutput<typeof querySchema>

/** A query string as filters, or the words for what is wrong with it. A parameter left empty is not given. */
export function parseTicketQuery(parameters: Record<string, string>): TicketQuery | string {
  const given = Object.entries(parameters).filter(([, value]) => value !== '')
  const parsed = v.safeParse(querySchema, Object.fromEntries(given))
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  return `${v.getDotPath(issue) ?? 'query'}: ${issue.message}`
}
