import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createHashRouter, RouterProvider } from 'react-router-dom'
import { TicketList } from './ticket-list'
import { TicketPage } from './ticket-page'

const router = createHashRouter([
  { path: '/', element: <TicketList /> },
  { path: '/tickets/:id', element: <TicketPage /> },
])
const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
}
