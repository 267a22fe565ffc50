import type { Context } from 'hono'
import * as v from 'valibot'
import { refuse } from './errors'

/**
 * The body of a request, checked. Only `application/json` is read, so that a page of another origin can't send
 * one without a preflight, which the control routes never answer.
 */
export async function readJson<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  if (!c.req.header('content-type')?.startsWith('application/json')) {
    refuse(400, 'The body must be application/json.')
  }
  const body: unknown = await c.req.json().catch(() => refuse(400, 'The body is not JSON.'))
  const parsed = v.safeParse(schema, body)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  return refuse(400, `${v.getDotPath(issue) ?? 'The body'}: ${issue.message}`)
}
