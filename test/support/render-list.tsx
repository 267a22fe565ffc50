import type { ReactElement } from 'react'
import { Route, Routes } from 'react-router-dom'
import { TicketList } from '../../src/screens/ticket-list/ticket-list'
import { renderAtDesk } from './render-at-desk'

/**
 * Renders the list where it lives.
 *
 * @param ticket what stands in a ticket's place once one is opened.
 * @param at the list's address.
 */
export function renderList(
  connection: Parameters<typeof renderAtDesk>[1],
  ticket: ReactElement,
  at?: string,
): ReturnType<typeof renderAtDesk> {
  return renderAtDesk(
    <Routes>
      <Route path="/tickets" element={<TicketList />} />
      <Route path="/tickets/:id" element={ticket} />
    </Routes>,
    connection,
    at,
  )
}
