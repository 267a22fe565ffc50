/** Events that any desk has; what an instance calls others is shown as it is. */
export const events = {
  created: 'Criado',
  assigned: 'Atribuído',
  unassigned: 'Atribuição removida',
  statusChanged: 'Status alterado',
  priorityChanged: 'Prioridade alterada',
  queueChanged: 'Fila alterada',
  closed: 'Fechado',
  reopened: 'Reaberto',
  approved: 'Aprovado',
  declined: 'Recusado',
  escalated: 'Escalado',
  merged: 'Mesclado',
  rated: 'Avaliado',
}
