// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { cameFromList } from '../../../../src/screens/came-from-list'
import { show, ticket } from './set-up'

const list = '/tickets?state=closed'
const here = { pathname: '/tickets/20473', key: 'a', state: { list } }

describe('the way in', () => {
  it('moves the focus to the heading after a click brought the reader here', async () => {
    show(async () => ticket(), { entries: [here] })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('leaves the focus alone at launch', async () => {
    show(async () => ticket())
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveFocus()
  })
})

describe('the way back', () => {
  it('is one step back for who came from the list', async () => {
    show(async () => ticket(), { entries: ['/tickets', here] })
    await screen.findByRole('heading', { level: 1 })
    const back = screen.getByRole('link', { name: 'Tickets' })
    expect(back).toHaveAttribute('href', list)
    await userEvent.click(back)
    expect(screen.getByText('The list')).toBeInTheDocument()
  })

  it('is the whole list for who came from outside', async () => {
    show(async () => ticket())
    await screen.findByRole('heading', { level: 1 })
    await userEvent.click(screen.getByRole('link', { name: 'Tickets' }))
    expect(screen.getByText('The list')).toBeInTheDocument()
  })

  it.each([
    [null],
    ['x'],
    [{}],
    [{ list: 1 }],
    [{ list: '//evil.example' }],
    [{ list: 'https://x' }],
  ])('trusts no state it didn’t leave: %j', (state) => {
    expect(cameFromList(state)).toBeNull()
  })
})
