import { plural } from '../../lib/plural'

const duration = (milliseconds: number) =>
  milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(Math.round(milliseconds / 100) / 10).toLocaleString('pt')} s`

/** What the instance answers, and what its profile makes of it. */
export const setupInstance = {
  notAsked: 'Não perguntado: a abertura não chegou a esse ponto.',
  sessionOver: 'Não perguntado: a sessão terminou, e nada mais é enviado.',
  reach: {
    title: 'A instância responde',
    answered: (milliseconds: number) => `Sim, a chamada mais rápida em ${duration(milliseconds)}.`,
    shut: (host: string) => `Algo responde em ${host}, mas não aceita a origem desta página.`,
    nobody: (host: string) => `Nada responde em ${host}.`,
    slow: (host: string) => `${host} não respondeu durante 15 segundos.`,
    nothingBound: 'Não perguntado: o perfil não vincula nada que pudesse ser testado.',
    shutAdvice: [
      'No portal de administração, vá até “Admin > Advanced > Developer Corner”.',
      'No fim dessa página, acrescente a origem desta página às origens permitidas e salve.',
      'Se ela já estiver lá, verifique de novo daqui a um minuto: um proxy que responde por uma instância parada parece igual.',
    ],
    nobodyAdvice: [
      'Verifique o endereço: aberto em uma aba do navegador, mostra o seu DeskDirector.',
      'Verifique a conexão deste dispositivo e o proxy e o firewall da rede.',
      'Se o endereço abrir em uma aba, algo neste navegador impede as chamadas da página: um bloqueador de conteúdo, ou uma política de segurança enviada pelo próprio host da página. Nesse caso, a página só vê silêncio.',
    ],
    slowAdvice: [
      'Verifique de novo daqui a um minuto. Se continuar assim, pergunte a quem opera a instância.',
    ],
  },
  pass: {
    title: 'A instância aceita o token de acesso',
    portal: 'Sim, como token do portal do cliente.',
    tech: 'Sim, como token do TECH.',
    named: (app: string) => `O endereço do item do menu diz app=${app}.`,
    found: 'A página descobriu isso perguntando.',
    refused: 'Não: a instância respondeu com o status 401.',
    otherSide: (app: string) =>
      `Não: o endereço do item do menu diz app=${app}, e o token é da outra plataforma.`,
    unknown: 'Nenhuma das respostas diz isso.',
    notReached: 'Não se sabe, porque não é possível acessar a instância.',
    advice: [
      'Abra de novo o item do menu no DeskDirector: um token dura no máximo uma hora e só funciona onde foi criado.',
      'Verifique se o item do menu leva diretamente a esta página: um endereço copiado com um token deixa de funcionar.',
    ],
    otherSideAdvice: [
      'No endereço do item do menu, retire app=portal ou app=tech: a página descobre sozinha.',
    ],
  },
  timeLeft: {
    title: 'O tempo do token de acesso',
    left: (count: number) =>
      plural('pt', count, {
        one: (n) => `Resta ${n} minuto.`,
        many: (n) => `Restam ${n} de minutos.`,
        other: (n) => `Restam ${n} minutos.`,
      }),
    lessThanOne: 'Resta menos de um minuto.',
    unsaid: 'O token não diz quando termina, por isso a página conta a partir da abertura.',
    over: 'Terminou.',
    advice: ['Abra de novo o item do menu no DeskDirector.'],
  },
  operations: {
    me: 'Quem iniciou a sessão',
    'tickets.find': 'A lista de tickets',
    'ticket.get': 'Um ticket',
    answered: (milliseconds: number) => `Resposta em ${duration(milliseconds)}.`,
    withBroken: (milliseconds: number) =>
      `Resposta em ${duration(milliseconds)}, mas parte dela não é aquilo para que esta página foi configurada:`,
    unlike: 'A resposta não é aquilo para que esta página foi configurada:',
    broke: 'A própria página falhou ao tratar a resposta.',
    breach: (field: string, expected: string) =>
      `${field === '' ? 'a resposta como um todo' : field}: esperado ${expected}`,
    breachAdvice:
      '“npm run connect -- --check” mostra o que mudou na instância; “vocabulary” em site.json muda o nome dos campos.',
    unbound: 'Não vinculada, por isso a página não a oferece.',
    meUnbound: 'Não vinculada: o nome da pessoa vem do que diz o token de acesso.',
    nothingToTry: 'Não testada: a lista não deu nenhum ticket para o teste.',
    notReached: 'Não se sabe, porque não é possível acessar a instância.',
    notAccepted: 'Não se sabe, porque a instância não aceita o token de acesso.',
    noAnswer: 'Sem resposta, embora a instância responda a outras chamadas.',
    refusedHere:
      'Recusada com o status 401, embora o token de acesso seja válido em outras chamadas.',
    forbidden: 'Recusada com o status 403: a pessoa que iniciou a sessão não pode fazer isso.',
    missing: 'Resposta com o status 404: o caminho não existe.',
    status: (status: number) => `Resposta com o status ${status}.`,
    busy: (status: number) => `A instância está ocupada (status ${status}).`,
    connectAdvice:
      'Execute npm run connect nesta instância, para que o perfil escreva a chamada como a página Swagger dela.',
    againAdvice: 'Verifique de novo daqui a um minuto.',
    permissionAdvice:
      'Dê à pessoa a permissão no DeskDirector, ou faça a verificação como alguém que a tenha.',
    writing: 'Vinculadas, de escrita',
    writingText: 'Não testadas, porque uma verificação não altera nada. A página as oferece.',
    reading: 'Vinculadas, só de leitura',
    readingText: 'Não testadas; a página recorre a elas quando precisa.',
    unboundTitle: 'Não vinculadas',
    unboundText:
      'A página não as oferece. Se a instância for capaz delas, npm run connect escreve um perfil que as vincula.',
  },
}
