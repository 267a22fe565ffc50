// The late parts of the list are there before a test begins, as they are a moment after a page has opened.
import '../../src/screens/ticket-list/around-rows'
import '../../src/screens/ticket-list/seldom-parts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation } from 'react-router-dom'
import type { Connection } from '../../src/deskdirector/connection'
import type { Site } from '../../src/deskdirector/site'
import { DeskContext, type Desk } from '../../src/queries/desk'

/** A site of which only what screens read is told. */
const site = {
  polling: { listSeconds: 60, ticketSeconds: 30 },
  drafts: { keep: 'device', days: 14 },
  uploads: { maxMegabytes: 15, types: [] },
} as unknown as Site

function buildDesk(connection: Connection): Desk {
  return { connection, origin: 'https://acme.example', identity: 'zoe', site }
}

/** Renders within everything a screen stands in; says at which address of the hash the page is. */
export function renderAtDesk(screen: ReactNode, connection: Connection, at = '/tickets') {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } },
  })
  let address = at
  function Address() {
    const { pathname, search } = useLocation()
    address = pathname + search
    return null
  }
  const view = render(
    <QueryClientProvider client={client}>
      <DeskContext value={buildDesk(connection)}>
        <MemoryRouter initialEntries={[at]}>
          {screen}
          <Address />
        </MemoryRouter>
      </DeskContext>
    </QueryClientProvider>,
  )
  return { ...view, client, user: userEvent.setup(), address: () => address }
}
