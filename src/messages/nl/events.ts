/** Events that any desk has; what an instance calls others is shown as it is. */
export const events = {
  created: 'Aangemaakt',
  assigned: 'Toegewezen',
  unassigned: 'Toewijzing ingetrokken',
  statusChanged: 'Status gewijzigd',
  priorityChanged: 'Prioriteit gewijzigd',
  queueChanged: 'Wachtrij gewijzigd',
  closed: 'Gesloten',
  reopened: 'Heropend',
  approved: 'Goedgekeurd',
  declined: 'Afgewezen',
  escalated: 'Geëscaleerd',
  merged: 'Samengevoegd',
  rated: 'Beoordeeld',
}
