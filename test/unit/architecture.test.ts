import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rooms in the order data flows; each may import what stands before it. */
const FLOW = ['session', 'http', 'deskdirector', 'drafts', 'queries', 'screens', 'app']
/** The rooms beside the flow, and what they may import. */
const BESIDE: Record<string, readonly string[]> = { lib: [], messages: ['lib'], ui: ['lib'] }

interface SourceFile {
  readonly path: string
  readonly text: string
  /** Ours, as paths from the project's folder, without an ending. */
  readonly imports: readonly string[]
}

function filesIn(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(folder, name)
      const text = readFileSync(path, 'utf8')
      const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
      const imports = named.map(([, to = '']) => relative('.', join(dirname(path), to)))
      return { path, text, imports }
    })
}

const source = filesIn('src')
const roomOf = (path: string) => /^src\/([\w-]+)\//.exec(path)?.[1] ?? ''

function mayImport(from: string, to: string): boolean {
  if (from === to) return true
  const beside = BESIDE[from]
  if (beside !== undefined) return beside.includes(to)
  if (to === 'lib') return true
  const isUpper = FLOW.indexOf(from) >= FLOW.indexOf('screens')
  if (to in BESIDE) return isUpper
  return FLOW.includes(to) && FLOW.indexOf(to) < FLOW.indexOf(from)
}

const textOf = (path: string) => source.find((file) => file.path === path)?.text ?? ''

/** What these files import, at once or by way of others; what is imported late isn't here. */
function reach(...from: readonly string[]): string[] {
  const seen = new Set<string>()
  const follow = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    const statics = /^(?:import|export)\s+(?!type\b)(?:[^;]*?\sfrom\s+)?'(\.[^']+)'/gm
    for (const [, to = ''] of textOf(path).matchAll(statics)) {
      const target = relative('.', join(dirname(path), to))
      const file = source.find(({ path: each }) => each.replace(/\.tsx?$/, '') === target)
      if (file) follow(file.path)
    }
  }
  for (const path of from) follow(path)
  return [...seen]
}

// The build draws the first paint into the document.
const firstLoad = reach('src/main.tsx', 'src/boot.ts', 'src/app/first-paint.tsx')

/** Those of them that draw. */
const drawing = (paths: readonly string[]) =>
  paths.filter((path) => /^src\/(app|screens|ui)\/.*(\.tsx|-class\.ts)$/.test(path))

/** The files that a style sheet says it is made for. */
function listedSources(sheet: string): Set<string> {
  const globs = [...readFileSync(sheet, 'utf8').matchAll(/^@source '(\..+)';$/gm)]
  const patterns = globs.map(([, glob = '']) => {
    const pattern = relative('.', join(dirname(sheet), glob))
      .replaceAll('.', '\\.')
      .replaceAll('*', '[^/]*')
      .replace(/\{([^}]*)\}/g, (_, names: string) => `(${names.replaceAll(',', '|')})`)
    return new RegExp(`^${pattern}$`)
  })
  const paths = source.map(({ path }) => path)
  return new Set(paths.filter((path) => patterns.some((pattern) => pattern.test(path))))
}

describe('the house', () => {
  it('has no room that nobody knows', () => {
    const rooms = new Set(source.map(({ path }) => roomOf(path)).filter((room) => room !== ''))
    expect([...rooms].filter((room) => !FLOW.includes(room) && !(room in BESIDE))).toEqual([])
  })

  it('lets data flow one way', () => {
    const against = source.flatMap(({ path, imports }) =>
      roomOf(path) === ''
        ? []
        : imports
            .filter((to) => !mayImport(roomOf(path), roomOf(`${to}.ts`)))
            .map((to) => `${path} imports ${to}`),
    )
    expect(against).toEqual([])
  })

  it('fetches in http and in boot alone', () => {
    const fetching = source.filter(({ text }) => /\bfetch\(|XMLHttpRequest|sendBeacon/.test(text))
    expect(
      fetching.map(({ path }) => path).filter((path) => !/^src\/(http\/|boot)/.test(path)),
    ).toEqual([])
  })

  it('names the token in session and http, and where boot hands it over, alone', () => {
    const naming = source.filter(({ text }) =>
      /\btoken\b/.test(text.replace(/\/\*[^]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '')),
    )
    const allowed = /^src\/(session\/|http\/|boot\.ts|main\.tsx|messages\/)/
    expect(naming.map(({ path }) => path).filter((path) => !allowed.test(path))).toEqual([])
  })

  it('keeps the local DeskDirector apart, so that it can disagree', () => {
    const tangled = filesIn('test/local-deskdirector').filter(({ imports }) =>
      imports.some((to) => to.startsWith('src/')),
    )
    expect(tangled.map(({ path }) => path)).toEqual([])
  })

  it('inlines the styles of every file that the first load draws with, and of no other', () => {
    const listed = listedSources('src/first-sources.css')
    expect(drawing(firstLoad).filter((path) => !listed.has(path))).toEqual([])
    expect([...listed].filter((path) => !firstLoad.includes(path))).toEqual([])
  })

  it('has the styles of what stands around the list’s rows, and of nothing else, in one sheet', () => {
    const around = reach('src/screens/ticket-list/around-rows.ts')
    const listed = listedSources('src/screens/ticket-list/around.css')
    const late = drawing(around).filter((path) => !firstLoad.includes(path))
    expect(late.filter((path) => !listed.has(path))).toEqual([])
    expect([...listed].filter((path) => !late.includes(path))).toEqual([])
  })

  it('has small files, named exports and no way round the types', () => {
    for (const { path, text } of [...source, ...filesIn('tools')]) {
      expect(text.split('\n').length, path).toBeLessThanOrEqual(200)
      expect(text, path).not.toMatch(/export default|: any\b|as any\b|@ts-ignore|@ts-expect-error/)
    }
  })
})
