import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Draft, DraftPlace } from '../../../src/drafts/draft'
import type { DraftStore } from '../../../src/drafts/draft-store'
import { content, FakeDevice } from './fake-device'

/** Any schedule of typing and sending in three tabs of one person, news between them as late as it likes. */
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
  /** What was typed in this very tab since it was opened, and not dropped in it. */
  readonly own: Map<DraftPlace, Draft>
}

async function live(isDatabase: boolean, operations: readonly Operation[]): Promise<void> {
  const device = new FakeDevice()
  if (isDatabase) device.local.mode = 'blocked'
  const tabs: Tab[] = []
  async function open(): Promise<Pick<Tab, 'environment' | 'store'>> {
    const environment = device.tab()
    return { environment, store: await device.open('ann', {}, environment) }
  }
  for (let each = 0; each < TABS; each += 1) tabs.push({ ...(await open()), own: new Map() })
  const dropped = new Set<string>()
  const last = new Map<DraftPlace, Draft>()
  let typed = 0

  function checkOwn(): void {
    for (const { store, own } of tabs) {
      for (const [at, draft] of own) {
        if (!dropped.has(draft.revision)) expect(store.get(at)).toEqual(draft)
      }
    }
  }

  for (const one of operations) {
    device.now += 1
    if (one.do === 'deliver') device.deliver()
    else if (one.do === 'settle') await device.settle()
    else if (one.do === 'put') {
      const { store, own } = tabs[one.tab]!
      const draft = store.put(one.place, content(String((typed += 1))))
      own.set(one.place, draft)
      last.set(one.place, draft)
    } else if (one.do === 'drop') {
      const { store, own } = tabs[one.tab]!
      const draft = store.get(one.place)
      store.drop(one.place, one.isSure ? undefined : draft?.revision)
      if (draft !== null) dropped.add(draft.revision)
      own.delete(one.place)
    } else {
      const reloaded = tabs[one.tab]!
      // A database has taken what it was asked to before a page is gone: it is asked to commit at once.
      await device.settle()
      reloaded.environment.close()
      Object.assign(reloaded, await open())
      reloaded.own.clear()
    }
    checkOwn()
  }

  await device.settle()
  checkOwn()
  for (const { store } of tabs) {
    for (const at of places) expect(dropped).not.toContain(store.get(at)?.revision)
  }
  const fresh = (await open()).store
  for (const at of places) {
    const found = fresh.get(at)
    const newest = last.get(at)
    const alive = tabs
      .map(({ own }) => own.get(at))
      .filter((draft) => draft !== undefined && !dropped.has(draft.revision))
    if (newest !== undefined && !dropped.has(newest.revision)) expect(found).toEqual(newest)
    else {
      // What lay under words that were sent is there again, and what was sent never.
      if (alive.length > 0) expect(found).not.toBeNull()
      expect(dropped).not.toContain(found?.revision)
    }
  }
}

it.each([
  ['local storage', false],
  ['a database', true],
])('never costs a tab its words, and brings back those typed last (%s)', async (_, isDatabase) => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 25 }), (operations) =>
      live(isDatabase, operations),
    ),
    { numRuns: 300 },
  )
})
