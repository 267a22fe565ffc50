import { expect } from 'vitest'
import { checkSite } from '../../../../src/deskdirector/profile'
import { connect, createWorld } from './connect-world'

const ORIGIN = 'https://desk.acme.example'
export const RUN = `api.json --instance ${ORIGIN} --yes`
export const id = { name: 'ticketId', in: 'path', required: true, schema: { type: 'integer' } }
export const json = (schema: object) => ({
  200: { description: '', content: { 'application/json': { schema } } },
})
export const ticket = {
  type: 'object',
  properties: {
    id: { type: 'integer' },
    summary: { type: 'string' },
    status: { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } },
    createdOn: { type: 'string', format: 'date-time' },
    isClosed: { type: 'boolean' },
  },
}
export const document = (paths: object, components: object = {}) => ({
  openapi: '3.0.0',
  info: { title: 'Desk', version: '1' },
  paths,
  components,
})

/** What connect made of a document: every run has to end in time, and in a good site file or none. */
export async function survive(root: unknown, command = RUN) {
  const network: string[] = []
  const world = createWorld({
    files: { 'api.json': typeof root === 'string' ? root : JSON.stringify(root) },
    fetch: (input) => {
      network.push(input instanceof Request ? input.url : String(input))
      return Promise.reject(new TypeError('fetch failed'))
    },
  })
  // The time this run takes of a processor: a machine that is busy otherwise says nothing against it.
  const start = process.cpuUsage()
  const { exitCode, printed } = await connect(world, command)
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10)
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  expect(printed).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(network).toEqual([])
  const site = world.files.get('site.json')
  if (site !== undefined) expect(checkSite(site, 'site.json')).toMatchObject({ ok: true })
  return { exitCode, printed, site: site ?? '', record: world.files.get('site.connect.json') ?? '' }
}
