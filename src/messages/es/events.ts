/** Events that any desk has; what an instance calls others is shown as it is. */
export const events = {
  created: 'Creado',
  assigned: 'Asignado',
  unassigned: 'Asignación retirada',
  statusChanged: 'Estado cambiado',
  priorityChanged: 'Prioridad cambiada',
  queueChanged: 'Cola cambiada',
  closed: 'Cerrado',
  reopened: 'Reabierto',
  approved: 'Aprobado',
  declined: 'Rechazado',
  escalated: 'Escalado',
  merged: 'Combinado',
  rated: 'Valorado',
}
