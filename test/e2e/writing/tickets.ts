import type { FrameLocator, Page } from '@playwright/test'
import type { Instance, StoredTicket } from '../../local-deskdirector/model'
import type { ServedDeskDirector } from '../../local-deskdirector/serve-local-deskdirector'
import { expect, test as base } from '../fixtures'

export type At = FrameLocator | Page

/** Calls that add a note. */
export const NOTE_PATH = /\/tickets\/\d+\/(comments|notes)(\?|$)/

/** Calls that upload a file. */
export const UPLOAD_PATH = /\/(attachments|documents)$/

/** Tickets that a test has taken for itself: an instance keeps what was written to it from test to test. */
const taken = new WeakMap<object, Set<number>>()

/**
 * An open ticket of whom the portal takes for signed in, which they may write to, and no other test has. Which tests share
 * an instance is nobody's choice: where they have taken all there are, it is given one more.
 */
export function takeTicket({ instance }: ServedDeskDirector, isClosed = false): StoredTicket {
  const used = taken.get(instance) ?? new Set<number>()
  taken.set(instance, used)
  const person = instance.contacts[0]
  const all = [...instance.tickets.values()].reverse()
  const theirs = all.filter(
    ({ contact, queue, ...ticket }) =>
      contact?.id === person?.id &&
      !person?.readOnlyQueues?.includes(queue.id) &&
      ticket.isClosed === isClosed,
  )
  const ticket = theirs.find(({ id }) => !used.has(id)) ?? oneMore(instance, theirs[0])
  used.add(ticket.id)
  return ticket
}

/** Another ticket like one there is, without what was said in it. */
function oneMore({ tickets }: Instance, like: StoredTicket | undefined): StoredTicket {
  if (like === undefined) throw new Error('They have no such ticket at all.')
  const ticket = { ...structuredClone(like), id: Math.max(...tickets.keys()) + 1, notes: [] }
  tickets.set(ticket.id, ticket)
  return ticket
}

/** A ticket that the agent who is signed in can put in progress. */
export function ticketToStart({ instance }: ServedDeskDirector): StoredTicket {
  const readOnly = instance.agents[0]?.readOnlyQueues ?? []
  const hasStatus = ({ queue }: StoredTicket) =>
    instance.queues
      .find(({ id }) => id === queue.id)
      ?.statuses.some(({ name }) => name === 'In progress')
  const ticket = [...instance.tickets.values()].find(
    (each) =>
      !each.isClosed &&
      !readOnly.includes(each.queue.id) &&
      each.status.name !== 'In progress' &&
      hasStatus(each),
  )
  if (ticket === undefined) throw new Error('No ticket can be put in progress.')
  return ticket
}

interface Fixtures {
  /** A ticket that `takeTicket` gives, open in a page by itself. */
  readonly openedTicket: StoredTicket
}

export const test = base.extend<Fixtures>({
  openedTicket: async ({ page, desk, launchUrl }, provide) => {
    const ticket = takeTicket(desk)
    await page.goto(await launchUrl())
    await openTicket(page, ticket)
    await provide(ticket)
  },
})

/** How often a ticket has a note of these words. */
export const notesWith = ({ notes }: StoredTicket, words: string) =>
  notes.filter(({ note }) => note.includes(words)).length

/** Requests that wrote something, by path. */
export const writes = ({ requests }: ServedDeskDirector, path: RegExp) =>
  requests.entries.filter(
    ({ method, path: at }) => !/^(GET|OPTIONS)$/.test(method) && path.test(at),
  )

/** A file to attach, of so many bytes. */
export const file = (name: string, bytes: number) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.alloc(bytes, 'a'),
})

/** Keeps the next note that is sent waiting for its answer, so many ms. */
export const slowNote = ({ faults }: ServedDeskDirector, ms: number) =>
  faults.add({
    match: { method: 'POST', path: NOTE_PATH },
    times: 1,
    fault: { kind: 'latency', ms },
  })

/** Leads the page to a ticket, as a bookmark would, and waits for what was said there. */
export async function openTicket(at: At, { id }: StoredTicket): Promise<void> {
  const body = at.locator('body')
  await expect(at.locator('[data-ticket-id]').first()).toBeVisible()
  await body.evaluate((_, hash) => {
    location.hash = hash
  }, `#/tickets/${id}`)
  await expect(at.getByRole('region', { name: 'Conversation' })).toBeVisible()
  await expect(at.getByRole('textbox', { name: 'Reply' })).toBeVisible()
}

export const replyBox = (at: At) => at.getByRole('textbox', { name: 'Reply' })
export const sendButton = (at: At) => at.getByRole('button', { name: 'Send reply' })
