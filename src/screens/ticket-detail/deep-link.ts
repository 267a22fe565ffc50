import type { Id } from '../../deskdirector/models'
import type { Desk } from '../../queries/desk'

/**
 * The ticket's own address in DeskDirector. The portal's is the form documented as stable (help article rb70qsabfd);
 * TECH's is the one its users share (DeskDirector/UserVoice#548), of which nothing is documented.
 */
export function deepLink({ origin, connection }: Desk, id: Id): string {
  const ticket = encodeURIComponent(id)
  return connection.side === 'portal'
    ? `${origin}/portal/deeplink?name=ticket&ticket_id=${ticket}`
    : `${origin}/tech/tickets/${ticket}`
}
