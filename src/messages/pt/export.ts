import { plural } from '../../lib/plural'

const tickets = (count: number) =>
  plural('pt', count, {
    one: (n) => `${n} ticket`,
    many: (n) => `${n} de tickets`,
    other: (n) => `${n} tickets`,
  })

const number = new Intl.NumberFormat('pt')

/** What is said where tickets are taken along: as a file, as text, on paper. */
export const exporting = {
  title: 'Exportar tickets',
  format: 'Formato',
  formats: { csv: 'CSV', json: 'JSON', markdown: 'Markdown', print: 'Imprimir' },
  about: {
    csv: 'Uma tabela para o Excel e outras planilhas. As horas são as do seu fuso horário.',
    json: 'Para programas: cada campo com um nome fixo, as horas em UTC.',
    markdown: 'Uma tabela para notas, chats e wikis.',
    print: 'Uma tabela em papel, ou um PDF se a janela de impressão do seu navegador salvar um.',
  },
  /** How much of the list it is; `of` is all of it, or null where nobody knows. */
  amount: (count: number, of: number | null) =>
    of === null
      ? `${tickets(count)}: os carregados até agora; a instância tem mais`
      : count < of
        ? `${number.format(count)} de ${tickets(of)}: os carregados até agora`
        : tickets(count),
  loadRest: 'Carregar o restante',
  loadMore: (count: number) => `Carregar mais ${number.format(count)}`,
  stop: 'Parar',
  loadFailed: 'Não foi possível carregar mais agora.',
  text: 'Texto para copiar',
  copy: 'Copiar',
  copied: 'Copiado',
  copyRefused:
    'O frame do portal não deixa esta página copiar. O texto está selecionado: copie-o de lá.',
  save: 'Salvar como arquivo',
  saveMayFail:
    'Se nada for salvo, o frame do portal não permite downloads: copie o texto em vez disso.',
  print: 'Imprimir',
  printing: 'Imprimindo…',
  printBlocked: {
    title: 'O frame do portal não permite imprimir',
    advice:
      'Falta “Allow Modals” na sandbox dela; um administrador pode marcar essa opção. Copie o texto em vez disso.',
  },
  close: 'Fechar',
  ofTicket: { markdown: 'Copiar o ticket como Markdown', print: 'Imprimir o ticket' },
  internal: (count: number) =>
    plural('pt', count, {
      one: (n) => `Incluir ${n} nota interna`,
      many: (n) => `Incluir ${n} de notas internas`,
      other: (n) => `Incluir ${n} notas internas`,
    }),
  internalHint: 'O contato não as vê no DeskDirector.',
  columns: { number: 'Número', title: 'Título', link: 'Link' },
  picture: 'Imagem',
  printed: (when: string) => `Impresso em ${when}`,
  printedBy: (who: string, when: string) => `Impresso por ${who}, ${when}`,
  /** What a file is called, without its ending. */
  fileName: (date: string) => `tickets-${date}`,
  ticketFileName: (id: string) => `ticket-${id}`,
}
