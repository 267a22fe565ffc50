/** Events that any desk has; what an instance calls others is shown as it is. */
export const events = {
  created: 'Created',
  assigned: 'Assigned',
  unassigned: 'Unassigned',
  statusChanged: 'Status changed',
  priorityChanged: 'Priority changed',
  queueChanged: 'Queue changed',
  closed: 'Closed',
  reopened: 'Reopened',
  approved: 'Approved',
  declined: 'Declined',
  escalated: 'Escalated',
  merged: 'Merged',
  rated: 'Rated',
}
