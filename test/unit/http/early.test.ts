import { expect, it } from 'vitest'
import type { Answer } from '../../../src/http/call'
import { callKey, takeEarly } from '../../../src/http/early'

const call = { method: 'GET', path: '/tickets' } as const

const answered = (content: string, status = 200): Answer => ({
  response: new Response('', { status }),
  content,
})

/** What both platforms were left, each with a map of its own. */
function left(answer: Promise<Answer>) {
  answer.catch(() => undefined)
  const early = new Map([[callKey(call), answer]])
  return [new Map(early), new Map(early)] as const
}

it('is given once to each platform that asks the same', async () => {
  const [portal, tech] = left(Promise.resolve(answered('[1]')))
  for (const early of [portal, tech]) {
    expect(await takeEarly(early, call)).toMatchObject({ content: '[1]' })
    expect(takeEarly(early, call)).toBeUndefined()
  }
})

it.each([
  ['broken', () => Promise.resolve(answered('', 502))],
  ['put off', () => Promise.resolve(answered('', 429))],
  ['failed', () => Promise.reject(new TypeError('Failed to fetch'))],
])('that was %s is the first one’s alone: the second asks anew', async (_, answer) => {
  const [portal, tech] = left(answer())
  const first = await takeEarly(portal, call)?.catch(() => undefined)
  expect(first?.response.status).not.toBe(200)
  expect(await takeEarly(tech, call)).toBeUndefined()
})

it.each([
  ['POST', 'is asked for anew once something may have been written'],
  ['GET', 'outlives what is only read'],
])('%s: %s', (method) => {
  const [early] = left(Promise.resolve(answered('[1]')))
  expect(takeEarly(early, { method, path: '/tickets/1' })).toBeUndefined()
  expect(takeEarly(early, call) === undefined).toBe(method === 'POST')
})
