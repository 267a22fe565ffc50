// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LookChoice } from '../../../../src/screens/own-drafts/look-choice'
import { chooseLook, keptLook, lookWords, shownLook } from '../../../../src/session/look'

const html = document.documentElement

beforeEach(() => localStorage.clear())

afterEach(() => {
  vi.restoreAllMocks()
  delete html.dataset['theme']
})

const radio = (name: string) => screen.getByRole('radio', { name })

it('is the system’s until somebody chooses, and what they choose is shown at once and kept', async () => {
  render(<LookChoice />)
  expect(radio('System')).toBeChecked()
  await userEvent.click(radio('Dark'))
  expect(radio('Dark')).toBeChecked()
  expect(html).toHaveAttribute('data-theme', 'dark roomy')
  expect(keptLook()).toBe('dark roomy')
  await userEvent.keyboard('{ArrowLeft}')
  expect(radio('Light')).toBeChecked()
  expect(html).toHaveAttribute('data-theme', 'light roomy')
  await userEvent.click(radio('System'))
  expect(html).toHaveAttribute('data-theme', 'system roomy')
  // Kept as well: it is the person's word against a launch address that says dark.
  expect(keptLook()).toBe('system roomy')
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it('has rows of one line each for whoever wants more of them, whatever the colours', async () => {
  render(<LookChoice />)
  await userEvent.click(radio('Dark'))
  await userEvent.click(radio('Dense'))
  expect(html).toHaveAttribute('data-theme', 'dark dense')
  await userEvent.click(radio('System'))
  expect(radio('Dense')).toBeChecked()
  expect(keptLook()).toBe('system dense')
  await userEvent.click(radio('Roomy'))
  expect(keptLook()).toBe('system roomy')
})

it('leaves the colours to the menu item where only the rows were chosen', async () => {
  html.dataset['theme'] = lookWords('dark')
  render(<LookChoice />)
  await userEvent.click(radio('Dense'))
  expect(html).toHaveAttribute('data-theme', 'dark dense')
  expect([lookWords('light'), lookWords('')].map((words) => words.trim())).toEqual([
    'light dense',
    'dense',
  ])
})

it('has a word for tables, which the colours and the rows leave standing, and which leaves them', async () => {
  expect(chooseLook({ figures: 'tables' })).toBe(true)
  expect(keptLook()).toBe('roomy tables')
  render(<LookChoice />)
  await userEvent.click(radio('Dark'))
  await userEvent.click(radio('Dense'))
  expect(keptLook()).toBe('dark dense tables')
  expect(shownLook().figures).toBe('tables')
  chooseLook({ figures: 'pictures' })
  expect(keptLook()).toBe('dark dense')
})

it('begins with what the launch has asked for', () => {
  html.dataset['theme'] = 'dark'
  render(<LookChoice />)
  expect(radio('Dark')).toBeChecked()
  expect(radio('Roomy')).toBeChecked()
})

it.each([
  ['throws', () => vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)],
  ['is full', () => vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)],
  ['forgets', () => vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {})],
])('says that it won’t last where the storage %s', async (_, breakStorage) => {
  breakStorage()
  render(<LookChoice />)
  await userEvent.click(radio('Dark'))
  expect(html).toHaveAttribute('data-theme', 'dark roomy')
  expect(screen.getByRole('status')).toHaveTextContent('only while this page is open')
})

function refuse(): never {
  throw new DOMException('Access is denied for this document.', 'SecurityError')
}
