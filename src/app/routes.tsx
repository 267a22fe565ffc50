import { useEffect } from 'react'
import { Route, Routes, useNavigate } from 'react-router-dom'
import { ticketListPath } from '../screens/paths'
import { TicketList } from '../screens/ticket-list/ticket-list'
import { LateNewTicket, LateTicket } from './late-screens'

/** Which screen a hash shows. */
export function Screens() {
  return (
    <Routes>
      <Route path="/tickets" element={<TicketList />} />
      <Route path="/tickets/:id" element={<LateTicket />} />
      <Route path="/new/:id?" element={<LateNewTicket />} />
      <Route path="*" element={<ToList />} />
    </Routes>
  )
}

/** Wherever else a hash leads. */
function ToList() {
  const navigate = useNavigate()
  useEffect(() => void navigate(ticketListPath(), { replace: true }), [navigate])
  return null
}
