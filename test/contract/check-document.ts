import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { LocalDeskDirector } from '../local-deskdirector/create-local-deskdirector'
import type { Caller } from '../local-deskdirector/people'
import { toJsonSchema } from './convert-schema'
import { findDrift } from './find-drift'
import type { JsonObject } from './json'
import { planCalls } from './plan-calls'
import type { PlannedCall } from './planned-call'
import { type DocumentedOperation, readOperations } from './read-operations'

interface OperationReport {
  readonly method: string
  readonly path: string
  readonly calls: number
  /** One line for each call that failed. */
  readonly failures: readonly string[]
  /** Fields the answers have and the document hasn't. */
  readonly drift: ReadonlySet<string>
}

export interface DocumentReport {
  readonly operations: readonly OperationReport[]
  /** Operations of the document that the local instance doesn't serve. */
  readonly notServed: readonly string[]
}

type Check = (answer: unknown) => { readonly problem?: string; readonly drift: ReadonlySet<string> }

/** Compiles a schema of the document into a check. */
function compile(root: JsonObject, documented: JsonObject): Check {
  const schema = toJsonSchema(root, documented)
  const ajv = new Ajv({ strict: false, logger: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  return (answer) => {
    const drift = findDrift(schema, answer)
    return validate(answer) ? { drift } : { problem: ajv.errorsText(validate.errors), drift }
  }
}

type Ask = (call: PlannedCall) => Promise<Response>

function bodyOf({ body, type = 'application/json' }: PlannedCall) {
  if (body === undefined) return {}
  if (body instanceof FormData) return { body }
  return { body: JSON.stringify(body), headers: { 'Content-Type': type } }
}

/** Asks the local instance, with one token for each person. */
function createAsk({ app, tokens }: LocalDeskDirector): Ask {
  const known = new Map<Caller, string>()
  return async (call) => {
    const { caller, path, method = 'GET' } = call
    const { side, person } = caller
    const token = known.get(caller) ?? (await tokens.issue({ side, userId: person.id }))
    known.set(caller, token)
    const { body, headers } = { headers: {}, ...bodyOf(call) }
    return app.request(path, {
      method,
      ...(body && { body }),
      headers: { Accept: 'application/json', Authorization: `DdAccessToken ${token}`, ...headers },
    })
  }
}

async function checkOperation(
  ask: Ask,
  root: JsonObject,
  operation: DocumentedOperation,
  calls: readonly PlannedCall[],
): Promise<OperationReport> {
  const failures: string[] = []
  const drift = new Set<string>()
  let check: Check | undefined
  for (const call of calls) {
    try {
      const answer = await ask(call)
      const isGood = answer.ok && operation.knows(answer.status)
      if (!isGood) throw new Error(`answered ${answer.status}`)
      const schema = operation.schemaOf(answer.status)
      if (!schema) continue
      check ??= compile(root, schema)
      const result = check(await answer.json())
      if (result.problem) throw new Error(result.problem)
      for (const field of result.drift) drift.add(field)
    } catch (error) {
      failures.push(`${call.path} (${call.caller.side}): ${(error as Error).message}`)
    }
  }
  const { method, path } = operation
  return { method, path, calls: calls.length, failures, drift }
}

/** Asks the local instance for all that a document and it both have, and holds every answer against the document. */
export async function checkDocument(
  local: LocalDeskDirector,
  root: JsonObject,
): Promise<DocumentReport> {
  const plan = planCalls(local)
  const ask = createAsk(local)
  const operations: OperationReport[] = []
  const notServed: string[] = []
  for (const operation of readOperations(root)) {
    const calls = plan.get(operation.key)
    if (calls) operations.push(await checkOperation(ask, root, operation, calls))
    else notServed.push(`${operation.method} ${operation.path}`)
  }
  return { operations, notServed }
}
