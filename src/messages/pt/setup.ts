import { plural } from '../../lib/plural'
import { setupDevice } from './setup-device'
import { setupFrame } from './setup-frame'
import { setupInstance } from './setup-instance'
import { setupLaunch } from './setup-launch'

/** The set-up check, for whoever looks after the menu item. */
export const setup = {
  title: 'Verificação da configuração',
  text: 'O que esta página encontra quando examina a própria configuração, para quem cuida do item do menu no DeskDirector.',
  backToTickets: 'Tickets',
  backToNotice: 'Voltar ao que falhou',
  again: 'Verificar de novo',
  copyReport: 'Copiar relatório',
  reportCopied: 'Relatório copiado',
  showReport: 'O relatório como texto',
  summary: {
    checking: 'Verificando…',
    checkingText: 'Isto não altera nada: a página só observa e pergunta.',
    inOrder: 'Está tudo em ordem',
    inOrderText:
      'Não há nada a fazer. Onde diz “Limitado”, a página encontra outro caminho ou deixa algo de fora.',
    toDo: (count: number) =>
      plural('pt', count, {
        one: (n) => `${n} coisa a fazer`,
        many: (n) => `${n} de coisas a fazer`,
        other: (n) => `${n} coisas a fazer`,
      }),
    toDoText: 'Cada uma está marcada abaixo, com o local do DeskDirector que a decide.',
  },
  states: {
    good: 'Em ordem',
    bad: 'A fazer',
    limited: 'Limitado',
    unknown: 'Não se sabe',
    waiting: 'Verificando',
  },
  sections: {
    launch: 'A abertura',
    instance: 'A conexão com o DeskDirector',
    operations: 'O que a página pode fazer lá',
    frame: 'O frame e a sandbox',
    device: 'Este navegador',
  },
  report: {
    title: 'Verificação da configuração da página de tickets',
    page: (address: string) => `Página: ${address}`,
    browser: (name: string) => `Navegador: ${name}`,
    checkedOn: (moment: string) => `Verificado: ${moment}`,
    result: (words: string) => `Resultado: ${words}`,
  },
  tryIt: {
    popups: 'Testar a abertura de uma janela',
    dialogs: 'Testar um diálogo',
  },
  copyOrigin: 'Copiar origem',
  originCopied: 'Origem copiada',
  failed: 'Esta verificação em si falhou. As outras valem sem ela.',
  launch: setupLaunch,
  frame: setupFrame,
  instance: setupInstance,
  device: setupDevice,
}
