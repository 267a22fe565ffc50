import { type JsonSchema, pathParameters } from '../json-document'
import { ref } from './parts'

/** One operation, in few words. */
export interface Call {
  readonly tag?: string
  readonly id?: string
  readonly summary?: string
  readonly description?: string
  readonly query?: Readonly<Record<string, JsonSchema>>
  /** The name of a schema. */
  readonly body?: string
  /** Parts of a form: a file, or a value beside it. */
  readonly form?: Readonly<Record<string, JsonSchema>>
  readonly answer?: JsonSchema
  readonly status?: 200 | 201 | 204
  readonly deprecated?: true
}

const jsonTypes = ['application/json', 'text/json', 'application/*+json']
const producedTypes = ['text/plain', 'application/json', 'text/json']

/** An operation as older Swashbuckle writes it in Swagger 2.0. */
export function operation(path: string, call: Call): JsonSchema {
  const { tag, id, summary, description, query = {}, body, form = {}, answer } = call
  const parameters = [
    ...pathParameters(path).map(({ name, type }) => ({
      name,
      in: 'path',
      required: true,
      ...type,
    })),
    ...Object.entries(query).map(([name, type]) => ({
      name,
      in: 'query',
      required: false,
      ...type,
    })),
    ...(body ? [{ name: 'request', in: 'body', required: false, schema: ref(body) }] : []),
    ...Object.entries(form).map(([name, type]) => ({
      name,
      in: 'formData',
      required: type['type'] === 'file',
      ...type,
    })),
  ]
  return {
    ...(tag && { tags: [tag] }),
    ...(summary && { summary }),
    ...(description && { description }),
    ...(id && { operationId: id }),
    consumes: call.form ? ['multipart/form-data'] : body ? jsonTypes : [],
    produces:
      answer?.['type'] === 'file' ? ['application/octet-stream'] : answer ? producedTypes : [],
    parameters,
    responses: {
      [call.status ?? 200]: { description: 'Success', ...(answer && { schema: answer }) },
      403: { description: 'Forbidden' },
    },
    ...(call.deprecated && { deprecated: true }),
  }
}
