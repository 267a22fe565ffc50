/** Two people changed the same: what there was, what is there now, and what this person wants. */
export const conflict = {
  title: 'Otra persona cambió este ticket',
  about:
    'Las dos personas cambiaron la misma parte de este ticket. No se envía nada suyo hasta que usted elija.',
  base: 'Antes',
  // Not “suyo”: it could be theirs or yours.
  theirs: 'De la otra persona, ahora en el ticket',
  mine: 'De usted, aún sin enviar',
  fields: {
    summary: 'Título',
    description: 'Descripción',
    status: 'Estado',
    priority: 'Prioridad',
    queue: 'Cola',
    assignees: 'Asignado a',
    dueOn: 'Vencimiento',
    tags: 'Etiquetas',
    contact: 'Contacto',
  },
  none: 'Sin definir',
  nobody: 'Nadie',
  /** A choice that no list names any more. */
  unnamed: 'Una opción que ya no está en la lista',
  takeTheirs: 'La otra versión',
  takeMine: 'Mi versión',
  keepTheirs: 'Mantener la otra versión',
  useMine: 'Usar mi versión',
  /** Some of each. */
  useChosen: 'Usar lo que elegí',
  later: 'Decidir más tarde',
  /** Between two parts of a long text that stayed as it was. */
  omitted: '…',
}
