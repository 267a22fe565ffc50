import type { Faults } from './ledger'
import type { Sabotage } from './page'
import {
  believing,
  blursDeeds,
  comparesWithMemory,
  hangs,
  ignoresOwners,
  missesTwins,
  missesTwinTickets,
  mixesUp,
  readsItself,
  readsNews,
  resending,
} from './spoiled-connection'
import { countsClicks, dropsEarly, neverQueues, queuesLate } from './spoiled-outbox'

/*
 * Mistakes that pages like this one make. Each is planted under the real parts, and the model has to find it.
 */
export const sabotages: Record<keyof Faults, Record<string, Sabotage>> = {
  duplicates: {
    'resends notes': resending('ticket.addNote'),
    'resends new tickets': resending('ticket.create'),
    'resends files': resending('ticket.attach'),
    'counts clicks': countsClicks,
    'takes two notes for none': missesTwins,
    'takes two new tickets for none': missesTwinTickets,
  },
  losses: {
    'drops a draft when it is sent': dropsEarly,
    'takes no answer to a file for a good one': believing('ticket.attach'),
    'ignores whose a new ticket is': ignoresOwners,
  },
  falseSaved: {
    'takes no answer for a good one': believing('ticket.addNote', 'ticket.update'),
    'takes any deed for an approval': blursDeeds,
  },
  wrongTicket: {
    'mixes tickets up': mixesUp(),
    'ignores whose the ticket of its files is': ignoresOwners,
  },
  overwritten: { 'compares with an old reading': comparesWithMemory() },
  stuck: {
    'waits for ever after a failure': hangs,
    'finds something new each time that it reads': readsNews(),
  },
  overlapping: { 'has no line': neverQueues },
  disordered: { 'gets in line when the undo is over': queuesLate },
  unseen: { 'reads nobody else’s words': readsItself },
}
