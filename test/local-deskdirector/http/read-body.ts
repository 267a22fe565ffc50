import type { Context } from 'hono'
import * as v from 'valibot'
import { refuse } from './errors'

/** What ASP.NET reads as JSON unless told otherwise. */
const anyJson = /^(application|text)\/([\w.-]+\+)?json\b/i

/** The body of a request as text, which has to be of a type, JSON if left out; refused with 415 where it isn't. */
export async function bodyText(c: Context, types = anyJson): Promise<string> {
  if (!types.test(c.req.header('content-type') ?? '')) {
    refuse(415, 'The Content-Type is none that this operation takes.')
  }
  return c.req.text()
}

/** A text as JSON; refused with 400 where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return refuse(400, 'The body is not JSON.')
  }
}

/** A value, checked; refused with 400 and the place of the first mistake. */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  return refuse(400, `${v.getDotPath(issue) ?? 'The body'}: ${issue.message}`)
}

/** The JSON body of a request; refused as the parts of this are. */
export async function readBody<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return checked(schema, parseJson(await bodyText(c)))
}

/** The text of a JSON body that need not be there: without one, that of an empty object. */
export async function optionalText(c: Context): Promise<string> {
  return (await c.req.text()) === '' ? '{}' : bodyText(c)
}
