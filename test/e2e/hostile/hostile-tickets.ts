import type { StoredTicket } from '../../local-deskdirector/model'
import type { ServedDeskDirector } from '../../local-deskdirector/serve-local-deskdirector'

/** Ends whatever a text left open, which would swallow those after it. */
const CLOSER = '\n\n--></style></title></textarea></xmp></noscript></script>\n\n'

/** What every hostile ticket's title begins with: it is searched for. */
export const TITLE = 'Hostile texts'

/** Some texts as one. */
export function joined(texts: readonly string[]): string {
  return [TITLE, ...texts].join(CLOSER)
}

/** A ticket of whom the portal takes for signed in that says some texts wherever a ticket can say anything. */
export function addHostileTicket(
  { instance }: ServedDeskDirector,
  texts: readonly string[],
): StoredTicket {
  const person = instance.contacts[0]
  const model = [...instance.tickets.values()].find(({ contact }) => contact?.id === person?.id)
  if (model === undefined || person === undefined) throw new Error('The person has no ticket.')
  const id = Math.max(...instance.tickets.keys()) + 1
  const at = new Date().toISOString()
  const all = joined(texts)
  const authorOf = (text: string) => ({ id: 1, name: text, userType: 'agent' }) as const
  const noteOf = (text: string, note: string, index: number) => ({
    id: id * 1_000 + index,
    note,
    type: 'Note',
    isInternal: false,
    createdOn: at,
    createdBy: authorOf(text),
    timeEntry: null,
    attachments: [{ id: `file-${id}-${index}`, name: text }],
  })
  const ticket: StoredTicket = {
    ...model,
    id,
    summary: all,
    description: all,
    contact: { id: person.id, name: all },
    assignedAgents: texts.map((name, index) => ({ id: index + 1, name })),
    source: { id: 1, name: all },
    requestType: { id: 1, name: all },
    tags: [...texts],
    createdOn: at,
    modifiedOn: at,
    closedOn: null,
    isClosed: false,
    notes: texts.flatMap((text, index) => [
      noteOf(text, text, index * 2),
      noteOf(text, `<div>${text}</div>`, index * 2 + 1),
    ]),
    activities: texts.map((type, index) => ({
      id: `deed-${id}-${index}`,
      type,
      createdOn: at,
      createdBy: authorOf(type),
    })),
    attachments: texts.map((name, index) => ({ id: `own-${id}-${index}`, name })),
  }
  instance.tickets.set(id, ticket)
  return ticket
}
