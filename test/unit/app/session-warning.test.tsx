// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SessionWarning } from '../../../src/app/session-warning'
import { SessionContext } from '../../../src/app/use-session'
import { startSession } from '../../../src/session/session'
import { Dialog } from '../../../src/ui/dialog'

const START = Date.UTC(2026, 0, 15, 9)

beforeEach(() => void vi.useFakeTimers({ now: START }))
afterEach(() => void vi.useRealTimers())

/** Notes each change of the region's words, as a screen reader would say it. */
function listenTo(region: HTMLElement): () => string[] {
  const said: string[] = []
  const observer = new MutationObserver(() => said.push(region.textContent))
  observer.observe(region, { subtree: true, childList: true, characterData: true })
  return () => {
    said.push(...observer.takeRecords().map(() => region.textContent))
    return said
  }
}

function OwnMenu() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Look
      </button>
      {isOpen && (
        <Dialog title="Look" onClose={() => setIsOpen(false)}>
          {null}
        </Dialog>
      )}
    </>
  )
}

function show() {
  const rules = { minutes: 60, warnAt: [10, 2], graceMinutes: 5, renewUrl: null }
  const { session } = startSession('no token of any kind', rules, START)
  session.setClock([0])
  render(
    <SessionContext value={session}>
      <SessionWarning>
        <OwnMenu />
      </SessionWarning>
    </SessionContext>,
  )
  /** Each second, as the page's clock does. */
  return (seconds: number) => {
    for (let at = 0; at < seconds; at++) {
      act(() => {
        vi.setSystemTime(Date.now() + 1_000)
        session.tick()
      })
    }
  }
}

it('says each warning once, however often the clock is looked at', () => {
  const pass = show()
  const said = listenTo(screen.getByRole('status'))
  pass(49 * 60)
  expect(said()).toEqual([])
  pass(5 * 60)
  expect(said()).toEqual([expect.stringMatching(/^10 minutes left in this session/)])
  pass(5 * 60)
  expect(said()).toEqual([
    expect.stringMatching(/^10 minutes left/),
    expect.stringMatching(/^2 minutes left/),
  ])
})

it('has an open dialog say the end, whose notice stands behind it', () => {
  const pass = show()
  pass(59 * 60)
  act(() => screen.getByRole('button', { name: 'Look' }).click())
  const dialog = screen.getByRole('dialog')
  const region = dialog.querySelector<HTMLElement>('[role=status]')
  expect(region).toBeEmptyDOMElement()
  pass(2 * 60)
  expect(region).toHaveTextContent(/^Your session has ended\. To go on, open the menu item/)
})
