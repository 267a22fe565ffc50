// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../../../local-deskdirector/flavour'
import {
  backToEmpty,
  button,
  field,
  openTicket,
  pass,
  showTicket,
  ownTime,
  write,
  writes,
} from './set-up'

ownTime()

const conversation = () => screen.getByRole('region', { name: 'Conversation' })

async function faults(container: Element) {
  const { violations } = await axe.run(container)
  return violations.map(({ id }) => id).filter((id) => id !== 'region')
}

describe.each(flavours)('a reply at %s', (flavour) => {
  it('is sent once, and shown in the conversation', async () => {
    const shown = await openTicket(flavour)
    await write(shown, 'It works **now**.')
    await shown.user.click(button('Send reply'))
    expect(shown.ours('It works **now**.')).toEqual([])
    await pass(5)
    await backToEmpty()
    expect(shown.ours('It works **now**.')).toHaveLength(1)
    expect(shown.stored().notes.at(-1)?.isInternal).toBe(false)
    expect(within(conversation()).getByText('now').tagName).toBe('STRONG')
    expect(screen.getByText('Sent')).toBeInTheDocument()
    // It is no news to whoever wrote it.
    expect(within(conversation()).queryByText('New')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('sending a reply', () => {
  it('says who will read it, and nothing that fails an accessibility check', async () => {
    const shown = await openTicket()
    expect(button('Send reply')).toHaveAccessibleDescription('Goes to: the support team')
    await write(shown, 'Hello')
    expect(await faults(shown.container)).toEqual([])
    await shown.user.click(button('Send reply'))
    expect(await faults(shown.container)).toEqual([])
  })

  it('is the same write however often it is clicked', async () => {
    const shown = await openTicket()
    await write(shown, 'Once')
    const send = button('Send reply')
    fireEvent.click(send)
    fireEvent.click(send)
    // The second click of a double click, on what stands there by then.
    fireEvent.click(button('Undo'), { detail: 2 })
    await pass(5)
    await backToEmpty()
    expect(shown.ours('Once')).toHaveLength(1)
    expect(writes(shown)).toHaveLength(1)
  })

  it('goes by Ctrl+Enter and by ⌘+Enter, and the next one can be written at once', async () => {
    const { user, ours } = await openTicket()
    await user.type(field(), 'One{Control>}{Enter}{/Control}')
    await pass(5)
    await backToEmpty()
    expect(field()).toHaveFocus()
    await user.type(field(), 'Two{Meta>}{Enter}{/Meta}')
    await pass(5)
    await backToEmpty()
    expect([ours('One'), ours('Two')].map((notes) => notes.length)).toEqual([1, 1])
  })

  it('is taken back within five seconds, with the text in the editor', async () => {
    const shown = await openTicket()
    await write(shown, 'Too early')
    await shown.user.click(button('Send reply'))
    expect(button('Undo')).toHaveFocus()
    expect(screen.getByText('It is sent in 5 seconds. Undo takes it back.')).toBeInTheDocument()
    await pass(4)
    await shown.user.click(button('Undo'))
    expect(field()).toHaveValue('Too early')
    expect(field()).toHaveFocus()
    expect(screen.getByText('Taken back. Nothing was sent.')).toBeInTheDocument()
    await pass(20)
    expect(writes(shown)).toEqual([])
  })

  it('goes on while another screen is looked at', async () => {
    const shown = await openTicket()
    await write(shown, 'I’m off')
    await shown.user.click(button('Send reply'))
    shown.unmount()
    await pass(6)
    expect(shown.ours('I’m off')).toHaveLength(1)
  })

  it('says what is missing where there is nothing to send', async () => {
    const shown = await openTicket()
    await shown.user.type(field(), '  ')
    await shown.user.click(button('Send reply'))
    expect(field()).toHaveAccessibleDescription('Write something or attach a file first.')
    expect(field()).toHaveFocus()
    await pass(6)
    expect(writes(shown)).toEqual([])
    await shown.user.type(field(), 'x')
    expect(field()).toBeValid()
  })

  it('is previewed as it will be read, and stays as it was typed', async () => {
    const shown = await openTicket()
    await write(shown, '**Bold**')
    await shown.user.click(screen.getByRole('radio', { name: 'Preview' }))
    expect(screen.getByText('Bold').tagName).toBe('STRONG')
    expect(screen.queryByRole('textbox', { name: 'Reply' })).toBeNull()
    await shown.user.click(screen.getByRole('radio', { name: 'Write' }))
    expect(field()).toHaveValue('**Bold**')
  })

  it('isn’t offered where the profile doesn’t bind it', async () => {
    const shown = await openTicket()
    shown.unmount()
    const { connection, world, ticket } = shown
    const can: typeof connection.can = (operation) => operation === 'ticket.get'
    showTicket({ ...world, connection: { ...connection, can } }, ticket)
    expect(await screen.findByRole('region', { name: 'Conversation' })).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})
