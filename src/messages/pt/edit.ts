/** Changing a ticket: its fields, which are saved at once, its title and its description. */
export const edit = {
  saving: 'Salvando',
  /** Another tab is sending something to the same ticket. */
  held: 'Aguardando outra aba',
  /** Somebody else changed it too. */
  asking: 'Aguardando sua decisão',
  saved: 'Salvo',
  notSaved: 'Não salvo',
  /** It was sent, and no answer says what became of it. */
  unsure: 'Não confirmado',
  outcome: {
    refused: (field: string) => `Não salvo: ${field}`,
    doubtful: (field: string) => `Não se sabe se foi salvo: ${field}`,
    doubtfulAdvice: 'Uma nova tentativa primeiro verifica, e só envia o que falta.',
    putOff: (field: string) => `Aguardando sua decisão: ${field}`,
    putOffAdvice: 'Outra pessoa também o alterou. Nada seu foi enviado.',
    decide: 'Decidir agora',
    leave: 'Deixar como está',
    /** Chosen before a reload. */
    unsaved: 'A escolha foi {value}, mas não foi salva: a página foi fechada ou recarregada antes.',
    saveNow: 'Salvar agora',
  },
  /** The instance said no; its reason follows. */
  withdrawn: {
    ticket: 'Este ticket não pode ser alterado aqui',
    field: (field: string) => `O campo “${field}” não pode ser alterado aqui.`,
    again: 'Tentar de novo',
    againOf: (field: string) => `Tentar de novo alterar o campo “${field}”`,
  },
  assignees: {
    add: 'Adicionar outra pessoa',
    choose: 'Adicionar uma pessoa',
    list: 'Pessoas atribuídas',
    remove: (name: string) => `Remover ${name}`,
  },
  tags: {
    add: 'Adicionar uma tag',
    addNow: 'Adicionar',
    list: 'Tags deste ticket',
    remove: (tag: string) => `Remover a tag ${tag}`,
  },
  due: {
    date: 'Prazo',
    time: 'Hora do prazo',
    set: 'Definir prazo',
    change: 'Alterar prazo',
    save: 'Salvar prazo',
    clear: 'Sem prazo',
    keep: 'Manter prazo',
    incomplete: 'Um prazo precisa de um dia e de uma hora.',
  },
  /** What became of text that was typed: it is there still. */
  kept: 'O que você escreveu está guardado.',
  cancel: 'Cancelar',
  discard: 'Descartar',
  keepEditing: 'Continuar editando',
  summary: {
    edit: 'Editar título',
    label: 'Título',
    save: 'Salvar',
    empty: 'Um ticket precisa de um título.',
    unsaved: 'Seu novo título não foi salvo.',
  },
  description: {
    edit: 'Editar descrição',
    label: 'Descrição',
    save: 'Salvar descrição',
    hint: 'Como foi escrita, com os sinais de Markdown.',
    unsaved: 'Sua nova descrição não foi salva.',
    saved: 'Descrição salva',
    htmlTitle: 'Esta descrição não pode ser editada aqui',
    /** Why it isn't offered: nobody wants to edit the source of a formatted mail. */
    isHtml:
      'Ela tem formatação, que se perderia se fosse editada como texto. O próprio DeskDirector pode alterá-la.',
  },
}
