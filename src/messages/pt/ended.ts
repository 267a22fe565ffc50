import { plural } from '../../lib/plural'

/** The end of a session. */
export const ended = {
  title: 'Sua sessão terminou',
  text: 'O DeskDirector mantém a sessão desta página por uma hora no máximo. O que você já enviou continua enviado.',
  /** Said while the tickets stay on screen for the grace. */
  readable: (count: number) =>
    `O que está visível continua legível por ${plural('pt', count, {
      one: (n) => `${n} minuto`,
      many: (n) => `${n} de minutos`,
      other: (n) => `${n} minutos`,
    })}.`,
  howToRenew: 'Para continuar, abra de novo o item do menu no DeskDirector.',
  renew: 'Renovar',
  renewBlocked:
    'Se nada abrir, o portal não permite novas abas a partir daqui: abra o item do menu manualmente.',
}
