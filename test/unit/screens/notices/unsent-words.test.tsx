// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { blankDraft, type DraftContent, type DraftPlace } from '../../../../src/drafts/draft'
import type { DraftRules } from '../../../../src/drafts/draft-rules'
import { openDrafts } from '../../../../src/drafts/open-drafts'
import { writingKey } from '../../../../src/queries/writing/is-writing'
import { SessionEnded, type SessionEndedProps } from '../../../../src/screens/notices/session-ended'

const fresh = { ticket: null, kind: 'new' } as const
const reply = { ticket: '7', kind: 'reply' } as const
const picture = () => new File(['\x89PNG\r\n\x1a\n'], 'Screenshot.png', { type: 'text/html' })

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

interface Typed {
  readonly place: DraftPlace
  readonly draft?: Partial<DraftContent>
  readonly files?: readonly File[]
}

/** The end of a session in which this was typed. */
async function end(
  typed: readonly Typed[],
  keep: DraftRules['keep'] = 'off',
  more: Partial<SessionEndedProps> = {},
) {
  const drafts = await openDrafts('zoe', { keep, days: 14 })
  for (const { place, draft, files = [] } of typed) {
    drafts.put(place, { ...blankDraft, ...draft })
    for (const file of files) await drafts.files.add(place, file)
  }
  const client = new QueryClient()
  client.setQueryData(writingKey('zoe'), { drafts })
  return render(
    <QueryClientProvider client={client}>
      <SessionEnded renewUrl={null} {...more} />
    </QueryClientProvider>,
  )
}

it('gives back who a new ticket was for and who was to get copies, as they were typed', async () => {
  const { container } = await end([
    {
      place: fresh,
      draft: {
        text: 'Tray 2',
        fields: {
          summary: 'Printer',
          person: 'Mira Lindqvist',
          cc: ['a@x.example'],
          copies: 'a@x.example, b@',
        },
      },
    },
  ])
  const figure = await screen.findByRole('figure', { name: /^New ticket/ })
  const lines = ['Printer', 'Tray 2', 'On behalf of: Mira Lindqvist', 'CC: a@x.example, b@']
  expect(within(figure).getByText(/Tray 2/).textContent).toBe(lines.join('\n'))
  expect(within(figure).getByRole('button', { name: 'Copy text' })).toBeVisible()
  expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([])
})

it('says that a text was internal, and gives back a reply’s copies', async () => {
  await end([
    { place: reply, draft: { text: 'Among us', fields: { internal: true, cc: ['a@x.example'] } } },
    { place: { ticket: '7', kind: 'close' }, draft: { text: 'Done' } },
  ])
  const figure = await screen.findByRole('figure', { name: /^Reply to #7/ })
  expect(figure).toHaveTextContent('Internal, not visible to the contact')
  expect(within(figure).getByText(/Among us/).textContent).toBe('Among us\nCC: a@x.example')
  const word = screen.getByRole('figure', { name: /^Word on closing #7/ })
  expect(word).toHaveTextContent('Done')
  expect(word).not.toHaveTextContent('Internal')
})

it.each([undefined, 5])('has a word for copies alone (readable: %s minutes)', async (minutes) => {
  const draft = { fields: { copies: 'a@x.example' } }
  await end([{ place: fresh, draft }], 'off', { graceMinutes: minutes })
  expect(await screen.findByText(/^Copy what you typed/)).toBeVisible()
})

it('says which files are not kept, and offers each to be saved', async () => {
  const files = [picture(), new File(['x'], 'Log.txt')]
  await end([{ place: reply, draft: { text: 'See there' }, files }])
  const figure = await screen.findByRole('figure', { name: /^Reply to #7/ })
  expect(await within(figure).findByText(/Files aren’t kept/)).toBeVisible()
  const saved: (readonly [name: string, bytes: Blob | undefined])[] = []
  const made: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((bytes) => {
    made.push(bytes as Blob)
    return 'blob:saved'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push([this.download, made.at(-1)])
  })
  await userEvent.click(within(figure).getByRole('button', { name: 'Save Log.txt' }))
  expect(saved).toEqual([['Log.txt', expect.objectContaining({ size: 1 })]])
  // Nothing that a browser would open as a document of this page.
  expect(saved[0]?.[1]?.type).toBe('application/octet-stream')
  expect(within(figure).getByRole('button', { name: 'Save Screenshot.png' })).toBeVisible()
})

it.each([undefined, 5])(
  'says so where words are kept and a file isn’t (readable: %s minutes)',
  async (graceMinutes) => {
    const files = [picture()]
    await end([{ place: reply, draft: { text: 'Kept' }, files }], 'device', { graceMinutes })
    expect(await screen.findByText(/^What you typed is kept/)).toBeVisible()
    expect(await screen.findByText(/Files aren’t kept/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Copy text' })).toBeNull()
    expect(screen.queryAllByRole('button', { name: 'Save Screenshot.png' })).toHaveLength(
      graceMinutes === undefined ? 1 : 0,
    )
  },
)

it('has no word where nothing was typed', async () => {
  const { container } = await end([{ place: reply, draft: { fields: { internal: true } } }])
  await screen.findByRole('heading')
  expect(container).not.toHaveTextContent(/typed|kept/)
})
