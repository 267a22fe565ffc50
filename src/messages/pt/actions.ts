/** What can be done to a ticket as a whole. `what` begins a sentence that says what became of it. */
export const actions = {
  close: {
    name: 'Fechar ticket',
    about: 'O trabalho neste ticket terminou.',
    what: 'Seu pedido para fechar o ticket',
    done: 'Ticket fechado',
  },
  reopen: {
    name: 'Reabrir ticket',
    about: 'O trabalho neste ticket continua.',
    what: 'Seu pedido para reabrir o ticket',
    done: 'Ticket reaberto',
  },
  approve: {
    name: 'Aprovar',
    about: 'Você concorda com o que este ticket pede.',
    what: 'Sua aprovação',
    done: 'Aprovado',
  },
  decline: {
    name: 'Recusar',
    about: 'Você não concorda com o que este ticket pede.',
    what: 'Sua recusa',
    done: 'Recusado',
  },
  escalate: {
    name: 'Escalar',
    about: 'Este ticket precisa de mais atenção do que recebe.',
    what: 'Seu pedido para escalar o ticket',
    done: 'Escalado',
  },
  rate: {
    name: 'Avaliar',
    about: 'Diga ao suporte como este ticket foi tratado.',
    what: 'Sua avaliação',
    done: 'Obrigado pela avaliação',
  },
  rating: {
    legend: 'Como foi tratado?',
    marks: { 1: 'Muito mal', 2: 'Mal', 3: 'Razoável', 4: 'Bem', 5: 'Muito bem' },
    given: (marks: number) => `Sua avaliação: ${marks} de 5 · Avaliar de novo`,
    missing: 'Escolha primeiro de uma a cinco estrelas.',
    word: 'Dizer mais (opcional)',
    wordHint: 'A equipe de suporte vai ler.',
  },
  /** Somebody has answered since the dialog was opened. */
  putOff: {
    title: 'Alguém acabou de responder',
    text: 'Nada foi feito ainda: leia a resposta e depois continue, se ainda quiser.',
    look: 'Ler a resposta',
  },
  more: 'Mais',
  word: 'Adicionar uma mensagem (opcional)',
  wordHint: 'É adicionada ao ticket como nota.',
  notNow: 'Agora não',
  /** It is on its way: putting the dialog away doesn’t stop it. */
  hide: 'Ocultar',
  discard: 'Descartar texto',
  /** Something was typed for it, and not sent. */
  hasDraft: 'Tem um rascunho não enviado',
  /** Of what stands behind a button. */
  hasDrafts: 'Contém um rascunho não enviado',
  unsent: (name: string) => `O que você escreveu para “${name}” não foi enviado.`,
  notDone: (name: string) =>
    `“${name}” não foi enviado: a página foi fechada ou recarregada antes.`,
  dismiss: 'Dispensar',
  show: 'Mostrar',
  notPossible: 'Não é possível fazer isso no estado atual do ticket.',
  withdrawn: (name: string, reason: string) => `${name}: ${reason}`,
  again: 'Tentar de novo',
  againOf: (name: string) => `Tentar de novo: ${name}`,
}
