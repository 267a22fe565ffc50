import { plural } from '../../lib/plural'

const seconds = (count: number) =>
  plural('pt', count, {
    one: (n) => `${n} segundo`,
    many: (n) => `${n} de segundos`,
    other: (n) => `${n} segundos`,
  })

/** What to say about each way in which a request can fail: what happened, then what to do. */
export const failures = {
  session: {
    title: 'Sua sessão terminou',
    advice: 'Abra de novo o item do menu no DeskDirector para continuar.',
  },
  /** Of what was asked for only after the end. */
  notInTime: 'Não carregado antes do fim da sessão',
  forbidden: {
    title: 'O DeskDirector não permite isso',
    /** 403: this person may not. */
    person:
      'A pessoa que iniciou a sessão não tem permissão para isso. Um administrador pode concedê-la.',
    /** 401 for this one call, with a token that works elsewhere. */
    operation:
      'O token de acesso é válido, mas esta instância não o aceita aqui. Um administrador pode executar “npm run connect” para vincular outra chamada.',
  },
  missing: {
    title: 'Não foi possível encontrar isso',
    advice: 'Pode ter sido arquivado ou movido, ou pertence a outra pessoa.',
  },
  conflict: {
    title: 'Outra pessoa alterou isso',
    advice: 'Abra o ticket de novo para ver a alteração e depois decida.',
  },
  rejected: {
    title: 'O DeskDirector não aceitou isso',
    advice: (status: number) =>
      `Respondeu com o status ${status}. Tentar de novo não muda o resultado.`,
  },
  busy: {
    title: 'O DeskDirector está ocupado',
    advice: 'Espere um momento e tente de novo.',
    adviceAfter: (count: number) => `Tente de novo daqui a ${seconds(count)}.`,
  },
  server: {
    title: 'O DeskDirector não conseguiu responder',
    advice: (status: number) =>
      `Houve uma falha do lado dele (status ${status}). Tente de novo daqui a um minuto.`,
  },
  unreachable: {
    title: 'Não é possível acessar o DeskDirector',
    advice: 'Verifique a conexão e tente de novo.',
    timedOut: 'A resposta demorou demais. Tente de novo.',
  },
  contract: {
    title: 'Não foi possível ler a resposta do DeskDirector',
    advice:
      'Ela não tem a forma para a qual esta página foi configurada. Um administrador pode ver o que mudou com “npm run connect -- --check”.',
    /** `more` is how often the same is wrong elsewhere. */
    where: (operation: string, field: string, expected: string, found: string, more = 0) =>
      `${field === '' ? operation : `${operation}, ${field}`}: esperado ${expected}, encontrado ${found}${more === 0 ? '' : ` (mais ${more} do mesmo tipo)`}.`,
  },
  checkSetup: 'Verificar a configuração',
  unknown: {
    title: 'Algo deu errado',
    advice: 'Tente de novo. Se acontecer outra vez, abra de novo o item do menu.',
  },
  /** The server's own words, quoted. */
  quoted: (words: string) => `O DeskDirector diz: “${words}”`,
}
