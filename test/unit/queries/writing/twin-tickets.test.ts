import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mishaps, runTwins, type Step } from './twin-world'

/** The same words in three places: what they meet on their way, and what their writer does about it. */
const steps = fc.array(
  fc.record<Step>({
    act: fc.constantFrom('send', 'send', 'send', 'check', 'check', 'letGo', 'arrive', 'list'),
    at: fc.nat({ max: 2 }),
    meets: fc.constantFrom(...mishaps),
    isListed: fc.boolean(),
    isCrossed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
)

it('of new tickets with the same words none takes another’s ticket for its own, is lost, or is sent by itself', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.boolean(), async (all, hasTexts) => {
      expect(await runTwins(all, { hasTexts })).toEqual([])
    }),
    { numRuns: 2_000 },
  )
}, 120_000)

it('the test of it finds a page that looks for each by itself', async () => {
  const result = await fc.check(
    fc.asyncProperty(steps, fc.boolean(), async (all, hasTexts) => {
      expect(await runTwins(all, { hasTexts, isBlind: true })).toEqual([])
    }),
    { numRuns: 2_000 },
  )
  expect(result.failed).toBe(true)
}, 120_000)

const step = (act: Step['act'], at: number, meets: Step['meets'] = 'nothing'): Step => ({
  act,
  at,
  meets,
  isListed: meets !== 'cut',
  isCrossed: false,
})

it.each<[string, readonly Step[]]>([
  [
    'the answered one’s',
    [step('send', 0, 'dropped'), step('send', 1), step('check', 0), step('send', 0)],
  ],
  [
    'the one’s whose number was never told',
    [step('send', 0, 'dropped'), step('send', 1, 'mute'), step('check', 0)],
  ],
  [
    'the one’s that is in doubt as well',
    [step('send', 0, 'dropped'), step('send', 1, 'cut'), step('list', 0), step('check', 0)],
  ],
  [
    'the one’s that its writer found',
    [step('send', 0, 'dropped'), step('send', 1, 'cut'), step('letGo', 1), step('check', 0)],
  ],
])('one in doubt never takes %s', async (_, all) => {
  expect(await runTwins(all, { hasTexts: true })).toEqual([])
})
