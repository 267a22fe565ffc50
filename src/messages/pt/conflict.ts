/** Two people changed the same: what there was, what is there now, and what this person wants. */
export const conflict = {
  title: 'Outra pessoa alterou este ticket',
  about:
    'As duas pessoas alteraram a mesma parte deste ticket. Nada seu é enviado até você escolher.',
  base: 'Antes',
  theirs: 'Versão da outra pessoa, agora no ticket',
  mine: 'Sua versão, ainda não enviada',
  fields: {
    summary: 'Título',
    description: 'Descrição',
    status: 'Status',
    priority: 'Prioridade',
    queue: 'Fila',
    assignees: 'Atribuído a',
    dueOn: 'Prazo',
    tags: 'Tags',
    contact: 'Contato',
  },
  none: 'Em branco',
  nobody: 'Ninguém',
  /** A choice that no list names any more. */
  unnamed: 'Uma opção que não está mais na lista',
  takeTheirs: 'A outra versão',
  takeMine: 'A minha versão',
  keepTheirs: 'Manter a outra versão',
  useMine: 'Usar a minha versão',
  /** Some of each. */
  useChosen: 'Usar o que escolhi',
  later: 'Decidir depois',
  /** Between two parts of a long text that stayed as it was. */
  omitted: '…',
}
