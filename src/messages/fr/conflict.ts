/** Two people changed the same: what there was, what is there now, and what this person wants. */
export const conflict = {
  title: 'Quelqu’un d’autre a modifié ce ticket',
  about:
    'Vous et cette personne avez modifié la même partie de ce ticket. Rien de votre version n’est envoyé avant votre choix.',
  base: 'Avant',
  theirs: 'Sa version, actuellement sur le ticket',
  mine: 'Votre version, pas encore envoyée',
  fields: {
    summary: 'Titre',
    description: 'Description',
    status: 'Statut',
    priority: 'Priorité',
    queue: 'File d’attente',
    assignees: 'Assigné à',
    dueOn: 'Échéance',
    tags: 'Étiquettes',
    contact: 'Contact',
  },
  /** Of any of these fields, so without a gender of its own. */
  none: 'Aucune valeur',
  nobody: 'Personne',
  /** A choice that no list names any more. */
  unnamed: 'Un choix qui n’est plus dans la liste',
  takeTheirs: 'Sa version',
  takeMine: 'Ma version',
  keepTheirs: 'Garder sa version',
  useMine: 'Utiliser ma version',
  /** Some of each. */
  useChosen: 'Utiliser mes choix',
  later: 'Décider plus tard',
  /** Between two parts of a long text that stayed as it was. */
  omitted: '…',
}
