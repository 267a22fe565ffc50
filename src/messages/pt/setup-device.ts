import { plural } from '../../lib/plural'

/** What the browser and the device allow the page. */
export const setupDevice = {
  storage: {
    title: 'Armazenamento',
    works: (names: string) => `${names}: permitido aqui.`,
    refused: (names: string) => `${names}: recusado aqui.`,
    kept: 'O que você escrever e ainda não enviar pode ficar guardado neste dispositivo.',
    keptWhileOpen:
      'O que você escrever e ainda não enviar dura enquanto esta página estiver aberta. Quem decide é a configuração do navegador para armazenamento ou cookies de terceiros, não o DeskDirector.',
    withoutOrigin:
      'O que você escrever e ainda não enviar dura enquanto esta página estiver aberta: uma página sem origem não tem armazenamento.',
  },
  clipboard: {
    title: 'Área de transferência',
    works: 'Permitida: os botões de copiar funcionam.',
    olderWay:
      'A forma mais nova não é permitida nesto frame. Os botões de copiar funcionam pela mais antiga.',
    refused:
      'Não permitida. Em vez de copiar, o botão mostra o texto para ser selecionado e copiado à mão.',
    maybe:
      'O navegador pode perguntar antes. Se recusar, os botões de copiar usam uma forma mais antiga.',
  },
  clock: {
    title: 'O relógio do dispositivo',
    right: 'Coincide com o relógio do host desta página.',
    fast: (span: string) =>
      `Está adiantado ${span} em relação ao relógio do host desta página. A página usa o relógio do host.`,
    slow: (span: string) =>
      `Está atrasado ${span} em relação ao relógio do host desta página. A página usa o relógio do host.`,
    unknown:
      'Não é possível ler aqui que horas são no host desta página, por isso não há com que comparar.',
    minutes: (count: number) =>
      plural('pt', count, {
        one: (n) => `${n} minuto`,
        many: (n) => `${n} de minutos`,
        other: (n) => `${n} minutos`,
      }),
    hours: (count: number) =>
      plural('pt', count, {
        one: (n) => `${n} hora`,
        many: (n) => `${n} de horas`,
        other: (n) => `${n} horas`,
      }),
  },
}
