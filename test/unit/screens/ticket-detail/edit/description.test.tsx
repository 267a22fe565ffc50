// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../../../local-deskdirector/flavour'
import { button, openTicket, withCleanStorage } from '../at-work'

withCleanStorage()

const field = () => screen.findByRole('textbox', { name: 'Description' })

async function describing(flavour: (typeof flavours)[number], description: string) {
  return openTicket(flavour, 'tech', ({ local }, id) => {
    local.instance.tickets.get(Number(id))!.description = description
  })
}

describe.each(flavours)('a ticket’s description (%s)', (flavour) => {
  it('is edited as it was typed', async () => {
    const { user, stored } = await describing(flavour, '**Since** Friday <b>it</b> drops.')
    await user.click(await screen.findByRole('button', { name: 'Edit description' }))
    expect(await field()).toHaveValue('**Since** Friday <b>it</b> drops.')
    await user.type(await field(), ' Often.{Control>}{Enter}{/Control}')
    expect(await screen.findByText('Description saved')).toBeInTheDocument()
    expect(stored().description).toBe('**Since** Friday <b>it</b> drops. Often.')
    expect(button('Edit description')).toHaveFocus()
  })

  it('isn’t edited as text where it is HTML, and the page says so', async () => {
    const { user, writes } = await describing(flavour, '<div><p>Since <i>Friday</i></p></div>')
    await user.click(await screen.findByRole('button', { name: 'Edit description' }))
    expect(screen.getByText('This description can’t be edited here')).toBeInTheDocument()
    expect(screen.queryByRole('textbox', { name: 'Description' })).toBeNull()
    expect(writes()).toEqual([])
  })
})

it('a description can be emptied', async () => {
  const { user, stored } = await describing('tokity', 'Old')
  await user.click(await screen.findByRole('button', { name: 'Edit description' }))
  await user.clear(await field())
  await user.click(button('Save description'))
  expect(await screen.findByText('Description saved')).toBeInTheDocument()
  expect(stored().description).toBe('')
})
