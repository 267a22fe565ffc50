// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RequestFailure } from '../../../../src/http/errors'
import { Overview } from '../../../../src/screens/overview/overview'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

const notInTime = 'Not loaded before the session ended'
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

it('says that nothing was loaded in time, and what to do', async () => {
  const instance = createInstance([buildTicket()])
  instance.failure = { kind: 'session' }
  renderAtDesk(<Overview />, instance.connection, '/overview')
  expect(await screen.findByText(notInTime, { selector: 'p' })).toBeVisible()
  expect(screen.getByText(/open the menu item in DeskDirector again/)).toBeVisible()
  expect(said()).toEqual([notInTime])
  expect(screen.queryByRole('alert')).toBeNull()
})

it('no longer says that it loads where something else went wrong', async () => {
  const instance = createInstance([buildTicket()])
  instance.failure = { kind: 'unreachable', timedOut: false }
  renderAtDesk(<Overview />, instance.connection, '/overview')
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(said()).not.toContain('Loading the overview')
})

it('says of who waits, too, that it was not loaded in time', async () => {
  const { connection } = createInstance([buildTicket()], ['state', 'waiting'])
  const run = async (...[operation, args, signal]: Parameters<typeof connection.run>) => {
    if (JSON.stringify(args).includes('waiting')) throw new RequestFailure({ kind: 'session' })
    return connection.run(operation, args, signal)
  }
  const desk = { ...connection, run: run as typeof connection.run }
  renderAtDesk(<Overview />, desk, '/overview')
  const waiting = within(await screen.findByRole('region', { name: 'Waiting on me' }))
  expect(await waiting.findByText(notInTime)).toBeVisible()
})
