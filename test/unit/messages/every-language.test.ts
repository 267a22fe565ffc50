import { describe, expect, it } from 'vitest'
import { actions } from '../../../src/messages/en/actions'
import { conflict } from '../../../src/messages/en/conflict'
import { ownDrafts } from '../../../src/messages/en/drafts'
import { edit } from '../../../src/messages/en/edit'
import { exporting } from '../../../src/messages/en/export'
import { failures } from '../../../src/messages/en/failures'
import { listAround } from '../../../src/messages/en/list-around'
import { newTicket } from '../../../src/messages/en/new-ticket'
import { notices } from '../../../src/messages/en/notices'
import { overview } from '../../../src/messages/en/overview'
import { reply } from '../../../src/messages/en/reply'
import { setup } from '../../../src/messages/en/setup'
import { ticket } from '../../../src/messages/en/ticket'
import { writing } from '../../../src/messages/en/writing'
import { en } from '../../../src/messages/en'
import { wordsFor } from '../../../src/messages/languages'

const english = {
  ...{
    ...en,
    actions,
    conflict,
    edit,
    exporting,
    failures,
    listAround,
    newTicket,
    notices,
    ownDrafts,
  },
  ...{ overview, reply, setup, ticket, writing },
}

/** Every word of a language by its path; a phrase that is made for something stays a function. */
function leaves(of: unknown, path = ''): Map<string, unknown> {
  if (typeof of !== 'object' || of === null) return new Map([[path, of]])
  return new Map(Object.entries(of).flatMap(([key, value]) => [...leaves(value, `${path}.${key}`)]))
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

const wanted = leaves(english)

/** What is the same in another language: names, formats, and signs without letters. */
const isForeign = (text: string) => /\p{Ll}{4,}\s\p{L}{2,}\s\p{L}/u.test(text)

describe.each(['de', 'fr', 'es', 'nl', 'pt', 'ja', 'ar'])('the words of %s', (language) => {
  const load = async () => leaves(await wordsFor([language]))

  it('are all there, and no others', async () => {
    const words = await load()
    expect([...words.keys()].sort()).toEqual([...wanted.keys()].sort())
    expect(words.get('.language')).toBe(language)
  })

  it('leave room for what English leaves room for', async () => {
    for (const [path, value] of await load()) {
      const inEnglish = wanted.get(path)
      expect(typeof value, path).toBe(typeof inEnglish)
      if (typeof value !== 'string' || typeof inEnglish !== 'string') continue
      expect(placeholders(value), path).toEqual(placeholders(inEnglish))
      expect(value.trim() === '', path).toBe(inEnglish.trim() === '')
    }
  })

  it('are no sentence of English', async () => {
    const same = [...(await load())].filter(
      ([path, value]) =>
        typeof value === 'string' && isForeign(value) && value === wanted.get(path),
    )
    expect(same).toEqual([])
  })

  it('say each count in a phrase of its own', async () => {
    const { minutesLeft, sessionLimit } = (await wordsFor([language]))!.shell
    for (const count of [0, 1, 2, 3, 11, 59, 100]) {
      for (const say of [minutesLeft, sessionLimit]) expect(say(count).trim()).not.toBe('')
    }
    expect(new Set([2, 3, 11, 59].map(minutesLeft)).size).toBe(4)
  })
})

/** The counts at which the grammars of all eight languages take their forms (CLDR: one, two, few, many, other). */
const counts = [0, 1, 2, 3, 11, 100]

/** The phrases that are made for one thing, by their path; a text in the place of a count is as good to say. */
const saidOfOne = [...wanted].flatMap(([path, value]) =>
  typeof value === 'function' && value.length === 1
    ? [[path, value as (of: unknown) => unknown] as const]
    : [],
)

/** Whether a phrase is said of a count: English bends those, or says none in other words. */
function isCounted(say: (of: unknown) => unknown): boolean {
  const without = (count: number) => String(say(count)).replaceAll(String(count), '#')
  try {
    return without(1) !== without(2) || without(0) !== without(2)
  } catch {
    // It is said of a text, or of several things.
    return false
  }
}

const counted = saidOfOne.filter(([, say]) => isCounted(say))

it('the counted phrases are found', () => {
  expect(counted.length).toBeGreaterThan(30)
})

describe.each(['en', 'de', 'fr', 'es', 'nl', 'pt', 'ja', 'ar'])('the counts of %s', (language) => {
  const load = async () =>
    language === 'en' ? wanted : leaves((await wordsFor([language])) as object)
  const numbers = new Intl.NumberFormat(language)

  it.each(counted)('%s has a form for each', async (path, sayInEnglish) => {
    const say = (await load()).get(path) as (count: number) => string
    for (const count of counts) {
      expect(say(count)).toMatch(/^(?!.*(undefined|NaN|\[object)).*\S/)
      const isNamed = count > 2 && String(sayInEnglish(count)).includes(String(count))
      if (isNamed) expect(say(count)).toContain(numbers.format(count))
    }
  })
})
