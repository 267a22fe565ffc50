// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { fieldsOf, marksOf } from '../../../../../src/deskdirector/writes/fields'
import type { Changes } from '../../../../../src/deskdirector/writes/fields'
import { ConflictDialog } from '../../../../../src/screens/ticket-detail/conflict/conflict-dialog'
import { buildTicket } from '../../../../support/build-ticket'
import { createInstance } from '../../../../support/fake-connection'
import { renderAtDesk } from '../../../../support/render-at-desk'

const low = { id: 1, name: 'Low' }
const high = { id: 3, name: 'High' }
const mira = { id: 7, name: 'Mira Lindqvist' }
const due = Date.UTC(2027, 2, 4, 9, 30)

const seen = buildTicket({ summary: 'Printer jams', priority: low, assignees: [], tags: ['old'] })
const theirs = {
  ...seen,
  summary: 'Printer jams often',
  priority: high,
  assignees: [mira],
  dueOn: due,
}

/** The question that is asked when these fields were changed by both. */
function ask(changes: Changes) {
  const answer = vi.fn()
  const fields = fieldsOf(changes)
  const update = { id: seen.id, changes, base: marksOf(seen, fields) }
  const dialog = (
    <ConflictDialog question={{ fields, theirs, update }} answer={answer} ticket={seen} />
  )
  const { connection } = createInstance([])
  return { answer, ...renderAtDesk(dialog, connection) }
}

const press = (name: string) => screen.getByRole('button', { name })
const field = (name: string) => screen.getByRole('group', { name })

describe('the question whose change is to be kept', () => {
  it('shows what was, what is and what is wanted in words', () => {
    ask({ priority: 1, assignees: [], dueOn: null, tags: ['new', 'old'] })
    expect(field('Priority')).toHaveTextContent('BeforeLowTheirs, on the ticket nowHigh')
    expect(field('Assigned to')).toHaveTextContent('BeforeNobody')
    expect(field('Assigned to')).toHaveTextContent('Mira Lindqvist')
    expect(field('Due')).toHaveTextContent(
      /BeforeNoneTheirs, on the ticket nowThursday.*2027.*Yours.*None/,
    )
    expect(field('Tags')).toHaveTextContent('new, old')
  })

  it('marks what differs in a text', () => {
    ask({ summary: 'Printer jams daily' })
    const [often, daily] = screen.getAllByRole('insertion')
    expect(often).toHaveTextContent('often')
    expect(daily).toHaveTextContent('daily')
  })

  it('keeps what went apart from what came in its place', () => {
    ask({ summary: 'Printer sings' })
    expect(field('Title')).toHaveTextContent('Printer jams sings')
  })

  it('has no radios for one field', () => {
    ask({ summary: 'Mine' })
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('is answered for all fields by one button', async () => {
    const { user, answer } = ask({ summary: 'Mine', priority: 1 })
    await user.click(press('Use mine'))
    expect(answer).toHaveBeenLastCalledWith({ summary: 'mine', priority: 'mine' })
    await user.click(press('Keep theirs'))
    expect(answer).toHaveBeenLastCalledWith({ summary: 'theirs', priority: 'theirs' })
  })

  it('is answered field by field once each is chosen', async () => {
    const { user, answer, container } = ask({ summary: 'Mine', priority: 1 })
    const [theirTitle, myTitle, theirPriority] = screen.getAllByRole('radio')
    await user.click(theirTitle!)
    await user.click(myTitle!)
    expect(screen.queryByRole('button', { name: 'Use what I chose' })).toBeNull()
    await user.click(theirPriority!)
    const { violations } = await axe.run(container)
    expect(violations.map(({ id }) => id).filter((id) => !/region|heading/.test(id))).toEqual([])
    await user.click(press('Use what I chose'))
    expect(answer).toHaveBeenLastCalledWith({ summary: 'mine', priority: 'theirs' })
  })

  it('is put off by Escape', async () => {
    const { user, answer } = ask({ summary: 'Mine' })
    await user.keyboard('{Escape}')
    expect(answer).toHaveBeenLastCalledWith(null)
    await user.click(press('Decide later'))
    expect(answer).toHaveBeenCalledTimes(2)
  })
})
