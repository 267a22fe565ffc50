/** What is around the page, and what it may do there. */
export const setupFrame = {
  framed: {
    title: 'O frame',
    none: 'A página está em uma janela própria, como um “External Link” a abre. Nenhuma sandbox de item do menu a limita.',
    byHost: (origin: string) =>
      `${origin} mostra a página no próprio frame: é a própria instância.`,
    byOther: (origin: string) =>
      `${origin} mostra a página no próprio frame e não é o host desta abertura. Está certo se o seu portal tiver um segundo endereço, e errado em qualquer outro caso.`,
    by: (origin: string) => `${origin} mostra a página no próprio frame.`,
    unnamed: 'A página está em um frame; este navegador não diz de quem.',
  },
  origin: {
    title: 'A origem da página',
    named: (origin: string) =>
      `${origin}. As origens permitidas do DeskDirector precisam conter exatamente isto.`,
    none: 'A página não tem nenhuma, por isso o DeskDirector não pode aceitá-la.',
    advice: [
      'Nas opções de sandbox do item do menu, marque “Allow Same Origin”, ao lado de “Allow Scripts”.',
    ],
  },
  forms: {
    title: 'Sandbox: formulários',
    works: 'Permitidos.',
    blocked: 'Não permitidos (allow-forms), nem necessários: a página nunca envia um formulário.',
  },
  popups: {
    title: 'Sandbox: novas janelas',
    ask: 'Um navegador não diz isso antes de uma ser aberta. A página não precisa delas: todos os links também podem ser copiados.',
    works: 'Permitidas: uma janela abriu e foi fechada de novo.',
    blocked:
      'Bloqueadas (allow-popups). Os links para fora da página não abrem; em vez disso, podem ser copiados.',
  },
  dialogs: {
    title: 'Sandbox: diálogos do navegador',
    ask: 'Um navegador não diz isso antes de um ser mostrado. A página só precisa deles para imprimir.',
    question: 'Este diálogo aparece? Qualquer resposta serve.',
    works: 'Permitidos.',
    blocked:
      'Bloqueados (allow-modals). Os tickets não podem ser impressos; o texto deles pode ser copiado em vez disso.',
  },
  downloads: {
    title: 'Sandbox: downloads',
    ask: 'Um navegador nunca diz isso. Se um anexo que você salvar de um ticket não chegar, falta allow-downloads na sandbox do item do menu.',
  },
  topNavigation: {
    title: 'Sandbox: mudar a janela do portal',
    ask: 'Não pode ser testado sem sair do portal, nem é necessário: a página nunca muda a janela ao redor dela.',
  },
}
