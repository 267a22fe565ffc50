/** Events that any desk has; what an instance calls others is shown as it is. */
export const events = {
  created: 'Création',
  assigned: 'Attribution',
  unassigned: 'Attribution retirée',
  statusChanged: 'Statut modifié',
  priorityChanged: 'Priorité modifiée',
  queueChanged: 'File d’attente modifiée',
  closed: 'Fermeture',
  reopened: 'Réouverture',
  approved: 'Approbation',
  declined: 'Refus',
  escalated: 'Escalade',
  merged: 'Fusion',
  rated: 'Évaluation',
}
