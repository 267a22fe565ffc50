// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { buildPerson } from '../../../support/build-person'
import { day, note, show, ticket } from './set-up'

const conversation = () => screen.findByRole('region', { name: 'Conversation' })
const articles = async () => within(await conversation()).getAllByRole('article')

async function faults(container: Element) {
  const { violations } = await axe.run(container)
  return violations.map(({ id }) => id)
}

describe('a ticket', () => {
  it('shows its summary, its description and its notes in order', async () => {
    const { container } = show(async () => ticket({ notes: [note(2, 'second'), note(1, 'first')] }))
    expect(await screen.findByRole('heading', { level: 1, name: /VPN drops/ })).toBeVisible()
    const texts = (await articles()).map((article) => article.textContent)
    expect(texts).toHaveLength(3)
    expect(texts[0]).toContain('Since Friday it drops.')
    expect(texts[1]).toContain('first')
    expect(texts[2]).toContain('second')
    expect(await faults(container)).toEqual([])
  })

  it('has no article for an empty description', async () => {
    show(async () => ticket({ description: ' ' }))
    expect(await articles()).toHaveLength(2)
  })

  it('says so when nothing was written', async () => {
    show(async () => ticket({ description: null, notes: [] }))
    expect(await conversation()).toHaveTextContent('Nothing has been written here yet.')
  })

  it('doesn’t say so where a note was there and could not be read', async () => {
    const breach = { operation: 'ticket.get', field: 'notes.id', expected: 'a number', found: '{}' }
    show(async () => ticket({ description: null, notes: [], broken: [breach] }))
    expect(await conversation()).not.toHaveTextContent('Nothing has been written here yet.')
  })

  it('labels internal notes, files, time and authors it doesn’t know', async () => {
    const entry = { id: 1, text: null, isInternal: null, hours: 1.5, createdOn: null, ticket: null }
    const timeEntry = { ...entry, start: day, end: day + 5_400_000 }
    const file = { id: 'f', name: 'log.txt', size: 38_214, type: null }
    const { container } = show(async () =>
      ticket({
        notes: [
          note(1, 'hush', { isInternal: true, timeEntry }),
          note(2, '', { author: null, attachments: [file] }),
          note(3, ''),
        ],
      }),
    )
    const [, internal, unknown, silent] = await articles()
    expect(internal).toHaveTextContent('Internal, not visible to the contact')
    expect(internal).toHaveTextContent(/1\.5 h, /)
    expect(unknown).toHaveAccessibleName(/^Unknown person/)
    expect(unknown).toHaveTextContent('log.txt38 kB')
    expect(within(unknown as HTMLElement).queryByRole('link')).toBeNull()
    expect(silent).toHaveTextContent('No text')
    expect(await faults(container)).toEqual([])
  })

  it('has all its files in one place, the latest first, once asked for', async () => {
    const file = (id: string) => ({ id, name: `${id}.txt`, size: 1_000, type: null })
    // As an instance may send them: the newest note first.
    const notes = [
      note(2, 'And here.', { attachments: [file('d')], createdOn: day + 9e6 }),
      note(1, 'Here.', { attachments: [file('b'), file('c')], createdOn: day }),
    ]
    const { container } = show(async () => ticket({ attachments: [file('a')], notes }))
    const gather = await screen.findByRole('button', { name: 'All files 4' })
    expect(gather).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(gather)
    const details = within(screen.getByRole('complementary', { name: 'Details' }))
    const names = within(details.getByRole('list', { name: 'Files' })).getAllByRole('listitem')
    expect(names.map((name) => name.textContent?.[0])).toEqual(['d', 'c', 'b', 'a'])
    expect(await faults(container)).toEqual([])
  })

  it('has no such place where it has no file', async () => {
    show(async () => ticket())
    await within(await screen.findByRole('complementary')).findAllByRole('term')
    expect(screen.queryByRole('button', { name: /All files/ })).toBeNull()
  })

  it('puts events between the notes by time', async () => {
    const activity = { id: 'a', type: 'StatusChanged', createdOn: day + 5_400_000 }
    show(async () => ticket({ activities: [{ ...activity, author: buildPerson('Mira') }] }))
    const text = (await conversation()).textContent
    const places = ['have a look', 'Status changed by Mira', 'happened again'].map((part) =>
      text.indexOf(part),
    )
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('lists what is known and leaves out what is not', async () => {
    const past = day - 1
    show(async () =>
      ticket({
        tags: ['vpn'],
        copies: ['ida@acme.example'],
        dueOn: past,
        tasksDone: 2,
        tasksTotal: 5,
        source: { id: 1, name: 'Email' },
      }),
    )
    const details = await screen.findByRole('complementary', { name: 'Details' })
    const terms = await within(details).findAllByRole('term')
    expect(terms.map((term) => term.textContent)).toEqual([
      ...['Status', 'Priority', 'Assigned to', 'Queue', 'Contact', 'CC', 'Source', 'Tags'],
      ...['Created', 'Due', 'Tasks'],
    ])
    expect(details).toHaveTextContent('ida@acme.example')
    expect(details).toHaveTextContent('Nobody yet')
    expect(details).toHaveTextContent('Overdue')
    expect(details).toHaveTextContent('2 of 5 done')
  })

  it('unfolds the details by a button', async () => {
    show(async () => ticket())
    const button = await screen.findByRole('button', { name: 'Details' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    const { id } = screen.getByRole('complementary', { name: 'Details' })
    expect(button).toHaveAttribute('aria-controls', id)
  })

  it.each([
    ['portal', 'https://acme.deskdirector.com/portal/deeplink?name=ticket&ticket_id=20473'],
    ['tech', 'https://acme.deskdirector.com/tech/tickets/20473'],
  ] as const)('leads into DeskDirector from the %s side', async (side, address) => {
    const user = userEvent.setup()
    show(async () => ticket(), { side })
    const link = await screen.findByRole('link', { name: 'Open in DeskDirector' })
    expect(link).toHaveAttribute('href', address)
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(address)
    await user.click(screen.getByRole('button', { name: 'Copy number' }))
    expect(await navigator.clipboard.readText()).toBe('20473')
  })
})
