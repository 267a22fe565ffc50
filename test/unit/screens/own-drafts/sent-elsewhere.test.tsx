// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { openOwnDrafts } from './open-own-drafts'

beforeEach(() => localStorage.clear())

it('says of one that another tab sends that it is on its way, and offers to delete it once it isn’t', async () => {
  let release = () => {}
  const held = new Promise<void>((resume) => (release = resume))
  const request = (_: string, granted: () => Promise<void>) => held.then(granted)
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'locks'))
  const { drafts, open } = await openOwnDrafts('ticket.addNote')
  const attempt = { of: 'words', startedAt: 1, before: null }
  await act(
    async () =>
      void drafts.put({ ticket: '7', kind: 'reply' }, { text: 'Any news?', fields: {}, attempt }),
  )
  await open()
  const [item] = within(screen.getByRole('list', { name: 'What you wrote' })).getAllByRole(
    'listitem',
  )
  await waitFor(() => expect(item).toHaveTextContent('On its way'))
  expect(within(item!).queryByRole('button')).toBeNull()
  await act(async () => release())
  expect(await within(item!).findByRole('button', { name: /^Delete/ })).toBeVisible()
  expect(item).not.toHaveTextContent('On its way')
})
