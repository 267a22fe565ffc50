// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Outgoing } from '../../../../src/queries/writing/outgoing'
import { DraftKept } from '../../../../src/screens/writing/draft-kept'
import { FileList } from '../../../../src/screens/writing/file-list'
import { WriteOutcome } from '../../../../src/screens/writing/write-outcome'

describe('how long a draft is kept', () => {
  it.each([
    ['device', 'Draft kept on this device'],
    ['session', 'Draft kept until this tab is closed'],
    ['page', 'Draft kept only while this page is open'],
  ] as const)('%s', (keptFor, words) => {
    render(<DraftKept keptFor={keptFor} />)
    expect(screen.getByText(words)).toBeVisible()
  })
})

describe('what became of a write', () => {
  function outcomeOf(outgoing: Outgoing | null) {
    const does = { onSendAgain: vi.fn(), onCheckAgain: vi.fn(), onDiscard: vi.fn() }
    const part = (now: Outgoing | null) => (
      <WriteOutcome outgoing={now} what="Closing it" {...does} />
    )
    const view = render(part(outgoing))
    return { does, now: (next: Outgoing) => view.rerender(part(next)) }
  }

  it('is said in a place that is there before its first words', () => {
    const { now } = outcomeOf(null)
    const status = screen.getByRole('status')
    expect(status).toBeEmptyDOMElement()
    now({ stage: 'sending', part: null })
    expect(status).toHaveTextContent('Sending…')
    now({ stage: 'sending', part: { name: 'a.txt', sent: 0.1, cancel: null } })
    expect(status).toHaveTextContent('Sending a.txt…')
    now({ stage: 'checking' })
    expect(status).toHaveTextContent('Checking whether it arrived…')
    for (const stage of ['sending', 'waiting'] as const) {
      now({ stage, part: null, until: 0, isHeld: true })
      expect(status).toHaveTextContent('Waiting for another tab that is sending…')
    }
    now({ stage: 'done', id: null })
    expect(status).toBeEmptyDOMElement()
  })

  it('offers what can be done about doubt, and nothing that needs a session once it is over', async () => {
    const { does, now } = outcomeOf({ stage: 'doubtful', failure: null, part: null })
    for (const name of ['Check again', 'Send again', 'It’s there, discard my text']) {
      await userEvent.click(screen.getByRole('button', { name }))
    }
    for (const done of Object.values(does)) expect(done).toHaveBeenCalledTimes(1)
    now({ stage: 'doubtful', failure: { kind: 'session' }, part: null })
    expect(screen.getAllByRole('button')).toHaveLength(1)
  })

  it.each([
    [{ kind: 'unreachable', timedOut: true }, true],
    [{ kind: 'rejected', status: 400, words: null }, false],
    [{ kind: 'session' }, false],
  ] as const)('offers to try again where that makes sense: %j', (failure, isOffered) => {
    outcomeOf({ stage: 'refused', failure, part: null })
    expect(screen.getByRole('alert')).toHaveTextContent('Closing it didn’t go through')
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(isOffered)
  })
})

it('a file that isn’t kept as long as its draft is told apart', () => {
  const files = [true, false].map((isKept) => ({
    id: String(isKept),
    file: new File(['x'], `${String(isKept)}.txt`),
    isKept,
  }))
  render(<FileList files={files} onRemove={null} keptFor="device" />)
  const [kept, other] = screen.getAllByRole('listitem')
  expect(kept).not.toHaveTextContent('only while this page is open')
  expect(other).toHaveTextContent('only while this page is open')
})
