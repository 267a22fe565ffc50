import { describe, expect, it } from 'vitest'
import { openApiFor } from '../../../local-deskdirector/openapi/open-api-for'
import { connect, createWorld } from './connect-world'
import { at, set, type Mutable } from './mutation'

const ORIGIN = 'https://support.acme.example'

describe('what is taken for granted where nothing is said', () => {
  const flag = (usual: boolean) => ({ type: 'boolean', default: usual })
  const check = async (model: string, name: string, schema: object) => {
    const world = createWorld({ files: { 'api.json': openApiFor('tokity') } })
    await connect(world, `api.json --instance ${ORIGIN} --yes`)
    const root = structuredClone(openApiFor('tokity')) as Mutable
    set(at(root, 'components', 'schemas', `DeskDirector.${model}`, 'properties'), name, schema)
    world.files.set('api.json', JSON.stringify(root))
    const { printed } = await connect(world, `api.json --instance ${ORIGIN} --check`)
    return printed.split('\n').filter((line) => /^│ (portal|tech) /.test(line))
  }

  it.each([
    ['Portal.CreateCommentRequest', 'isInternal', flag(true), false],
    ['Portal.CreateCommentRequest', 'isPublic', { type: 'boolean' }, true],
    ['Tech.CreateCommentRequest', 'isDraft', flag(true), false],
    ['Tech.CreateCommentRequest', 'closeTicket', flag(true), false],
  ])('is named where it turns against a binding: %s %s', async (model, name, schema, value) => {
    const words = `is ${String(!value)} where nothing is said, and the binding doesn’t say ${String(value)}`
    expect(await check(model, name, schema)).toEqual([
      expect.stringMatching(new RegExp(`ticket\\.addNote .*body ${name} .*${words}`)),
    ])
  })

  it.each([
    ['Portal.CreateCommentRequest', 'isInternal', flag(false)],
    ['Tech.CreateCommentRequest', 'isInternal', flag(true)],
    ['Tech.CreateCommentRequest', 'notifyContact', flag(true)],
  ])('isn’t named where the binding says it, or it is harmless: %s %s', async (...change) => {
    expect(await check(...change)).toEqual([])
  })
})
