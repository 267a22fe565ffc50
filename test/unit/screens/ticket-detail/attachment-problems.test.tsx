// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  button,
  createInstance,
  log,
  path,
  picture,
  showFiles,
  watchObjectUrls,
} from './attachment-set-up'

beforeEach(() => void watchObjectUrls())

const words = 'Attachments of this queue are for agents.'

describe('an instance that refuses', () => {
  it('loses the buttons, and the reason stands where somebody pressed, in its own words', async () => {
    const { user, instance } = showFiles([picture], createInstance(), [log])
    instance.failure = { kind: 'forbidden', status: 403, words }
    await user.click(button('Open screen.png'))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Files can’t be opened here')
    expect(alert).toHaveTextContent(words)
    expect(screen.queryByRole('button')).toBeNull()
    const [asked, other] = screen.getAllByRole('listitem')
    expect(asked).toHaveFocus()
    expect(asked).toHaveTextContent('screen.png')
    expect(other).toHaveTextContent('client.log')
  })

  it('says which set-up step is missing where the token isn’t taken for this one call', async () => {
    const { user, instance } = showFiles([picture])
    instance.failure = { kind: 'forbidden', status: 401, words: null }
    await user.click(button('Open screen.png'))
    expect(await screen.findByRole('alert')).toHaveTextContent('npm run connect')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('takes nothing away that is being read', async () => {
    const { user, instance } = showFiles([picture], createInstance(), [log])
    await user.click(button('Open client.log'))
    await screen.findByText(/keepalive/)
    instance.failure = { kind: 'forbidden', status: 403, words }
    await user.click(button('Open screen.png'))
    expect(await screen.findAllByRole('alert')).toHaveLength(1)
    expect(screen.getByText(/keepalive/)).toBeVisible()
  })

  it('has refused already: the reason is there from the start, unannounced', async () => {
    const instance = createInstance()
    const first = showFiles([picture], instance)
    instance.failure = { kind: 'forbidden', status: 403, words }
    await first.user.click(button('Open screen.png'))
    await screen.findByRole('alert')
    first.unmount()
    showFiles([picture], instance)
    expect(screen.getByText(new RegExp(words))).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('a file that can’t be had', () => {
  it('isn’t there: that is said, and trying again isn’t offered', async () => {
    const { user, instance } = showFiles([picture])
    instance.failure = { kind: 'missing' }
    await user.click(button('Open screen.png'))
    expect(await screen.findByRole('alert')).toHaveTextContent('screen.png couldn’t be opened')
    expect(screen.getAllByRole('button')).toEqual([button('Close screen.png')])
    expect(button('Close screen.png')).toHaveFocus()
    await user.click(button('Close screen.png'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is tried again on request, with the focus back on its button', async () => {
    const { user, instance } = showFiles([picture])
    instance.failure = { kind: 'unreachable', timedOut: true }
    await user.click(button('Open screen.png'))
    await screen.findByRole('alert')
    instance.failure = null
    await user.click(button('Try again'))
    expect(await screen.findByRole('img', { name: 'screen.png' })).toBeVisible()
    expect(button('Close screen.png')).toHaveFocus()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(instance.asked).toEqual([path('p1'), path('p1')])
  })

  it('is asked for anew when it is closed and opened', async () => {
    const { user, instance } = showFiles([picture])
    instance.failure = { kind: 'server', status: 500, words: null }
    await user.click(button('Open screen.png'))
    await screen.findByRole('alert')
    await user.click(button('Close screen.png'))
    instance.failure = null
    await user.click(button('Open screen.png'))
    expect(await screen.findByRole('img', { name: 'screen.png' })).toBeVisible()
  })

  it('leaves the end of the session to the session’s own notice', async () => {
    const { user, instance } = showFiles([picture])
    instance.failure = { kind: 'session' }
    await user.click(button('Open screen.png'))
    await waitFor(() => expect(button('Close screen.png')).toHaveAttribute('aria-busy', 'false'))
    expect(instance.asked).toHaveLength(1)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
