/** Events that any desk has; what an instance calls others is shown as it is. */
export const events = {
  created: 'Erstellt',
  assigned: 'Zugewiesen',
  unassigned: 'Zuweisung aufgehoben',
  statusChanged: 'Status geändert',
  priorityChanged: 'Priorität geändert',
  queueChanged: 'Warteschlange geändert',
  closed: 'Geschlossen',
  reopened: 'Wieder geöffnet',
  approved: 'Genehmigt',
  declined: 'Abgelehnt',
  escalated: 'Eskaliert',
  merged: 'Zusammengeführt',
  rated: 'Bewertet',
}
