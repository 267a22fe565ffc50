import { plural } from '../../lib/plural'

/** "Sua resposta", as it is said within a sentence. */
const within = (what: string) => what.charAt(0).toLowerCase() + what.slice(1)

const files = (count: number) =>
  plural('pt', count, {
    one: (n) => `${n} anexo`,
    many: (n) => `${n} de anexos`,
    other: (n) => `${n} anexos`,
  })

/** Groups of media types, and what people call them. */
const kinds: Readonly<Record<string, string>> = {
  'image/*': 'imagens',
  'video/*': 'vídeos',
  'audio/*': 'áudio',
  'text/*': 'texto',
}

/** Whatever is written and sent: how far it has come, and what is kept meanwhile. */
export const writing = {
  /** Whose drafts there are isn't known yet. */
  opensLate:
    'Você poderá escrever aqui assim que seu help desk disser quem iniciou a sessão. Ele ainda não disse; a pergunta está sendo repetida.',
  /** A draft that was there already. */
  draft: {
    restored: 'Recuperado. Escrito: {when}',
    /** It was to be sent. */
    notSent: 'Não foi enviado: a página foi fechada ou recarregada antes. Escrito: {when}.',
    /** From another tab, where it can still be taken back. */
    leaving:
      'Isto está prestes a ser enviado a partir de outra aba. Uma alteração feita aqui impede o envio.',
    discard: 'Descartar rascunho',
    discarded: 'Rascunho descartado.',
    restore: 'Recuperar rascunho',
  },
  choices: {
    failed: 'As opções não carregaram.',
    again: 'Tentar de novo',
    /** Which choices: `Load the choices of Status`. */
    againOf: (field: string) => `Tentar de novo carregar as opções de “${field}”`,
  },
  elsewhere: {
    sent: {
      title: 'O envio foi feito a partir de outra aba',
      text: 'Já chegou de lá, e não houve um segundo envio.',
    },
    changed: {
      title: 'O envio não foi feito a partir daqui',
      text: 'O texto foi alterado, apagado ou enviado em outra aba pouco antes. O que está aqui agora é o estado atual.',
    },
  },
  sending: 'Enviando…',
  /** Another tab is sending something to the same ticket. */
  held: 'Aguardando outra aba que está enviando…',
  sendingFile: (name: string) => `Enviando ${name}…`,
  checking: 'Verificando se chegou…',
  isKept: 'O que você escreveu está guardado.',
  /** Nothing of it was written, for certain. `what` begins a sentence: "Sua resposta". */
  refused: {
    title: (what: string) => `Não foi possível enviar ${within(what)}`,
    unread:
      'Neste momento, não é possível ler neste dispositivo os anexos que talvez façam parte do envio, e nada é enviado sem eles. Abrir de novo o item do menu pode ajudar.',
    /** When a session has ended, by how long what was written lasts. */
    renew: {
      lasting:
        'O que você escreveu está guardado. Abra de novo o item do menu no DeskDirector para enviar.',
      here: 'Copie o que você escreveu antes de abrir de novo o item do menu no DeskDirector: não é possível armazenar nada aqui.',
      nothing: 'Abra de novo o item do menu no DeskDirector para continuar.',
    },
  },
  refusedFile: {
    title: (name: string) => `${name} não chegou`,
    stopped: 'O envio foi interrompido antes do fim.',
    kept: 'O anexo está guardado aqui, assim como os seguintes.',
  },
  doubtful: {
    title: (what: string) => `Não se sabe se ${within(what)} chegou`,
    titleOfFile: (name: string) => `Não se sabe se ${name} chegou`,
    absent: 'Não estava no ticket quando este foi lido pela última vez.',
    alike:
      'O mesmo já está lá, e não dá para saber quem enviou. Veja se foi você: um novo envio poderia deixá-lo duplicado.',
    advice: 'Um novo envio primeiro verifica se já chegou.',
    adviceOnFile: 'O anexo está guardado aqui. Um novo envio primeiro verifica se já chegou.',
    adviceOnGoneFile:
      'Saiu antes de esta página ser aberta, e não ficou guardado neste dispositivo. Veja se está no ticket e, se não estiver, anexe-o de novo.',
    renew: {
      lasting:
        'O que você escreveu está guardado. Abra de novo o item do menu no DeskDirector: ao abrir, a página verifica se chegou.',
      here: 'Copie o que você escreveu, abra de novo o item do menu no DeskDirector e veja se chegou: não é possível armazenar nada aqui.',
      nothing: 'Abra de novo o item do menu no DeskDirector e veja se chegou.',
    },
  },
  checkAgain: 'Verificar de novo',
  sendAgain: 'Enviar de novo',
  edit: 'Editar meu texto',
  isThere: 'Já chegou, descartar meu texto',
  isFileThere: 'Já chegou, descartar minha cópia',
  isSeenTo: 'Continuar sem o anexo',
  dismiss: 'Dispensar',
  kept: {
    device: 'Rascunho guardado neste dispositivo',
    session: 'Rascunho guardado até esta aba ser fechada',
    page: 'Rascunho guardado só enquanto esta página estiver aberta',
  },
  files: {
    list: 'Anexos a enviar',
    attach: 'Adicionar anexos',
    total: (count: number, size: string) => `${files(count)}, ${size}`,
    remove: (name: string) => `Remover ${name}`,
    notKept: 'só enquanto esta página estiver aberta',
    /** A picture that was pasted, by the time: it has no name of its own. */
    pasted: (time: string, ending: string) => `imagem-colada-${time}.${ending}`,
    refused: {
      title: (count: number) =>
        plural('pt', count, {
          one: () => 'Um anexo não foi adicionado',
          many: (n) => `${n} de anexos não foram adicionados`,
          other: (n) => `${n} anexos não foram adicionados`,
        }),
      size: (name: string, size: string, most: string) =>
        `${name} tem ${size}. Um anexo pode ter no máximo ${most}.`,
      type: (name: string, taken: readonly string[]) =>
        `O tipo de ${name} não é permitido aqui. Permitidos: ${taken
          .map((type) => kinds[type] ?? type)
          .join(', ')}.`,
    },
  },
}
