import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { LocalDeskDirector } from '../local-deskdirector/create-local-deskdirector'
import type { Caller } from '../local-deskdirector/people'
import { toJsonSchema } from './convert-schema'
import { findDrift } from './find-drift'
import type { JsonObject } from './json'
import { type PlannedCall, planCalls } from './plan-calls'
import { type DocumentedRead, readOperations } from './read-operations'

interface OperationReport {
  readonly path: string
  readonly calls: number
  /** One line for each call that failed. */
  readonly failures: readonly string[]
  /** Fields the answers have and the document hasn't. */
  readonly drift: ReadonlySet<string>
}

export interface DocumentReport {
  readonly operations: readonly OperationReport[]
  /** GET operations of the document that the local instance doesn't serve. */
  readonly notServed: readonly string[]
}

type Check = (answer: unknown) => { readonly problem?: string; readonly drift: ReadonlySet<string> }

/** Compiles the schema of an operation's good answer into a check. */
function compile(root: JsonObject, operation: DocumentedRead): Check {
  const documented = operation.schemaOf(200)
  if (!documented) throw new Error('the document describes no JSON answer')
  const schema = toJsonSchema(root, documented)
  const ajv = new Ajv({ strict: false, logger: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  return (answer) => {
    const drift = findDrift(schema, answer)
    return validate(answer) ? { drift } : { problem: ajv.errorsText(validate.errors), drift }
  }
}

type Ask = (call: PlannedCall) => Promise<unknown>

/** Asks the local instance, with one token for each person. */
function createAsk({ app, tokens }: LocalDeskDirector): Ask {
  const known = new Map<Caller, string>()
  return async ({ caller, path }) => {
    const { side, person } = caller
    const token = known.get(caller) ?? (await tokens.issue({ side, userId: person.id }))
    known.set(caller, token)
    const headers = { Accept: 'application/json', Authorization: `DdAccessToken ${token}` }
    const answer = await app.request(path, { headers })
    if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
    return answer.json()
  }
}

async function checkOperation(
  ask: Ask,
  root: JsonObject,
  operation: DocumentedRead,
  calls: readonly PlannedCall[],
): Promise<OperationReport> {
  const failures: string[] = []
  const drift = new Set<string>()
  let check: Check | undefined
  for (const call of calls) {
    try {
      check ??= compile(root, operation)
      const result = check(await ask(call))
      if (result.problem) throw new Error(result.problem)
      for (const field of result.drift) drift.add(field)
    } catch (error) {
      failures.push(`${call.path} (${call.caller.side}): ${(error as Error).message}`)
    }
  }
  return { path: operation.path, calls: calls.length, failures, drift }
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
    else notServed.push(operation.path)
  }
  return { operations, notServed }
}
