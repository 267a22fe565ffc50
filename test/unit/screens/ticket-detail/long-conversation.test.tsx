// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stubNearness } from '../../ui/stub-nearness'
import { note, show, ticket } from './set-up'

const notes = Array.from({ length: 120 }, (_, index) => note(index, `Note **${index}**`))
const articles = () => screen.getAllByRole('article')
const bold = (text: string) => screen.queryByText(text, { selector: 'strong' })
const places = () => screen.queryAllByText(/more are on their way/)

/** Jobs for when the browser is idle; it is when a test says so. */
let idle: (() => void)[] = []
const rest = () => act(async () => idle.splice(0).forEach((job) => job()))

let nearness: ReturnType<typeof stubNearness>
beforeEach(() => {
  nearness = stubNearness()
  vi.stubGlobal('requestIdleCallback', (job: () => void) => idle.push(job))
  vi.stubGlobal('cancelIdleCallback', () => (idle = []))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('a conversation of 120 notes', () => {
  it('begins with what is seen first, and keeps the place of the rest', async () => {
    show(async () => ticket({ notes }))
    await waitFor(() => expect(bold('5')).not.toBeNull())
    expect(articles()).toHaveLength(7)
    expect(places()).toHaveLength(12)
    expect(places()[0]).toHaveStyle({ blockSize: '99rem' })
  })

  it('draws what comes near before all else', async () => {
    show(async () => ticket({ notes }))
    await screen.findAllByRole('article')
    await nearness.bring(places().at(-1)!)
    await waitFor(() => expect(articles()).toHaveLength(11))
    expect(articles().at(-1)).toHaveTextContent('Note **119**')
    expect(places()).toHaveLength(11)
  })

  it('is whole in the end, as words, and reads what comes near', async () => {
    show(async () => ticket({ notes }))
    await screen.findAllByRole('article')
    for (let part = 1; part < 13; part += 1) await rest()
    expect(articles()).toHaveLength(121)
    expect(places()).toEqual([])
    expect(articles().at(-1)).toHaveTextContent('Note **119**')
    await nearness.bring(articles().at(-1)!.parentElement!)
    // Not `findBy`, which prints all of the page at each look.
    await waitFor(() => expect(bold('119')).not.toBeNull())
  })

  it('shows an answer that arrives at once, wherever the reader is', async () => {
    const answers = [ticket({ notes })]
    const more = ticket({ notes: [...notes, note(120, 'Note **120**')] })
    const { client } = show(async () => answers.shift() ?? more)
    await screen.findAllByRole('article')
    const first = articles()[0]
    await act(() => client.refetchQueries())
    await waitFor(() => expect(articles()).toHaveLength(12))
    expect(bold('120')).not.toBeNull()
    expect(articles()[0]).toBe(first)
  })
})
