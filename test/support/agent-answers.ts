import type { LocalDeskDirector } from '../local-deskdirector/create-local-deskdirector'
import { changeTicket } from '../local-deskdirector/desk/change-ticket'
import type { StoredTicket } from '../local-deskdirector/model'

/** An agent answers a ticket, as somebody else than whoever is at the page. */
export function agentAnswers(
  { instance }: LocalDeskDirector,
  ticket: StoredTicket,
  text: string,
): void {
  const userId = instance.agents[0]!.id
  const note = { text, side: 'tech', userId, isInternal: false } as const
  changeTicket(instance, ticket, { note }, new Date(Date.now()).toISOString())
}
