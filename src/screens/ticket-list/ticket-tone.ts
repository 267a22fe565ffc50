import type { Ticket } from '../../deskdirector/models'
import type { BadgeTone } from '../../ui/badge'

const WAITING = /wait|hold|pending|approv|sign-?off|paus/i
const NEW = /^new\b/i

/**
 * The colour of a ticket's status. Whether it is closed comes from the instance alone; a status's name, which is the
 * admin's to choose in any language, hints at a colour and at nothing else: the word itself always stands beside it.
 */
export function ticketTone({ isClosed, status }: Ticket): BadgeTone {
  if (isClosed === true) return 'done'
  if (status === null || NEW.test(status.name)) return 'neutral'
  return WAITING.test(status.name) ? 'wait' : 'go'
}
