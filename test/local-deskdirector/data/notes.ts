import type { Author, StoredNote, StoredTimeEntry } from '../model'
import { contactAuthor, agentAuthor } from './authors'
import { attachmentNames } from './follow-ups'
import { quoteHtml, signatureHtml, toHtml } from './markup'
import { agents, contacts, fullName } from './people'
import type { TicketPlan } from './plan'
import { createRandom, mix } from './random'
import type { Random } from './random'
import type { Role } from './script'
import { createSlots, fill } from './slots'
import { hour, stamp } from './stamp'
import { linesOf } from './thread'
import type { Line } from './thread'

/** No thread comes near it, so ids of notes tell their ticket and never meet. */
const noteIdsPerTicket = 1000

const smallestGap = 30_000

/** When each note was written: rising, the last one at the planned instant. */
function noteTimes({ times, noteCount }: TicketPlan, random: Random): number[] {
  const weights = Array.from({ length: noteCount }, () => 0.03 + random.next() ** 3)
  const total = weights.reduce((a, b) => a + b, 0)
  const free = times.lastNote - times.created - smallestGap * noteCount
  let passed = 0
  return weights.map((weight, index) => {
    passed += weight
    const isLast = index === noteCount - 1
    const instant = times.created + smallestGap * (index + 1) + (free * passed) / total
    return isLast ? times.lastNote : Math.floor(instant)
  })
}

function authorOf(line: Line, plan: TicketPlan, random: Random): Author {
  const { contact } = plan.owner
  if (line.role !== 'contact' || contact === null) {
    const isHelper = random.chance(line.role === 'internal' ? 0.35 : 0.1)
    return agentAuthor(isHelper ? random.pick(agents) : plan.agent)
  }
  const isColleague = line.isFollowUp && random.chance(0.15)
  const colleagues = contacts.filter(({ companyId }) => companyId === contact.companyId)
  return contactAuthor(isColleague ? random.pick(colleagues) : contact)
}

function timeEntryEnding(end: number, plan: TicketPlan, random: Random): StoredTimeEntry | null {
  const actualHours = random.int(1, 8) / 4
  const start = end - actualHours * hour
  if (start < plan.times.created) return null
  const hoursBilled = random.chance(0.7) ? actualHours : 0
  return { timeStart: stamp(start), timeEnd: stamp(end), actualHours, hoursBilled }
}

function attachmentsOf(noteId: number, role: Role, random: Random): StoredNote['attachments'] {
  if (!random.chance(role === 'contact' ? 0.16 : 0.07)) return []
  const names = random.shuffled(attachmentNames[role]).slice(0, random.chance(0.2) ? 2 : 1)
  return names.map((name, index) => ({ id: `att-${noteId}-${index + 1}`, name }))
}

function asMail(text: string, author: Author, plan: TicketPlan, random: Random): string {
  const contact = contacts.find(({ id }) => author.userType === 'contact' && id === author.id)
  if (contact === undefined) return toHtml(text)
  const signature = random.chance(0.7)
    ? signatureHtml(fullName(contact), contact.email, plan.owner.company.name)
    : ''
  return toHtml(text) + signature
}

/** Writes the conversation of a ticket, the same one however often it is asked for. */
export function writeNotes(plan: TicketPlan): StoredNote[] {
  const random = createRandom(mix(plan.key, 41))
  const times = noteTimes(plan, random)
  const names = { contact: plan.owner.contact?.firstName ?? 'all', agent: plan.agent.firstName }
  let previous: { text: string; author: Author } | null = null

  return linesOf(plan).map((line, index) => {
    const id = plan.id * noteIdsPerTicket + index + 1
    const end = times[index] ?? plan.times.lastNote
    const key = line.isFollowUp ? mix(plan.key, 42, index) : plan.key
    const text = fill(line.text, createSlots(key, names))
    const author = authorOf(line, plan, random)
    const isInternal = line.role === 'internal'
    const isMail = !isInternal && random.chance(author.userType === 'contact' ? 0.35 : 0.12)
    const isAnswer = previous !== null && previous.author.id !== author.id
    const quote = isAnswer && random.chance(0.4) ? previous : null
    const mail = isMail ? asMail(text, author, plan, random) : ''
    const quoted = quote === null ? '' : quoteHtml(quote.author.name, quote.text)
    const hasTime = author.userType === 'agent' && random.chance(0.35)
    const timeEntry = hasTime ? timeEntryEnding(end, plan, random) : null
    if (!isInternal) previous = { text, author }
    return {
      id,
      note: isMail ? mail + quoted : text,
      type: isMail ? 'email' : timeEntry === null ? 'note' : 'time_entry',
      isInternal,
      createdOn: stamp(end),
      createdBy: author,
      timeEntry,
      attachments: attachmentsOf(id, line.role, random),
    }
  })
}
