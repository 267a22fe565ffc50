import { type JsonSchema, pathParameters } from '../json-document'
import { ref } from './parts'

/** One operation, in few words. */
export interface Call {
  /** Its controller; some have none. */
  readonly tag?: string
  readonly id?: string
  readonly summary?: string
  readonly description?: string
  readonly query?: Readonly<Record<string, JsonSchema>>
  /** Names of schemas. */
  readonly json?: string
  readonly mergePatch?: string
  readonly multipart?: JsonSchema
  /** What a good answer holds; left out where the server's code doesn't say. */
  readonly answer?: JsonSchema | 'bytes'
  readonly status?: 200 | 201 | 204
  readonly deprecated?: true
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>

const inEach = (types: readonly string[], schema: JsonSchema): Content =>
  Object.fromEntries(types.map((type) => [type, { schema }]))

function requestBody({ json, mergePatch, multipart }: Call): { content: Content } | undefined {
  if (json) {
    return { content: inEach(['application/json', 'text/json', 'application/*+json'], ref(json)) }
  }
  if (mergePatch) return { content: inEach(['application/merge-patch+json'], ref(mergePatch)) }
  return multipart && { content: inEach(['multipart/form-data'], multipart) }
}

function answerContent(answer: Call['answer']): { content?: Content } {
  if (answer === undefined) return {}
  if (answer !== 'bytes') {
    return { content: inEach(['text/plain', 'application/json', 'text/json'], answer) }
  }
  return { content: inEach(['application/octet-stream'], { type: 'string', format: 'binary' }) }
}

const refusal = (description: string) => ({ description, ...answerContent(ref('ApiError')) })

/** An operation as Swashbuckle writes it in OpenAPI 3.0. */
export function operation(path: string, call: Call): JsonSchema {
  const parameters = [
    ...pathParameters(path).map(({ name, type }) => ({
      name,
      in: 'path',
      required: true,
      schema: type,
    })),
    ...Object.entries(call.query ?? {}).map(([name, schema]) => ({ name, in: 'query', schema })),
  ]
  const body = requestBody(call)
  return {
    ...(call.tag && { tags: [call.tag] }),
    ...(call.summary && { summary: call.summary }),
    ...(call.description && { description: call.description }),
    ...(call.id && { operationId: call.id }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: {
      [call.status ?? 200]: { description: 'Success', ...answerContent(call.answer) },
      ...(body && { 400: refusal('Bad Request') }),
      403: refusal('Forbidden'),
      ...(path.includes('{') && { 404: refusal('Not Found') }),
    },
    ...(call.deprecated && { deprecated: true }),
  }
}
