import { expect, it } from 'vitest'
import { callKey, takeEarly } from '../../../src/http/early'

const call = { method: 'GET', path: '/tickets' } as const

/** What both platforms were left, each with a map of its own. */
function left(answer: Promise<Response>) {
  answer.catch(() => undefined)
  const early = new Map([[callKey(call), answer]])
  return [new Map(early), new Map(early)] as const
}

it('is given once to each platform that asks the same', async () => {
  const [portal, tech] = left(Promise.resolve(new Response('[1]')))
  for (const early of [portal, tech]) {
    expect(await (await takeEarly(early, call))?.text()).toBe('[1]')
    expect(takeEarly(early, call)).toBeUndefined()
  }
})

it.each([
  ['broken', () => Promise.resolve(new Response('', { status: 502 }))],
  ['put off', () => Promise.resolve(new Response('', { status: 429 }))],
  ['failed', () => Promise.reject(new TypeError('Failed to fetch'))],
])('that was %s is the first one’s alone: the second asks anew', async (_, answer) => {
  const [portal, tech] = left(answer())
  const first = await takeEarly(portal, call)?.catch(() => undefined)
  expect(first?.ok ?? false).toBe(false)
  expect(await takeEarly(tech, call)).toBeUndefined()
})
