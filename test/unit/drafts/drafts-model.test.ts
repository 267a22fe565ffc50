import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DraftContent, DraftPlace } from '../../../src/drafts/draft'
import type { DraftStore } from '../../../src/drafts/draft-store'
import { FakeDevice } from './fake-device'
import { FakeStorage, type Mode } from './fake-storage'

/**
 * Any schedule of typing, sending, reloading, wiping, failing storage, with owners that share a device and its tabs.
 * What each page must show is kept beside it; what a reload must bring is known from what the page claimed.
 */
const owners = ['ann', 'bob'] as const
const places: DraftPlace[] = [
  { ticket: '1', kind: 'reply' },
  { ticket: '1', kind: 'close' },
  { ticket: null, kind: 'new' },
]
const modes: Mode[] = ['works', 'works', 'full', 'broken']
const DAY = 86_400_000

const owner = fc.constantFrom(...owners)
const place = fc.constantFrom(...places)
const content: fc.Arbitrary<DraftContent> = fc.record({
  text: fc.string({ unit: 'binary', maxLength: 5 }),
  fields: fc.dictionary(fc.string({ maxLength: 3 }), fc.constantFrom(true, 1, 'x'), { maxKeys: 2 }),
  attempt: fc.constantFrom(null, { since: 1 }),
})

const operation = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('put' as const), owner, place, content }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('drop' as const), owner, place, isStale: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reload' as const), owner }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('settle' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wipe' as const), owner }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      local: fc.constantFrom(...modes),
      database: fc.constantFrom(...modes),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(1, DAY, 13 * DAY, 14 * DAY),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('corrupt' as const), with: fc.json() }) },
)
type Operation = typeof operation extends fc.Arbitrary<infer One> ? One : never

interface Known {
  readonly content: DraftContent
  readonly changedAt: number
}

/** One person's page, and what it must show. */
interface Page {
  store: DraftStore
  tab: ReturnType<FakeDevice['tab']>
  readonly shown: Map<DraftPlace, Known>
  /** All that was ever typed at a place: a storage that failed may still have any of it. */
  readonly typed: Map<DraftPlace, DraftContent[]>
  readonly session: FakeStorage
}

async function live(keep: 'device' | 'session', operations: readonly Operation[]): Promise<void> {
  const device = new FakeDevice()
  const rules = { keep, days: 14 }
  const open = async (name: string, session: FakeStorage) => {
    const tab = device.tab(session)
    return { store: await device.open(name, rules, tab), tab }
  }
  const pages = new Map<string, Page>()
  for (const name of owners) {
    const session = new FakeStorage()
    pages.set(name, {
      ...(await open(name, session)),
      shown: new Map(),
      typed: new Map(),
      session,
    })
  }
  const pageOf = (name: string) => pages.get(name)!

  function check({ store, shown }: Page): void {
    for (const one of places) {
      const known = shown.get(one)
      const draft = store.get(one)
      expect(draft === null ? undefined : contentOf(draft)).toEqual(known?.content)
      expect(draft?.changedAt).toBe(known?.changedAt)
    }
    expect(new Set(store.places())).toEqual(new Set(shown.keys()))
  }

  const acts = {
    put({ owner: name, place: at, content: what }: Operation & { do: 'put' }) {
      const page = pageOf(name)
      page.store.put(at, what)
      page.shown.set(at, { content: what, changedAt: device.now })
      page.typed.set(at, [...(page.typed.get(at) ?? []), what])
    },
    drop({ owner: name, place: at, isStale }: Operation & { do: 'drop' }) {
      const { store, shown } = pageOf(name)
      const revision = isStale ? 'an earlier one' : store.get(at)?.revision
      expect(store.drop(at, revision)).toBe(shown.has(at) && !isStale)
      if (!isStale) shown.delete(at)
    },
    async reload({ owner: name }: Operation & { do: 'reload' }) {
      const page = pageOf(name)
      // What lies unread is taken into what is typed over it later: other tests say how.
      if (!canBeRead(page)) return
      await device.settle()
      const isKept = page.store.keptFor() === keep
      // The page before is gone, and tells nobody anything any more.
      page.tab.close()
      Object.assign(page, await open(name, page.session))
      if (isKept) {
        for (const [at, { changedAt }] of page.shown) {
          if (device.now - changedAt >= 14 * DAY) page.shown.delete(at)
        }
        return
      }
      // The page said that it could not keep them: whatever comes back was at least typed here by the same person.
      page.shown.clear()
      for (const at of places) {
        const draft = page.store.get(at)
        if (draft === null) continue
        expect(device.now - draft.changedAt).toBeLessThan(14 * DAY)
        expect(page.typed.get(at)).toContainEqual(contentOf(draft))
        page.shown.set(at, { content: contentOf(draft), changedAt: draft.changedAt })
      }
    },
    settle: () => device.settle(),
    async wipe({ owner: name }: Operation & { do: 'wipe' }) {
      const page = pageOf(name)
      await page.store.wipe()
      page.shown.clear()
    },
    fail({ local, database }: Operation & { do: 'fail' }) {
      device.local.mode = local
      device.database.mode = database
      for (const page of pages.values()) page.session.mode = local
    },
    wait({ ms }: Operation & { do: 'wait' }) {
      device.now += ms
    },
    corrupt({ with: text }: Operation & { do: 'corrupt' }) {
      const key = `deskdirector-tickets draft ["somebody","reply",${text}]`
      for (const items of [device.local.items, device.database.records]) items.set(key, text)
    },
  }

  /** Words in a storage that can't be asked just now are not lost, but not there either. */
  function canBeRead(page: Page): boolean {
    const modes =
      keep === 'session' ? [page.session.mode] : [device.local.mode, device.database.mode]
    return !modes.includes('broken')
  }

  for (const one of operations) {
    await (acts[one.do] as (operation: Operation) => void | Promise<void>)(one)
    for (const page of pages.values()) check(page)
  }
}

function contentOf({ text, fields, attempt }: DraftContent): DraftContent {
  return { text, fields, attempt }
}

it.each(['device', 'session'] as const)(
  'keeps what was typed as it says it does, whatever happens, and gives it to nobody else (%s)',
  async (keep) => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 30 }), (operations) =>
        live(keep, operations),
      ),
      { numRuns: 300 },
    )
  },
)
