// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  button,
  contract,
  createInstance,
  log,
  nameless,
  path,
  picture,
  showFiles,
  watchObjectUrls,
} from './attachment-set-up'

let urls = watchObjectUrls()
beforeEach(() => {
  urls = watchObjectUrls()
})
afterEach(() => vi.unstubAllGlobals())

async function faults(container: Element) {
  const { violations } = await axe.run(container)
  return violations.map(({ id }) => id).filter((id) => id !== 'region')
}

describe('a file', () => {
  it('is a name and no button where the profile doesn’t bind opening', () => {
    showFiles([picture], createInstance({ isBound: false }))
    expect(screen.getByRole('listitem')).toHaveTextContent('screen.png')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is a name and no button where the instance gave it no id', () => {
    showFiles([nameless, picture])
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('lost.txt')
    expect(screen.getAllByRole('button')).toEqual([button('Open screen.png')])
  })

  it('isn’t asked for before somebody opens it', () => {
    const { instance } = showFiles([picture, log])
    expect(button('Open screen.png')).toHaveAttribute('aria-expanded', 'false')
    expect(button('Open screen.png')).toHaveAccessibleDescription('38 kB')
    expect(instance.asked).toEqual([])
  })
})

describe('an opened file', () => {
  it('shows a picture by its bytes, whatever the instance calls it', async () => {
    const { user, instance, container } = showFiles([picture])
    await user.click(button('Open screen.png'))
    const image = await screen.findByRole('img', { name: 'screen.png' })
    expect(instance.asked).toEqual([path('p1')])
    expect(urls.get(image.getAttribute('src') ?? '')?.type).toBe('image/png')
    expect(button('Close screen.png')).toHaveAttribute('aria-expanded', 'true')
    expect(button('Close screen.png')).toHaveFocus()
    expect(await faults(container)).toEqual([])
  })

  it('shows a text as it is written, without its markup doing anything', async () => {
    const { user, container } = showFiles([log])
    await user.click(button('Open client.log'))
    const text = await screen.findByText(/<b>reconnecting<\/b>/)
    expect(text.tagName).toBe('PRE')
    expect(text.querySelector('b')).toBeNull()
    expect(await faults(container)).toEqual([])
  })

  it('names any other kind, and saves it as bytes that no tab runs', async () => {
    const { user } = showFiles([contract])
    await user.click(button('Open contract.pdf'))
    expect(await screen.findByText(/PDF document, 12 bytes\./)).toBeVisible()
    const save = screen.getByRole('link', { name: 'Save' })
    expect(save).toHaveAttribute('download', 'contract.pdf')
    const saved = urls.get(save.getAttribute('href') ?? '')
    expect(saved?.type).toBe('application/octet-stream')
    expect(saved?.size).toBe(12)
  })

  it('names a picture that can’t be drawn', async () => {
    const { user } = showFiles([picture])
    await user.click(button('Open screen.png'))
    fireEvent.error(await screen.findByRole('img', { name: 'screen.png' }))
    expect(await screen.findByText(/Picture, 16 bytes\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Save' })).toBeVisible()
  })

  it('is one at a time, and is gone with its address when it is closed', async () => {
    const { user, instance } = showFiles([picture, log])
    await user.click(button('Open screen.png'))
    await screen.findByRole('img')
    await user.click(button('Open client.log'))
    await screen.findByText(/keepalive/)
    expect(screen.queryByRole('img')).toBeNull()
    expect(urls.size).toBe(1)
    await user.click(button('Close client.log'))
    expect(screen.queryByText(/keepalive/)).toBeNull()
    expect(urls.size).toBe(0)
    await user.click(button('Open screen.png'))
    await screen.findByRole('img')
    expect(instance.asked).toEqual([path('p1'), path('l%201')])
  })

  it('leaves no address behind when the screen goes', async () => {
    const { user, unmount } = showFiles([picture])
    await user.click(button('Open screen.png'))
    await screen.findByRole('img')
    expect(urls.size).toBe(1)
    unmount()
    expect(urls.size).toBe(0)
  })
})

describe('a file on its way', () => {
  function held() {
    const instance = createInstance()
    let letGo = () => {}
    instance.gate = new Promise((resolve) => {
      letGo = resolve
    })
    return { instance, letGo: () => letGo() }
  }

  it('is busy, and says so politely; then that it is there', async () => {
    const { instance, letGo } = held()
    const { user } = showFiles([picture], instance)
    await user.click(button('Open screen.png'))
    expect(button('Close screen.png')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByRole('status')).toHaveTextContent('Opening screen.png')
    letGo()
    await screen.findByRole('img')
    expect(button('Close screen.png')).toHaveAttribute('aria-busy', 'false')
    expect(screen.getByRole('status')).toHaveTextContent('screen.png is loaded')
  })

  it('is given up by a second press, without a word', async () => {
    const { instance } = held()
    const { user } = showFiles([picture], instance)
    await user.click(button('Open screen.png'))
    await waitFor(() => expect(instance.asked).toHaveLength(1))
    await user.click(button('Close screen.png'))
    expect(instance.aborted).toEqual([path('p1')])
    expect(button('Open screen.png')).toHaveFocus()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('is given up when the reader leaves', async () => {
    const { instance } = held()
    const { user, unmount } = showFiles([picture], instance)
    await user.click(button('Open screen.png'))
    await waitFor(() => expect(instance.asked).toHaveLength(1))
    unmount()
    expect(instance.aborted).toEqual([path('p1')])
  })
})

describe('saving', () => {
  it('has nothing to warn of where the page stands alone', async () => {
    const { user } = showFiles([contract])
    await user.click(button('Open contract.pdf'))
    await screen.findByRole('link', { name: 'Save' })
    expect(screen.queryByText(/frame/)).toBeNull()
  })

  it('within a frame, says that the frame may not allow it, and offers the ticket’s link', async () => {
    vi.stubGlobal('parent', {})
    const { user } = showFiles([contract])
    await user.click(button('Open contract.pdf'))
    const panel = await screen.findByRole('group', { name: 'contract.pdf' })
    expect(panel).toHaveTextContent('the portal’s frame doesn’t allow downloads')
    await user.click(within(panel).getByRole('button', { name: 'Copy the ticket’s link' }))
    expect(await navigator.clipboard.readText()).toBe(
      'https://acme.example/portal/deeplink?name=ticket&ticket_id=20473',
    )
  })
})
