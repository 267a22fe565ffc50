import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import ts from 'typescript'
import { expect, it, vi } from 'vitest'
import type { Send } from '../../../src/http/call'
import { connect } from '../../../src/deskdirector/connection'
import { overrides, type OverrideMap } from '../../../src/deskdirector/overrides'
import { site } from './builders'

/** The code of docs/overrides.md, as somebody would paste it. */
const example = /```ts\n(.*?)```/s.exec(readFileSync('docs/overrides.md', 'utf8'))?.[1] ?? ''

it('none are part of the page as it comes', () => {
  expect(overrides).toEqual({})
})

it('the example of the docs fits the types', () => {
  const file = 'src/deskdirector/example.ts'
  const text = `import type { OverrideMap } from './overrides'\n${example}`
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: object }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext)
      : getSourceFile(name, ...rest)
  const program = ts.createProgram([file], { ...options, noEmit: true }, host)
  const source = program.getSourceFile(file)
  expect(program.getSemanticDiagnostics(source).map(({ messageText }) => messageText)).toEqual([])
})

it('the example of the docs does what it says', async () => {
  const { outputText } = ts.transpileModule(example.replace('export const overrides', 'result'), {
    compilerOptions: { target: ts.ScriptTarget.ESNext },
  })
  const context = createContext({ result: null, encodeURIComponent })
  runInContext(outputText.replace(/: OverrideMap/, ''), context)
  const map = context['result'] as OverrideMap
  const request = vi.fn<Send>(() => Promise.resolve(undefined))
  const note = { method: 'POST', path: '/t/{id}/notes', body: { text: '$text' } }
  const { profiles } = site({
    instances: [{ host: 'https://a.example', profile: 'acme' }],
    profiles: { acme: { tech: { 'ticket.addNote': note } } },
  })
  const connection = connect({
    profile: profiles['acme']!,
    side: 'tech',
    request,
    overrides: map['acme']?.tech,
  })
  await connection.run('ticket.close', { id: 5, text: 'Done.' })
  expect(request.mock.calls.map(([{ method, path }]) => `${method} ${path}`)).toEqual([
    'POST /t/5/notes',
    'POST /api/your/path/5/done',
  ])
})
