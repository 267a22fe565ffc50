// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { LaunchNotice } from '../../../../src/screens/notices/launch-notice'
import { SessionEnded, type SessionEndedProps } from '../../../../src/screens/notices/session-ended'
import type { ShownProblem } from '../../../../src/session/launch'

const host = 'https://desk.acme.example'

const kinds: readonly (readonly [
  ShownProblem['kind'],
  title: RegExp,
  names: RegExp,
  isNews: boolean,
])[] = [
  ['origin-null', /may not say where it comes from/, /tick Allow Same Origin/, false],
  ['no-token', /^Open this page from DeskDirector$/, /switch on Access Token/, false],
  ['no-host', /which DeskDirector/, /Access Token parameter/, false],
  ['host-not-allowed', /desk\.acme\.example/, /site\.json/, false],
  ['not-https', /https:\/\/desk\.acme\.example/, /over https/, false],
  [
    'unreachable',
    /^desk\.acme\.example can’t be reached/,
    /Admin > Advanced > Developer Corner/,
    true,
  ],
  ['refused', /^desk\.acme\.example didn’t accept/, /token in it/, true],
  ['other-side', /other side/, /app=portal or app=tech/, true],
  ['reloaded', /can’t be reloaded/, /menu item in DeskDirector again/, false],
]

async function faults(container: Element) {
  const { violations } = await axe.run(container)
  return violations.map(({ id }) => id)
}

describe('LaunchNotice', () => {
  it.each(kinds)('says what %s means and which box to tick', async (kind, title, names, isNews) => {
    const { container } = render(<LaunchNotice problem={{ kind, host }} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title)
    expect(container).toHaveTextContent(names)
    expect(screen.queryAllByRole('alert')).toHaveLength(isNews ? 1 : 0)
    expect(screen.getByRole('link', { name: 'Check the set-up' })).toHaveAttribute(
      'href',
      '#/setup',
    )
    expect(await faults(container)).toEqual([])
  })

  it('numbers the administrator’s steps', () => {
    render(<LaunchNotice problem={{ kind: 'no-token' }} />)
    expect(screen.getByRole('region', { name: 'For the administrator' })).toBeInTheDocument()
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
  })

  it('names DeskDirector where no host is known', () => {
    render(<LaunchNotice problem={{ kind: 'refused' }} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^DeskDirector didn’t/)
  })

  it('shows the page’s origin to copy, and tries again on request', async () => {
    const tryAgain = vi.fn()
    render(<LaunchNotice problem={{ kind: 'unreachable', host }} onTryAgain={tryAgain} />)
    expect(screen.getByText(window.location.origin)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Copy origin' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(tryAgain).toHaveBeenCalledOnce()
  })

  it('spells a help article out, for a frame that opens no links', () => {
    render(<LaunchNotice problem={{ kind: 'unreachable', host }} />)
    const link = screen.getByRole('link', { name: 'help.deskdirector.com/article/i7ju0acrux' })
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  })
})

describe('SessionEnded', () => {
  const renderEnded = (props: SessionEndedProps) =>
    render(
      <QueryClientProvider client={new QueryClient()}>
        <SessionEnded {...props} />
      </QueryClientProvider>,
    )

  it('says how to renew, with a link where the deployer gave one', async () => {
    const { container } = renderEnded({ renewUrl: 'https://portal.acme.example/item' })
    expect(screen.getByRole('heading', { name: 'Your session has ended' })).toBeInTheDocument()
    const renew = screen.getByRole('link', { name: 'Renew' })
    expect(renew).toHaveAttribute('target', '_blank')
    expect(renew).toHaveAttribute('rel', 'noopener noreferrer')
    expect(container).not.toHaveTextContent(/draft|typed/i)
    expect(await faults(container)).toEqual([])
  })

  it('has no link where none was given', () => {
    renderEnded({ renewUrl: null })
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('says how long the tickets stay while they do', async () => {
    const { container } = renderEnded({ renewUrl: null, graceMinutes: 5 })
    expect(screen.getByRole('heading', { name: 'Your session has ended' })).toBeInTheDocument()
    expect(screen.getByRole('alert')).toHaveTextContent('stays readable for 5 minutes')
    expect(screen.queryByRole('main')).toBeNull()
    expect(container.querySelectorAll('h2')).toHaveLength(1)
  })
})
