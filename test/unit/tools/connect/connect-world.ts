import { main } from '../../../../tools/connect/main'
import type { World } from '../../../../tools/connect/world'

/** A world in memory for connect to run in: files, a network, and somebody who answers. */
export interface FakeWorld extends World {
  readonly files: Map<string, string>
  /** All that was printed. */
  readonly printed: () => string
  readonly asked: readonly string[]
}

export interface WorldOptions {
  readonly files?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
  readonly fetch?: typeof fetch
  /** Why nothing can be written. */
  readonly unwritable?: string
  /** What is typed at the questions, in their order. */
  readonly answers?: readonly string[]
}

export function createWorld(options: WorldOptions = {}): FakeWorld {
  const files = new Map(
    Object.entries(options.files ?? {}).map(([name, content]) => [
      name,
      typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
    ]),
  )
  const lines: string[] = []
  const asked: string[] = []
  const answers = [...(options.answers ?? [])]
  const ask = (question: string) => {
    asked.push(question)
    return Promise.resolve(answers.shift() ?? null)
  }
  return {
    files,
    asked,
    printed: () => lines.join('\n'),
    env: options.env ?? {},
    fetch: options.fetch ?? (() => Promise.reject(new TypeError('fetch failed'))),
    readFile: (name) => Promise.resolve(files.get(name) ?? null),
    writeFile: (name, text) => {
      files.set(name, text)
      return Promise.resolve()
    },
    whyUnwritable: () => Promise.resolve(options.unwritable ?? null),
    print: (line) => lines.push(line),
    ask,
    askSecret: ask,
  }
}

/** Runs connect in a world: its exit code, and what it printed this time. */
export async function connect(world: FakeWorld, command: string) {
  const before = world.printed().length
  const exitCode = await main(command.split(' ').filter(Boolean), world)
  return { exitCode, printed: world.printed().slice(before) }
}

/** The profile a site file has under a name. */
export function profileIn(world: FakeWorld, name: string, file = 'site.json'): Profile {
  const site = JSON.parse(world.files.get(file) ?? '{}') as { profiles?: Record<string, Profile> }
  return site.profiles?.[name] ?? {}
}

type Bindings = Record<string, Record<string, unknown> | null>
type Profile = Partial<Record<'portal' | 'tech', Bindings>> & {
  vocabulary?: Record<string, string[]>
}
