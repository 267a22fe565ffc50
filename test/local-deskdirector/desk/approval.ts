import type { Approval, StoredTicket } from '../model'

/** Whether a ticket waits for an approval, by what was done or, failing that, by what its status says. */
export function approvalOf({ approval, status, isClosed }: StoredTicket): Approval | null {
  if (approval) return approval
  return !isClosed && /approval|sign-off/i.test(status.name) ? 'pending' : null
}
