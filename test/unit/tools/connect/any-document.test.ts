import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkSite } from '../../../../src/deskdirector/profile'
import { anyDocument, spoiltDocument } from './any-document'
import { connect, createWorld } from './connect-world'

const ORIGIN = 'https://desk.acme.example'
const RUN = `api.json --instance ${ORIGIN} --profile any`

/** Runs connect on a document, and asks of what it wrote all that has to hold; whether it wrote anything. */
async function holds(root: unknown): Promise<boolean> {
  const site = { instances: [{ host: ORIGIN }] }
  const world = createWorld({ files: { 'api.json': root, 'site.json': site } })
  const first = await connect(world, `${RUN} --yes`)
  expect(first.exitCode).toBeLessThan(2)
  expect(checkSite(world.files.get('site.json') ?? '', 'site.json')).toMatchObject({ ok: true })
  if (first.exitCode === 1) return false
  const files = new Map(world.files)
  expect(await connect(world, `${RUN} --yes`)).toMatchObject({ exitCode: 0 })
  expect(world.files).toEqual(files)
  const { exitCode, printed } = await connect(world, `${RUN} --check`)
  expect(printed).not.toContain('differ')
  expect(exitCode).toBe(0)
  return true
}

it('makes a good site file of any document, or none', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (root) => {
      await holds(root)
    }),
    { numRuns: 150 },
  )
}, 60_000)

it('makes the same of a spoilt document twice, and then finds it unchanged', async () => {
  let written = 0
  await fc.assert(
    fc.asyncProperty(spoiltDocument, async (root) => {
      written += Number(await holds(root))
    }),
    { numRuns: 100 },
  )
  expect(written).toBeGreaterThan(50)
}, 60_000)
