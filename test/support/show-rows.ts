import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

/** Presses for more rows as often as it takes until the list has drawn a hundred, as many as it draws one and all. */
export async function showRows(user: UserEvent): Promise<void> {
  const list = await screen.findByRole('list', { name: 'Tickets' })
  await screen.findByRole('searchbox')
  while (list.children.length < 100) {
    await user.click(screen.getByRole('button', { name: 'Show more tickets' }))
  }
}
