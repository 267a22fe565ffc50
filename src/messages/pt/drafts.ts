import { plural } from '../../lib/plural'

const drafts = (count: number) =>
  plural('pt', count, {
    one: (n) => `${n} rascunho`,
    many: (n) => `${n} de rascunhos`,
    other: (n) => `${n} rascunhos`,
  })

/** What was typed and hasn't been sent, wherever the page speaks of it beside the place where it was typed. */
export const ownDrafts = {
  /** On a ticket's row. */
  marks: {
    draft: 'Rascunho',
    sending: 'Enviando',
    refused: 'Não enviado',
    asking: 'Aguardando sua resposta',
    pinned: 'Fixado',
  },
  began: {
    draft: 'Você começou um novo ticket',
    sending: 'Seu novo ticket está a caminho',
    refused: 'Seu novo ticket não foi enviado',
    asking: 'Seu novo ticket aguarda sua resposta',
    open: 'Abrir',
    resume: 'Continuar',
  },
  opened: (id: string | null) =>
    id === null ? 'Seu ticket está aberto' : `O ticket #${id} está aberto`,
  openedBare: 'Seu ticket está aberto, sem os anexos',
  show: 'Mostrar',
  /** Behind the picture of who is signed in. */
  menu: 'Aparência e rascunhos',
  look: {
    label: 'Aparência',
    values: { system: 'Sistema', light: 'Claro', dark: 'Escuro' },
    rows: { label: 'Linhas', values: { roomy: 'Espaçosas', dense: 'Compactas' } },
    notKept:
      'Isto só vale enquanto esta página estiver aberta: não é possível armazenar nada aqui.',
  },
  keys: {
    label: 'Atalhos de uma tecla',
    about: 'Na lista, / leva à pesquisa; j e k, de ticket em ticket.',
  },
  title: 'Seus rascunhos',
  close: 'Fechar',
  count: (count: number) =>
    count === 0
      ? 'Não há nada pendente de envio.'
      : plural('pt', count, {
          one: (n) => `${n} rascunho ainda não enviado.`,
          many: (n) => `${n} de rascunhos ainda não enviados.`,
          other: (n) => `${n} rascunhos ainda não enviados.`,
        }),
  list: {
    label: 'O que você escreveu',
    /** What it would become, by the number of its ticket. */
    places: {
      reply: (id: string) => `Resposta a #${id}`,
      close: (id: string) => `Mensagem ao fechar #${id}`,
      reopen: (id: string) => `Mensagem ao reabrir #${id}`,
      approve: (id: string) => `Mensagem ao aprovar #${id}`,
      decline: (id: string) => `Mensagem ao recusar #${id}`,
      escalate: (id: string) => `Mensagem ao escalar #${id}`,
      rate: (id: string) => `Avaliação de #${id}`,
      summary: (id: string) => `Título de #${id}`,
      description: (id: string) => `Descrição de #${id}`,
      dueOn: (id: string) => `Prazo de #${id}`,
      tags: (id: string) => `Tag para #${id}`,
      fields: (id: string) => `Alterações em #${id}`,
      /** By its title: it has no number yet. */
      new: (title: string) => (title === '' ? 'Novo ticket' : `Novo ticket: ${title}`),
    },
    filesOf: 'Anexos de um ticket que está aberto',
    noWords: 'Ainda sem texto',
    /** A field's new value. */
    notSaved: 'Escolhido e não salvo',
    sending: 'A caminho',
    delete: 'Apagar',
    deleteOf: (place: string) => `Apagar rascunho: ${place}`,
  },
  kept: {
    device: (days: number) =>
      `O que você escrever fica guardado neste dispositivo até ser enviado, no máximo por ${plural(
        'pt',
        days,
        {
          one: (n) => `${n} dia`,
          many: (n) => `${n} de dias`,
          other: (n) => `${n} dias`,
        },
      )}: aparece de novo quando você abrir esta página outra vez.`,
    session: 'O que você escrever fica guardado até ser enviado ou até esta aba ser fechada.',
    page: 'O que você escrever só fica guardado enquanto esta página estiver aberta: não é possível armazenar nada aqui.',
    off: 'O que você escrever só fica guardado enquanto esta página estiver aberta, por escolha do administrador.',
  },
  /** When a session has ended. */
  afterTheEnd: {
    kept: 'O que você escreveu está guardado: estará lá quando você abrir de novo o item do menu.',
    copy: 'Copie o que você escreveu antes de abrir de novo o item do menu: não é possível armazenar nada aqui.',
    copyAction: 'Copiar texto',
    copied: 'Texto copiado',
    person: (name: string) => `Em nome de: ${name}`,
    cc: (addresses: string) => `CC: ${addresses}`,
    filesNotKept: 'Os anexos não são guardados: será preciso anexá-los de novo.',
    saveOf: (file: string) => `Salvar ${file}`,
    saveMayFail: 'Se nada for salvo, a moldura do portal não permite downloads.',
  },
  wipe: {
    action: 'Apagar todos os rascunhos',
    title: (count: number) => `Apagar ${drafts(count)}?`,
    text: 'O que você escreveu e não enviou é apagado neste dispositivo, junto com os anexos. Não é possível recuperar.',
    keep: 'Manter',
    one: 'Apagar este rascunho?',
    oneAction: 'Apagar rascunho',
    keepOne: 'Manter',
    oneDone: 'O rascunho foi apagado',
    done: 'Todos os rascunhos foram apagados',
  },
}
