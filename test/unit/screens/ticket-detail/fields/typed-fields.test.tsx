// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button, openTicket, row, withCleanStorage } from '../at-work'

withCleanStorage()

const tag = () => screen.findByRole('textbox', { name: 'Add a tag' })
const drafts = (view: Awaited<ReturnType<typeof openTicket>>) => view.writing().drafts.places()

describe('a tag that was half typed', () => {
  it('is there after a reload, and gone once the ticket has it', async () => {
    const first = await openTicket('tokity', 'tech')
    await first.user.type(await tag(), 'wi-f')
    first.unmount()
    const view = await first.again()
    expect(await tag()).toHaveValue('wi-f')
    await view.user.type(await tag(), 'i{Enter}')
    await row('Tags').findByText('Saved')
    expect(view.stored().tags).toContain('wi-fi')
    expect(await tag()).toHaveValue('')
    expect(drafts(view)).toEqual([])
  })

  it('is there again where the ticket didn’t take it, after a reload too', async () => {
    const first = await openTicket('tokity', 'tech')
    first.spoil({ kind: 'status', status: 400, body: { message: 'No tags today.' } })
    await first.user.type(await tag(), 'wi-fi{Enter}')
    await row('Tags').findByText(/No tags today/)
    expect(await tag()).toHaveValue('wi-fi')
    first.unmount()
    await first.again()
    expect(await tag()).toHaveValue('wi-fi')
  })

  it('keeps what is typed while the tag before it is on its way', async () => {
    const view = await openTicket('tokity', 'tech')
    view.spoil({ kind: 'latency', ms: 150 })
    await view.user.type(await tag(), 'one{Enter}tw')
    await row('Tags').findByText('Saved')
    expect(view.stored().tags).toContain('one')
    expect(await tag()).toHaveValue('tw')
    expect(drafts(view)).toEqual([{ ticket: String(view.id), kind: 'tags' }])
  })

  it('stays while another tag is taken away', async () => {
    const view = await openTicket('tokity', 'tech', (world, id) => {
      world.local.instance.tickets.get(Number(id))!.tags = ['vpn']
    })
    await view.user.type(await tag(), 'bet')
    await view.user.click(button('Remove tag vpn'))
    expect(await tag()).toHaveValue('bet')
    await row('Tags').findByText('Saved')
    expect(view.stored().tags).toEqual([])
    expect(await tag()).toHaveValue('bet')
  })

  it('isn’t taken for the one before it, which is tried again', { timeout: 40_000 }, async () => {
    const view = await openTicket('tokity', 'tech')
    view.spoil({ kind: 'status', status: 429 })
    await view.user.type(await tag(), 'alpha{Enter}')
    await row('Tags').findByRole('button', { name: 'Try again' }, { timeout: 15_000 })
    await view.user.clear(await tag())
    await view.user.type(await tag(), 'beta')
    await view.user.click(button('Try again'))
    await row('Tags').findByText('Saved')
    expect(view.stored().tags).toContain('alpha')
    expect(await tag()).toHaveValue('beta')
  })

  it('leaves nothing behind when it is taken back', async () => {
    const view = await openTicket('tokity', 'tech')
    await view.user.type(await tag(), 'w{Backspace}')
    expect(drafts(view)).toEqual([])
  })
})

describe('a due date that was half chosen', () => {
  it('is there after a reload, and asks about what a rival did meanwhile', async () => {
    const first = await openTicket('psa', 'tech', (world, id) => {
      world.local.instance.tickets.get(Number(id))!.dueOn = null
    })
    await first.user.click(await screen.findByRole('button', { name: 'Set a due date' }))
    fireEvent.change(screen.getByLabelText('Due'), { target: { value: '2027-03-04' } })
    first.unmount()
    first.rival({ dueOn: '2027-05-05T12:00:00.000Z' })
    const view = await first.again()
    expect(await screen.findByLabelText('Due')).toHaveValue('2027-03-04')
    await view.user.click(button('Save due date'))
    expect(await screen.findByRole('dialog')).toBeVisible()
    expect(view.stored().dueOn).toBe('2027-05-05T12:00:00.000Z')
  })

  it('is forgotten when it is cancelled, and when it is saved', async () => {
    const view = await openTicket('psa', 'tech', (world, id) => {
      world.local.instance.tickets.get(Number(id))!.dueOn = null
    })
    const begin = async () => {
      await view.user.click(await screen.findByRole('button', { name: 'Set a due date' }))
      fireEvent.change(screen.getByLabelText('Due'), { target: { value: '2027-03-04' } })
    }
    await begin()
    expect(drafts(view)).toHaveLength(1)
    await view.user.keyboard('{Escape}')
    expect(drafts(view)).toEqual([])
    await begin()
    await view.user.click(button('Save due date'))
    await row('Due').findByText('Saved')
    await waitFor(() => expect(drafts(view)).toEqual([]))
    expect(screen.queryByLabelText('Due')).toBeNull()
  })
})
