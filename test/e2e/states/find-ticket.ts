import type { Instance, StoredTicket } from '../../local-deskdirector/model'

const first = ({ tickets }: Instance, isMeant: (ticket: StoredTicket) => boolean): number => {
  const found = [...tickets.values()].find(isMeant)
  if (found === undefined) throw new Error('No ticket is like that.')
  return found.id
}

/** A ticket of the first contact's that files came along with. */
export const idOfFiles = (instance: Instance) =>
  first(
    instance,
    ({ contact, notes }) =>
      contact?.id === instance.contacts[0]?.id &&
      notes.some(({ attachments }) => attachments.length > 0),
  )

/** A closed ticket of the first contact's that they may write to. */
export function idOfClosed(instance: Instance): number {
  const [person] = instance.contacts
  return first(
    instance,
    ({ contact, queue, isClosed }) =>
      isClosed && contact?.id === person?.id && !person?.readOnlyQueues?.includes(queue.id),
  )
}

/** A ticket that the first agent may write to, whose description has no signs of another format. */
export const idOfPlain = (instance: Instance) =>
  first(
    instance,
    ({ description, queue }) =>
      /^[\w ,.]+$/.test(description ?? '') &&
      !instance.agents[0]?.readOnlyQueues?.includes(queue.id),
  )

/** A ticket with notes that its contact doesn't see. */
export const idOfInternal = (instance: Instance) =>
  first(instance, ({ notes }) => notes.some(({ isInternal }) => isInternal))
