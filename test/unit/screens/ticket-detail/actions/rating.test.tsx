// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { flavours, type Flavour } from '../../../../local-deskdirector/flavour'
import { button, dialog, openTicket, withCleanStorage, withoutDialog } from '../at-work'

withCleanStorage()

const RATE = 'Rate the help'
const NAME = 'Say more (optional)'

/** A ticket that is closed by the time its reader comes. */
async function openClosed(flavour: Flavour) {
  const shown = await openTicket(flavour, 'portal', ({ local }, id) => {
    local.instance.tickets.get(Number(id))!.isClosed = true
  })
  await screen.findByRole('button', { name: RATE })
  return shown
}

it.each(flavours)('a closed ticket is rated once, with a word (%s)', async (flavour) => {
  const { user, stored, writes, container } = await openClosed(flavour)
  await user.click(button(RATE))
  const open = await dialog(RATE)
  await user.click(open.getByRole('radio', { name: 'Well' }))
  await user.type(open.getByRole('textbox', { name: NAME }), 'Quick and kind')
  const { violations } = await axe.run(container)
  expect(violations.map(({ id }) => id).filter((id) => id !== 'region')).toEqual([])
  await user.dblClick(open.getByRole('button', { name: RATE }))
  await withoutDialog()
  expect(stored().rating).toMatchObject({ score: 4, text: 'Quick and kind' })
  expect(writes()).toHaveLength(1)
  expect(await screen.findByText('Thank you for rating')).toBeInTheDocument()
})

it('nothing is sent before a mark is chosen, which is said', async () => {
  const { user, writes } = await openClosed('tokity')
  await user.click(button(RATE))
  const open = await dialog(RATE)
  await user.click(open.getByRole('button', { name: RATE }))
  expect(open.getByRole('alert')).toHaveTextContent('Choose from one to five stars first.')
  expect(open.getByRole('group')).toHaveAccessibleDescription(
    'Choose from one to five stars first.',
  )
  const first = open.getByRole('radio', { name: 'Very badly' })
  expect(first).toHaveFocus()
  expect(first).not.toBeChecked()
  // Asked for again, whichever way, it leads there again.
  await user.click(open.getByRole('button', { name: RATE }))
  expect(first).toHaveFocus()
  await user.type(open.getByRole('textbox', { name: NAME }), '{Control>}{Enter}{/Control}')
  expect(first).toHaveFocus()
  await user.click(open.getByRole('radio', { name: 'Badly' }))
  expect(open.getByRole('alert')).toBeEmptyDOMElement()
  expect(writes()).toEqual([])
})

it('the mark and the words are there after a reload', async () => {
  const shown = await openClosed('tokity')
  const { user } = shown
  await user.click(button(RATE))
  const first = await dialog(RATE)
  await user.click(first.getByRole('radio', { name: 'All right' }))
  await user.type(first.getByRole('textbox', { name: NAME }), 'Half a sen')
  shown.unmount()
  await shown.again()
  await user.click(button(RATE))
  const second = await dialog(RATE)
  expect(second.getByRole('radio', { name: 'All right' })).toBeChecked()
  expect(second.getByRole('textbox', { name: NAME })).toHaveValue('Half a sen')
})

it('one whose answer was cut is never sent a second time by itself', async () => {
  const { user, spoil, writes } = await openClosed('tokity')
  spoil({ kind: 'cut' })
  await user.click(button(RATE))
  const open = await dialog(RATE)
  await user.click(open.getByRole('radio', { name: 'Very well' }))
  await user.click(open.getByRole('button', { name: RATE }))
  await open.findByRole('button', { name: 'Send again' }, { timeout: 30_000 })
  expect(writes()).toHaveLength(1)
  expect(open.getByRole('radio', { name: 'Very well' })).toBeDisabled()
}, 60_000)

it('what was rated stands where it is rated, and its stars where it is rated again', async () => {
  const { user, stored, writes } = await openClosed('tokity')
  await user.click(button(RATE))
  const first = await dialog(RATE)
  await user.click(first.getByRole('radio', { name: 'Well' }))
  await user.click(first.getByRole('button', { name: RATE }))
  await withoutDialog()
  expect(screen.queryByRole('button', { name: RATE })).toBeNull()
  expect(button('You rated 4 of 5 · Rate again')).toHaveFocus()

  await user.click(button('You rated 4 of 5 · Rate again'))
  const second = await dialog(RATE)
  expect(second.getByRole('radio', { name: 'Well' })).toBeChecked()
  await user.type(second.getByRole('textbox', { name: NAME }), 'And kind')
  expect(second.getByRole('radio', { name: 'Well' })).toBeChecked()
  await user.click(second.getByRole('button', { name: RATE }))
  await withoutDialog()
  expect(stored().rating).toMatchObject({ score: 4, text: 'And kind' })

  await user.click(button('You rated 4 of 5 · Rate again'))
  const third = await dialog(RATE)
  await user.click(third.getByRole('radio', { name: 'Badly' }))
  await user.click(third.getByRole('button', { name: RATE }))
  await screen.findByRole('button', { name: 'You rated 2 of 5 · Rate again' })
  expect(stored().rating).toMatchObject({ score: 2, text: '' })
  expect(writes()).toHaveLength(3)
})

it('an open ticket isn’t asked about', async () => {
  await openTicket('tokity', 'portal')
  expect(screen.queryByRole('button', { name: RATE })).toBeNull()
})
