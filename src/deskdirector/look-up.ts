/**
 * What stands at a dotted path of an answer, be it null; undefined where nothing does.
 *
 * A name is tried as written, then with a capital: DeskDirector's v1 answers are in PascalCase, and its Swagger
 * shows them so for v2 too (help article 25rahghew1).
 */
export function lookUp(wire: unknown, path: string): unknown {
  let found = wire
  for (const [name, capital] of stepsOf(path)) {
    if (typeof found !== 'object' || found === null) return undefined
    found = own(found, name) ?? own(found, Object.hasOwn(found, capital) ? capital : name)
  }
  return found
}

type Step = readonly [name: string, capital: string]

/** Paths taken apart, once each: there are as many as a profile and its vocabulary have, tried on every ticket. */
const known = new Map<string, readonly Step[]>()

function stepsOf(path: string): readonly Step[] {
  let steps = known.get(path)
  if (steps === undefined) {
    steps = path
      .split('.')
      .map((name): Step => [name, name.charAt(0).toUpperCase() + name.slice(1)])
    known.set(path, steps)
  }
  return steps
}

/**
 * The first of some paths that leads to a value; null where none does.
 * A null is passed over: an answer that has two of the names and a value in one of them has that value.
 */
export function lookUpFirst(wire: unknown, paths: readonly string[]): unknown {
  for (const path of paths) {
    const found = lookUp(wire, path) ?? null
    if (found !== null) return found
  }
  return null
}

/** Never what an object inherits: a path may be called `constructor`. */
function own(record: object, name: string): unknown {
  return Object.hasOwn(record, name) ? (record as Record<string, unknown>)[name] : undefined
}
