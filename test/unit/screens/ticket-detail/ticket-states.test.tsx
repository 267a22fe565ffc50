// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import type { Ticket } from '../../../../src/deskdirector/models'
import { RequestFailure, type Failure } from '../../../../src/http/errors'
import { note, show, ticket } from './set-up'

const never = () => new Promise<Ticket>(() => undefined)

function failing(failure: Failure) {
  return () => Promise.reject<Ticket>(new RequestFailure(failure))
}

async function faults(container: Element) {
  const { violations } = await axe.run(container)
  return violations.map(({ id }) => id)
}

describe('while a ticket loads', () => {
  it('has the shape of a ticket and a way back', async () => {
    const { container } = show(never)
    expect(screen.getByRole('status')).toHaveTextContent('Loading the ticket')
    expect(screen.getByRole('link', { name: 'Tickets' })).toHaveAttribute('href', '/tickets')
    const { violations } = await axe.run(container)
    // The heading comes with the ticket.
    expect(violations.filter(({ id }) => id !== 'page-has-heading-one')).toEqual([])
  })

  it('shows what the list knows, but no preview as if it were the conversation', () => {
    show(never, { listed: ticket({ description: 'a preview' }) })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('VPN drops')
    expect(screen.queryByRole('article')).toBeNull()
    expect(screen.queryByText('a preview')).toBeNull()
  })
})

describe('a ticket that can’t be loaded', () => {
  it('can’t be found', async () => {
    const bound = ['ticket.get', 'tickets.find']
    const { container } = show(failing({ kind: 'missing' }), { listed: ticket(), bound })
    expect(await screen.findByRole('alert')).toHaveTextContent('This ticket can’t be found')
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    expect(await faults(container)).toEqual([])
    await userEvent.click(screen.getByRole('link', { name: 'Show all tickets' }))
    expect(screen.getByText('The list')).toBeInTheDocument()
  })

  it.each([
    ['one ticket', ['ticket.get']],
    ['anything', []],
  ])('offers no list where no list is bound, be %s bound or not', async (_, bound) => {
    show(failing({ kind: 'missing' }), { bound })
    expect(await screen.findByRole('alert')).toBeInTheDocument()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('says so still while it is looked for once more, and keeps the focus', async () => {
    const looks = [failing({ kind: 'server', status: 500, words: null }), never]
    show(() => (looks.shift() ?? never)())
    const again = await screen.findByRole('button', { name: 'Try again' })
    await userEvent.click(again)
    expect(looks).toEqual([])
    expect(screen.getByRole('alert')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Try again' })).toBe(again)
    expect(again).toHaveFocus()
  })

  it('may not be seen', async () => {
    show(failing({ kind: 'forbidden', status: 403, words: null }))
    expect(await screen.findByRole('alert')).toHaveTextContent('You can’t see this ticket')
  })

  it('is tried again on request', async () => {
    let tries = 0
    show(() =>
      ++tries === 1
        ? failing({ kind: 'server', status: 500, words: null })()
        : Promise.resolve(ticket()),
    )
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findAllByRole('article')).toHaveLength(3)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('survives a mistake that is none of a request’s', async () => {
    show(() => Promise.reject(new TypeError('x')))
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong')
  })
})

describe('a ticket that is looked at again', () => {
  it('stays when the refresh fails, and says so', async () => {
    const answers = [Promise.resolve(ticket())]
    const { client, container } = show(
      () => answers.shift() ?? failing({ kind: 'unreachable', timedOut: false })(),
    )
    await screen.findAllByRole('article')
    await act(() => client.refetchQueries())
    expect(await screen.findByRole('alert')).toHaveTextContent('This may be out of date')
    expect(screen.getAllByRole('article')).toHaveLength(3)
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
    expect(await faults(container)).toEqual([])
  })

  it('leaves the end of the session to the session’s own notice', async () => {
    const answers = [Promise.resolve(ticket())]
    const { client } = show(() => answers.shift() ?? failing({ kind: 'session' })())
    await screen.findAllByRole('article')
    await act(() => client.refetchQueries())
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('adds notes that arrive, marks them and announces them politely', async () => {
    const first = ticket()
    const answers = [first, ticket({ notes: [...first.notes, note(3, 'third')] })]
    const { client } = show(async () => answers.shift() ?? first)
    const [, , before] = await screen.findAllByRole('article')
    const news = within(screen.getByRole('region', { name: 'Conversation' })).getByRole('status')
    expect(news).toBeEmptyDOMElement()
    await act(() => client.refetchQueries())
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(4))
    const [, , kept, added] = screen.getAllByRole('article')
    expect(kept).toBe(before)
    expect(added).toHaveTextContent('New')
    expect(news).toHaveTextContent('1 new note')
  })

  it('marks the note that arrived, where notes have no ids and the newest comes first', async () => {
    const notes = [note(2, 'second', { id: null }), note(1, 'first', { id: null })]
    const more = [note(3, 'third', { id: null }), ...notes]
    const answers = [ticket({ notes }), ticket({ notes: more })]
    const { client } = show(async () => answers.shift() ?? ticket({ notes: more }))
    await screen.findAllByRole('article')
    await act(() => client.refetchQueries())
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(4))
    const marked = screen.getAllByRole('article').map(({ textContent }) => /New/.test(textContent))
    expect(marked).toEqual([false, false, false, true])
  })

  it('asks again by itself while it is visible', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    try {
      const { run } = show(async () => ticket(), { pollSeconds: 30 })
      await screen.findAllByRole('article')
      expect(run).toHaveBeenCalledTimes(1)
      await act(() => vi.advanceTimersByTimeAsync(37_000))
      expect(run).toHaveBeenCalledTimes(2)
    } finally {
      vi.useRealTimers()
    }
  })

  it('says which parts could not be read', async () => {
    const breach = {
      operation: 'ticket.get',
      field: 'notes.3',
      expected: 'an object',
      found: 'text',
    }
    show(async () => ticket({ broken: [breach, breach] }))
    expect(await screen.findByText('2 parts of this ticket couldn’t be read')).toBeInTheDocument()
    const line = 'ticket.get, notes.3: expected an object, found text (1 more like it).'
    expect(screen.getByText(line)).toBeInTheDocument()
  })

  it('leaves the focus at the heading when a button goes with what it has mended', async () => {
    const user = userEvent.setup()
    let failure: Failure | null = { kind: 'unreachable', timedOut: false }
    const { client } = show(async () => {
      if (failure !== null) throw new RequestFailure(failure)
      return ticket()
    })
    async function tryAgain() {
      const again = await screen.findByRole('button', { name: 'Try again' })
      failure = null
      await user.click(again)
      await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    }
    const focused = vi.fn()
    document.addEventListener('focusin', ({ target }) => focused((target as Element).tagName))
    await tryAgain()
    // It is drawn anew once it is known whether it may be changed.
    expect(focused).toHaveBeenLastCalledWith('H1')
    failure = { kind: 'unreachable', timedOut: false }
    await act(() => client.refetchQueries())
    await tryAgain()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})
