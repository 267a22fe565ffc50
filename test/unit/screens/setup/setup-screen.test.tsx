// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Site } from '../../../../src/deskdirector/site'
import { SetupScreen } from '../../../../src/screens/setup/setup-screen'
import { startSession } from '../../../../src/session/session'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'

const origin = 'https://support.acme.example'
const site = {
  instances: [{ host: origin, profile: 'copilot' }],
  drafts: { keep: 'device', days: 14 },
} as unknown as Site

/** A launch at an instance with one ticket, and the instance itself. */
function launch() {
  const rules = { minutes: 60, warnAt: [], graceMinutes: 5, renewUrl: null }
  const instance = createInstance([buildTicket({ summary: 'Zoë’s printer is on fire' })])
  const { session } = startSession('opaque-but-secret', rules, Date.now())
  const desk = { connection: instance.connection, origin, identity: 'zoe', site }
  return { instance, launched: { instance: origin, app: null, session, desk } }
}

const line = (name: RegExp) => {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li')
  return within(item ?? document.body)
}
const announced = (words: string) =>
  waitFor(() =>
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain(words),
  )

/** Whether anything answers a stranger at the instance's address. */
let isThere = true
const fetcher = vi.fn<typeof fetch>((url) =>
  // Anything else is the page's own host, which is asked what time it is.
  isThere && String(url).startsWith(origin)
    ? Promise.resolve(Response.error())
    : Promise.reject(new TypeError('Failed to fetch')),
)
const probes = () => fetcher.mock.calls.filter(([url]) => String(url).startsWith(origin))

beforeEach(() => {
  isThere = true
  fetcher.mockClear()
  vi.stubGlobal('fetch', fetcher)
})

afterEach(() => vi.unstubAllGlobals())

describe('the set-up check', () => {
  it('says what a launch without a token lacks, and what it could not look at', async () => {
    const { container } = render(<SetupScreen site={site} problem={{ kind: 'no-token' }} />)
    await announced('1 thing to do.')
    expect(line(/^Access token/).getByText('To do')).toBeVisible()
    expect(line(/^Access token/).getByText(/switch on Access Token/)).toBeVisible()
    expect(line(/^The instance answers/).getByText(/Not asked/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Back to what went wrong' })).toBeVisible()
    expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([])
  })

  it('asks for the list and its first ticket, and names neither', async () => {
    const { instance, launched } = launch()
    const { container } = render(<SetupScreen site={site} problem={null} launched={launched} />, {
      wrapper: MemoryRouter,
    })
    await announced('Everything is in order.')
    expect(line(/^One ticket/).getByText(/Answered in/)).toBeVisible()
    expect(instance.finds).toHaveLength(1)
    expect(instance.gets).toEqual([{ id: instance.tickets[0]?.id }])
    expect(probes()).toHaveLength(0)
    expect(container.innerHTML).not.toMatch(/printer|opaque-but-secret/)
  })

  it('has every line there at once, and fills it as its check comes through', async () => {
    const { instance, launched } = launch()
    let release = () => {}
    instance.gate = new Promise((resolve) => (release = resolve))
    render(<SetupScreen site={site} problem={null} launched={launched} />, {
      wrapper: MemoryRouter,
    })
    await waitFor(() => expect(line(/^Access token/).getByText('In order')).toBeVisible())
    expect(line(/^The list of tickets/).getByText('Checking')).toBeVisible()
    release()
    await announced('Everything is in order.')
  })

  it('checks all of it again, and tries a launch that failed again with it', async () => {
    const { instance, launched } = launch()
    instance.failure = { kind: 'unreachable', timedOut: false }
    const again = vi.fn()
    render(
      <SetupScreen
        site={site}
        problem={{ kind: 'unreachable' }}
        launched={launched}
        onLaunchAgain={again}
      />,
    )
    await announced('1 thing to do.')
    expect(line(/^The instance answers/).getByText(/Developer Corner/)).toBeVisible()
    instance.failure = null
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }))
    await announced('Everything is in order.')
    expect(again).toHaveBeenCalledOnce()
  })

  it('tells an instance that lets no call in from an address where nobody is', async () => {
    const { instance, launched } = launch()
    instance.failure = { kind: 'unreachable', timedOut: false }
    render(<SetupScreen site={site} problem={{ kind: 'unreachable' }} launched={launched} />)
    await announced('1 thing to do.')
    expect(line(/^The instance answers/).getByText(/Something answers at/)).toBeVisible()
    expect(line(/^The instance answers/).getByRole('button', { name: 'Copy origin' })).toBeVisible()
    expect(probes()).toHaveLength(1)
    isThere = false
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }))
    await waitFor(() =>
      expect(line(/^The instance answers/).getByText(/^Nothing answers at/)).toBeVisible(),
    )
    expect(line(/^The instance answers/).queryByRole('button')).toBeNull()
    expect(line(/^The instance answers/).getByText(/firewall/)).toBeVisible()
    const report = screen.getByLabelText('The report as text')
    expect(report).toHaveDisplayValue(/\[To do\] The instance answers: Nothing answers at/)
  })

  it('names the box where the frame gives the page no origin, and asks nobody', async () => {
    vi.stubGlobal('origin', 'null')
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
      vi.stubGlobal(name, undefined)
    }
    const { container } = render(<SetupScreen site={site} problem={{ kind: 'origin-null' }} />)
    await announced('1 thing to do.')
    expect(line(/^The page’s origin/).getByText('To do')).toBeVisible()
    expect(line(/^The page’s origin/).getByText(/tick Allow Same Origin/)).toBeVisible()
    expect(line(/^Access token/).getByText(/Not looked at/)).toBeVisible()
    expect(line(/^Host$/).getByText(/Not looked at/)).toBeVisible()
    expect(line(/^Storage/).getByText(/without an origin/)).toBeVisible()
    expect(probes()).toHaveLength(0)
    expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([])
  })

  it('asks nobody while it isn’t known whose the token is', async () => {
    const { instance, launched } = launch()
    render(<SetupScreen site={site} problem={null} launched={{ ...launched, desk: null }} />, {
      wrapper: MemoryRouter,
    })
    await waitFor(() => expect(line(/^Access token/).getByText('In order')).toBeVisible())
    expect(line(/^The instance answers/).getByText('Checking')).toBeVisible()
    expect(instance.finds).toHaveLength(0)
  })
})
