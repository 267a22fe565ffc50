import { plural } from '../../lib/plural'

/** Answering a ticket. A word in braces is a place that the screen fills with a name or a time. */
export const reply = {
  label: 'Resposta',
  placeholder: 'Escreva uma resposta',
  placeholderInternal: 'Escreva uma nota para sua equipe',
  /** As a sentence begins with it. */
  what: 'Sua resposta',
  whatInternal: 'Sua nota interna',
  send: 'Enviar resposta',
  addInternal: 'Adicionar nota interna',
  internal: 'Nota interna',
  withoutFiles: 'Sem anexos: o contato os veria',
  internalLabel: 'Interna, não visível para o contato',
  mode: {
    legend: 'Escrever ou pré-visualizar',
    write: 'Escrever',
    preview: 'Pré-visualizar',
    empty: 'Ainda não há nada para pré-visualizar.',
  },
  audience: {
    to: 'Vai para: {who}',
    toWithCopies: (count: number) =>
      plural('pt', count, {
        one: (n) => `Vai para: {who}, com ${n} em cópia`,
        many: (n) => `Vai para: {who}, com ${n} em cópia`,
        other: (n) => `Vai para: {who}, com ${n} em cópia`,
      }),
    team: 'a equipe de suporte',
    contact: 'o contato do ticket',
    internal: 'Só sua equipe vê isto',
  },
  status: {
    label: 'Status após o envio',
    keep: 'O status fica como está',
    set: (name: string) => `Mudar o status para ${name}`,
    setEarlier: 'Mudar para o status escolhido antes',
  },
  cc: { add: 'Adicionar CC', label: 'CC', hint: 'Endereços de e-mail, separados por vírgulas.' },
  closed: {
    said: 'Este ticket está fechado.',
    legend: 'O que sua resposta faz',
    reopen: 'Reabrir o ticket',
    thanks: 'Só agradecer',
    staysClosed:
      'O ticket continua fechado, a não ser que o DeskDirector esteja configurado para reabrir um ticket quando alguém responde.',
    onlyReopen: 'Enviar uma resposta reabre o ticket.',
  },
  missing: {
    words: 'Primeiro escreva algo ou adicione um anexo.',
    wordsToo: 'Escreva também algumas palavras: um anexo sozinho não pode levar o resto junto.',
    choice: 'Primeiro escolha se quer reabrir o ticket.',
    adding: 'Um anexo ainda está sendo adicionado. Envie daqui a um momento.',
    address: 'CC precisa de endereços de e-mail como nome@example.com, separados por vírgulas.',
    ccInternal:
      'Quem está em CC também receberia uma nota interna. Esvazie CC ou desative “Nota interna”.',
    ccReopen: 'CC não pode seguir junto quando o ticket é reaberto. Esvazie CC ou só agradeça.',
    internalGone:
      'Não é mais possível adicionar notas internas aqui. Desative “Nota interna” só se o contato puder ler isso.',
    filesInternal:
      'O contato veria estes anexos: aqui não podem ser ligados a uma nota interna. Remova-os ou desative “Nota interna”.',
    filesGone: 'Este ticket não permite anexos. Remova-os para enviar o texto.',
  },
  movedOn: {
    title: 'Este ticket avançou',
    text: 'Alguém respondeu, fechou o ticket ou mudou o status antes de sua resposta sair. Nada foi enviado: veja o que há de novo e depois envie.',
    action: 'Enviar como está',
  },
  filesStay:
    'A nota foi adicionada. O DeskDirector não indicou qual é ela, e sem isso o contato veria os anexos.',
  willLeave: (seconds: number) =>
    plural('pt', seconds, {
      one: (n) => `O envio é feito daqui a ${n} segundo. “Desfazer” cancela o envio.`,
      many: (n) => `O envio é feito daqui a ${n} de segundos. “Desfazer” cancela o envio.`,
      other: (n) => `O envio é feito daqui a ${n} segundos. “Desfazer” cancela o envio.`,
    }),
  notYet: 'Ainda não enviada',
  undo: 'Desfazer',
  takenBack: 'Envio cancelado. Nada foi enviado.',
  sent: 'Enviada',
  another: 'Escrever outra resposta',
  fileSent: 'Enviado',
  fileWaits: 'Aguardando a vez',
  cancel: 'Cancelar',
  hint: 'Você pode usar Markdown. Ctrl ou ⌘ + Enter envia.',
  withdrawn: {
    title: 'Não é possível responder a este ticket',
    until: 'Altere a resposta para enviar, ou tente de novo como está.',
  },
}
