import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DraftPlace } from '../../../src/drafts/draft'
import type { DraftStore } from '../../../src/drafts/draft-store'
import { content, FakeDevice } from './fake-device'

/**
 * Any schedule of typing and sending in three tabs of one person, news between them as late as it likes. Whoever types
 * adds a word to what is on their screen; whoever sends, sends what is on their screen.
 */
const TABS = 3
const places: DraftPlace[] = [
  { ticket: '1', kind: 'reply' },
  { ticket: '2', kind: 'reply' },
]

const tab = fc.nat({ max: TABS - 1 })
const place = fc.constantFrom(...places)
const operation = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('put' as const), tab, place }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('drop' as const), tab, place, isSure: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('deliver' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('settle' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), tab }) },
)
type Operation = typeof operation extends fc.Arbitrary<infer One> ? One : never

interface Tab {
  environment: ReturnType<FakeDevice['tab']>
  store: DraftStore
}

const wordsIn = (text: string | undefined) => new Set(text?.match(/\S+/g))

async function live(isDatabase: boolean, operations: readonly Operation[]): Promise<void> {
  const device = new FakeDevice()
  if (isDatabase) device.local.mode = 'blocked'
  async function open(): Promise<Tab> {
    const environment = device.tab()
    return { environment, store: await device.open('ann', {}, environment) }
  }
  const tabs: Tab[] = []
  for (let each = 0; each < TABS; each += 1) tabs.push(await open())
  const dropped = new Set<string>()
  const left = new Map<DraftPlace, Set<string>>(places.map((at) => [at, new Set()]))
  let typed = 1000

  const acts = {
    deliver: () => device.deliver(),
    settle: () => device.settle(),
    put({ tab: at, place: where }: Operation & { do: 'put' }) {
      const { store } = tabs[at]!
      const before = store.get(where)
      const word = `w${(typed += 1)}`
      const draft = store.put(where, content([before?.text, word].join(' ').trim()))
      // What is typed is on screen at once, and takes nothing away.
      const shown = wordsIn(draft.text)
      for (const one of [...wordsIn(before?.text), word]) expect(shown).toContain(one)
      left.get(where)?.add(word)
    },
    drop({ tab: at, place: where, isSure }: Operation & { do: 'drop' }) {
      const { store } = tabs[at]!
      const draft = store.get(where)
      store.drop(where, isSure ? undefined : draft?.revision)
      if (draft === null) return
      dropped.add(draft.revision)
      for (const word of wordsIn(draft.text)) left.get(where)?.delete(word)
    },
    async reload({ tab: at }: Operation & { do: 'reload' }) {
      // A database has taken what it was asked to before a page is gone: it is asked to commit at once.
      if (isDatabase) await device.settle()
      tabs[at]!.environment.close()
      tabs[at] = await open()
    },
  }

  for (const one of operations) {
    device.now += 1
    await (acts[one.do] as (operation: Operation) => void | Promise<void>)(one)
  }
  // Each may have an answer to what the others said.
  for (let round = 0; round < 5; round += 1) await device.settle()
  tabs.push(await open())
  for (const { store } of tabs) {
    for (const at of places) {
      const draft = store.get(at)
      expect(dropped).not.toContain(draft?.revision)
      for (const word of left.get(at) ?? []) expect(wordsIn(draft?.text)).toContain(word)
      expect(wordsIn(draft?.text)).toEqual(wordsIn(tabs[0]?.store.get(at)?.text))
    }
  }
}

it.each([
  ['local storage', false],
  ['a database', true],
])('all end with every word that was typed and not sent (%s)', async (_, isDatabase) => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 25 }), (operations) =>
      live(isDatabase, operations),
    ),
    { numRuns: 150 },
  )
})
