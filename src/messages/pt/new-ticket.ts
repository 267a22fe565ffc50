import { plural } from '../../lib/plural'

/** Opening a ticket. */
export const newTicket = {
  heading: 'Novo ticket',
  /** Over the heading, after the way back to the list. */
  trail: 'Caminho até aqui',
  title: {
    label: 'Título',
    hint: 'O que está errado, ou o que é preciso, em poucas palavras',
    missing: 'Dê um título ao ticket.',
  },
  description: {
    label: 'Descrição',
    placeholder: 'O que aconteceu, desde quando e o que você já tentou',
    view: 'Escrever ou pré-visualizar',
    write: 'Escrever',
    preview: 'Pré-visualizar',
    nothing: 'Ainda não há nada para pré-visualizar.',
    hint: 'Você pode usar Markdown. Ctrl ou ⌘ + Enter cria o ticket.',
  },
  contact: {
    label: 'Em nome de',
    ofContact: 'Deixe vazio se o ticket for seu',
    ofAgent: 'A pessoa que precisa de ajuda',
    people: 'Pessoas para escolher',
    found: (count: number) =>
      plural('pt', count, {
        one: (n) => `${n} pessoa`,
        many: (n) => `${n} de pessoas`,
        other: (n) => `${n} pessoas`,
      }),
    nobody: 'Ninguém com esse nome',
    searching: 'Pesquisando…',
    undecided: 'Escolha uma pessoa da lista ou deixe vazio.',
    gone: 'Aqui não é mais possível escolher ninguém. Esvazie este campo para criar o ticket.',
    clear: 'Esvaziar “Em nome de”',
  },
  requestType: 'Tipo de pedido',
  priority: 'Prioridade',
  queue: 'Fila',
  notChosen: 'Sem escolha',
  chosenEarlier: 'Escolha anterior',
  cc: {
    label: 'CC',
    hint: 'Endereços de e-mail, separados por vírgulas',
    wrong: 'CC precisa de endereços de e-mail como nome@example.com, separados por vírgulas.',
  },
  similar: {
    title: 'É um destes?',
    found: (count: number) =>
      plural('pt', count, {
        one: () => 'Um dos seus tickets abertos parece semelhante',
        many: (n) => `${n} dos seus tickets abertos parecem semelhantes`,
        other: (n) => `${n} dos seus tickets abertos parecem semelhantes`,
      }),
    untitled: 'Ticket sem título',
    number: (id: string) => `#${id}`,
  },
  /** Who will read it, beside the button. */
  goesTo: (contact: string, others: number) => {
    const copies =
      others === 0
        ? ''
        : plural('pt', others, {
            one: (n) => `${n} pessoa em CC`,
            many: (n) => `${n} de pessoas em CC`,
            other: (n) => `${n} pessoas em CC`,
          })
    const people = ['a equipe de suporte', contact, copies].filter((each) => each !== '')
    return `Vai para: ${new Intl.ListFormat('pt').format(people)}`
  },
  create: 'Criar ticket',
  adding: 'Um anexo ainda está sendo adicionado. Crie o ticket daqui a um momento.',
  /** What was sent, at the beginning of a sentence. */
  what: 'Seu ticket',
  /** It is open, and DeskDirector didn’t say which one it became. */
  filesLeft: {
    title: 'Seu ticket está aberto, sem os anexos',
    text: 'O DeskDirector não indicou qual é o ticket, por isso os anexos ficaram aqui. Encontre o ticket e adicione-os a uma resposta.',
    bringTo: (id: string) => `Adicionar a #${id}`,
    look: 'Procurar na lista',
    discard: 'Descartar os anexos',
  },
  /** Several new tickets, none of them sent. */
  beside: {
    start: 'Começar outro ticket',
    others: 'Seus outros tickets novos, guardados até serem enviados',
    untitled: 'Novo ticket sem título',
  },
  unbound: {
    title: 'A criação de tickets não está configurada aqui',
    advice:
      'O perfil desta página não indica como esta instância abre um ticket. Um administrador pode acrescentar isso com “npm run connect”.',
  },
  allTickets: 'Mostrar todos os tickets',
}
