// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { afterComposing } from '../../../src/drafts/after-composing'

const done: string[] = []
let act: (act: () => void) => void
let field: HTMLTextAreaElement

beforeEach(() => {
  done.length = 0
  document.body.replaceChildren((field = document.createElement('textarea')))
  act = afterComposing(document)
  field.focus()
})

const compose = (type: string) => field.dispatchEvent(new CompositionEvent(type, { bubbles: true }))
const soon = () => new Promise((resume) => setTimeout(resume))

it('does at once what nobody composes under', () => {
  act(() => done.push('at once'))
  expect(done).toEqual(['at once'])
})

it('waits for a composition, and goes on in order', async () => {
  compose('compositionstart')
  act(() => done.push('first'))
  act(() => done.push('second'))
  expect(done).toEqual([])
  compose('compositionend')
  // The field's own change comes first.
  expect(done).toEqual([])
  await soon()
  expect(done).toEqual(['first', 'second'])
})

it.each([
  ['is left', () => field.blur()],
  ['is gone', () => field.remove()],
])('waits for no field that %s', async (_, end) => {
  compose('compositionstart')
  act(() => done.push('first'))
  end()
  await soon()
  act(() => done.push('second'))
  expect(done).toEqual(['first', 'second'])
})
