// @vitest-environment jsdom
import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../../../local-deskdirector/flavour'
import type { Writing } from '../../../../../src/queries/writing/writing'
import { bytesOf } from '../file-bytes'
import { watchObjectUrls } from '../attachment-set-up'
import { list, names, namesOf } from './file-names'
import {
  backToEmpty,
  button,
  field,
  fileOf,
  openTicket,
  ownTime,
  pass,
  showTicket,
  write,
  writes,
} from './set-up'

ownTime()

const MEGABYTE = 1024 * 1024
/** A paste, or a drop, of files: jsdom carries none of its own. */
function carry(kind: 'paste' | 'drop', files: readonly File[]) {
  const transfer = { files, types: ['Files'], items: [] }
  const event = createEvent[kind](field())
  Object.assign(event, { [kind === 'paste' ? 'clipboardData' : 'dataTransfer']: transfer })
  fireEvent(field(), event)
}

describe.each(flavours)('files of a reply at %s', (flavour) => {
  it('follow its words, each once, and a file needs no words', async () => {
    watchObjectUrls()
    const shown = await openTicket(flavour)
    await write(shown, 'Two files')
    const picker = screen.getByLabelText('Attach files')
    await shown.user.upload(picker, [fileOf('one.txt', 'first'), fileOf('two.txt', 'second')])
    await waitFor(() => expect(names()).toEqual(['one.txt', 'two.txt']))
    expect(screen.getByText('2 files, 11 bytes')).toBeVisible()
    await shown.user.click(button('Send reply'))
    await pass(6)
    await backToEmpty()
    expect(shown.ours('Two files')).toHaveLength(1)
    const [note] = shown.ours('Two files')
    expect(namesOf(note?.attachments)).toEqual(['one.txt', 'two.txt'])
    expect(screen.queryByRole('list', { name: 'Files to send' })).toBeNull()

    await shown.user.upload(screen.getByLabelText('Attach files'), fileOf('alone.txt'))
    await waitFor(() => expect(names()).toEqual(['alone.txt']))
    const before = shown.stored().notes.length
    await shown.user.click(button('Send reply'))
    await pass(6)
    await waitFor(() => expect(namesOf(shown.stored().attachments)).toEqual(['alone.txt']))
    expect(shown.stored().notes).toHaveLength(before)
  })
})

describe('a file', () => {
  it('that is too large is refused before anything is sent', async () => {
    const shown = await openTicket()
    await shown.user.upload(screen.getByLabelText('Attach files'), [
      fileOf('film.mp4', 16 * MEGABYTE, 'video/mp4'),
      fileOf('fits.txt'),
    ])
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'A file wasn’t addedfilm.mp4 weighs 17 MB. A file may weigh 15 MB at most.',
    )
    await waitFor(() => expect(names()).toEqual(['fits.txt']))
    await pass(6)
    expect(writes(shown)).toEqual([])
    await shown.user.click(button('Dismiss'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('that was refused isn’t told of above the next reply', async () => {
    const shown = await openTicket()
    await write(shown, 'Without it')
    const film = fileOf('film.mp4', 16 * MEGABYTE, 'video/mp4')
    await shown.user.upload(screen.getByLabelText('Attach files'), film)
    await screen.findByText(/film\.mp4 weighs/)
    await shown.user.click(button('Send reply'))
    await pass(6)
    await backToEmpty()
    expect(screen.queryByText(/film\.mp4 weighs/)).toBeNull()
  })

  it('that is pasted is a picture with a name of its own, shown', async () => {
    const urls = watchObjectUrls()
    const shown = await openTicket()
    const picture = () => new File([bytesOf.png], 'image.png', { type: 'image/png' })
    carry('paste', [picture(), picture()])
    await waitFor(() => expect(names()).toHaveLength(2))
    const [one, two] = names()
    expect(one).toMatch(/^pasted-\d{4}-\d\d-\d\d-\d{6}\.png$/)
    expect(two).toBe(one?.replace('.png', '-2.png'))
    await waitFor(() => expect(list().querySelectorAll('img')).toHaveLength(2))
    const image = list().querySelector('img')
    expect(urls.get(image?.getAttribute('src') ?? '')?.type).toBe('image/png')
    await shown.user.click(button(`Remove ${one}`))
    expect(names()).toEqual([two])
    expect(urls.size).toBe(1)
    shown.unmount()
    expect(urls.size).toBe(0)
  })

  it('that is dropped is taken, and text that is dropped isn’t touched', async () => {
    await openTicket()
    carry('drop', [fileOf('dropped.log')])
    await waitFor(() => expect(names()).toEqual(['dropped.log']))
  })

  it('hands the focus on when it is removed: to the next, the last, or where files are chosen', async () => {
    const shown = await openTicket()
    const picker = screen.getByLabelText('Attach files')
    await shown.user.upload(
      picker,
      ['one.txt', 'two.txt', 'three.txt'].map((name) => fileOf(name)),
    )
    await shown.user.click(await screen.findByRole('button', { name: 'Remove two.txt' }))
    expect(button('Remove three.txt')).toHaveFocus()
    await shown.user.keyboard('{Enter}')
    expect(button('Remove one.txt')).toHaveFocus()
    await shown.user.keyboard('{Enter}')
    expect(picker).toHaveFocus()
    expect(screen.queryByRole('list', { name: 'Files to send' })).toBeNull()
  })

  it('leaves no draft behind when it is removed and nothing else was typed', async () => {
    const shown = await openTicket('tokity', 'tech')
    const drafts = () => shown.client.getQueryData<Writing>(['zoe', 'writing'])?.drafts.places()
    await shown.user.click(screen.getByRole('switch', { name: 'Internal note' }))
    await shown.user.upload(screen.getByLabelText('Attach files'), fileOf('one.txt'))
    await shown.user.upload(screen.getByLabelText('Attach files'), fileOf('two.txt'))
    await shown.user.click(await screen.findByRole('button', { name: 'Remove one.txt' }))
    expect(drafts()).toHaveLength(1)
    await shown.user.click(await screen.findByRole('button', { name: 'Remove two.txt' }))
    await waitFor(() => expect(drafts()).toEqual([]))
    // What was meant to be internal doesn't flip back by that.
    expect(screen.getByRole('switch', { name: 'Internal note' })).toBeChecked()
  })

  it('keeps the words from being lost with it when it is removed', async () => {
    const shown = await openTicket()
    await write(shown, 'Words')
    await shown.user.upload(screen.getByLabelText('Attach files'), fileOf('one.txt'))
    await shown.user.click(await screen.findByRole('button', { name: 'Remove one.txt' }))
    expect(field()).toHaveValue('Words')
  })

  it('can’t be added where the profile doesn’t bind it', async () => {
    const shown = await openTicket()
    shown.unmount()
    const { connection, world, ticket } = shown
    const can: typeof connection.can = (operation, ...rest) =>
      operation !== 'ticket.attach' && connection.can(operation, ...rest)
    showTicket({ ...world, connection: { ...connection, can } }, ticket)
    await screen.findByRole('textbox', { name: 'Reply' })
    expect(screen.queryByLabelText('Attach files')).toBeNull()
    carry('drop', [fileOf('dropped.log')])
    await pass(1)
    expect(screen.queryByText('dropped.log')).toBeNull()
  })
})
