import { plural } from '../../lib/plural'

/** The header, the session's clock and what the page says when nothing else can. */
export const shell = {
  timerLabel: 'Tempo restante da sessão',
  /** Ten minutes and more: whole minutes are enough. */
  minutesLeft: (count: number) => `${count} min`,
  /** Nearly over: minutes and seconds, as `4:05`. */
  clockLeft: (clock: string) => `Restam ${clock}`,
  sessionLimit: (count: number) =>
    `A sessão desta página dura ${count} min. Para continuar depois disso, abra de novo o item do menu.`,
  warning: (count: number) =>
    `${plural('pt', count, {
      one: (n) => `Resta ${n} minuto`,
      many: (n) => `Restam ${n} de minutos`,
      other: (n) => `Restam ${n} minutos`,
    })} nesta sessão. Para continuar depois disso, abra de novo o item do menu.`,
  signedInAs: (name: string) => `Sessão iniciada como ${name}`,
  screenMissing: {
    title: 'Esta parte da página não carregou',
    text: 'A conexão com o host desta página falhou. Nada foi enviado nem alterado.',
  },
  lastResort: {
    title: 'Algo nesta página falhou',
    text: 'Nada foi enviado nem alterado por causa disso. Tente de novo; se acontecer outra vez, abra de novo o item do menu.',
  },
}
