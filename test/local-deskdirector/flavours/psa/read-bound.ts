import type { Context } from 'hono'
import type * as v from 'valibot'
import { bodyText, checked, optionalText, parseJson } from '../../http/read-body'
import { bindNames } from './bind-names'

/** The JSON body of a request, its names bound whatever their case, then checked. */
export async function readBound<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return checked(schema, bindNames(parseJson(await bodyText(c))))
}

/** The same where there need be no body. */
export async function readOptional<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return checked(schema, bindNames(parseJson(await optionalText(c))))
}
