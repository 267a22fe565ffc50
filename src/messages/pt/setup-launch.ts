/** What DeskDirector handed over when it opened the page. */
export const setupLaunch = {
  accessToken: {
    title: 'Token de acesso',
    places: {
      query: 'Veio na query do endereço.',
      hash: 'Veio depois do # do endereço.',
      unknown: 'Veio.',
    },
    none: 'Não veio nenhum.',
    reloaded: 'Foi usado antes de esta página ser recarregada; nunca é guardado.',
    advice: [
      'No portal de administração, abra o item do menu que leva até aqui (tipo “External Site”, também chamado “Extension Menu”).',
      'Entre os “Query parameters”, ative “Access Token” e salve. Isso acrescenta também o host.',
      'Abra o item do menu no portal.',
    ],
    reopen: ['Abra de novo o item do menu no DeskDirector.'],
  },
  host: {
    title: 'Host',
    given: (host: string) => `Veio: ${host}.`,
    givenUnshown: 'Veio, mas não é um endereço que possa ser mostrado.',
    none: 'Não veio nenhum com o token de acesso, que não foi enviado para nenhum endereço.',
    notHttps: (host: string) =>
      `${host} não começa com https, por isso o token de acesso não foi enviado para lá.`,
    advice: [
      'No portal de administração, abra o item do menu e desative e ative de novo o parâmetro “Access Token”: o DeskDirector acrescenta o host com ele.',
      'Se o endereço do site foi escrito com parâmetros próprios, retire-os.',
    ],
    httpsAdvice: [
      'Abra o próprio portal por https: o item do menu transmite o endereço do portal.',
    ],
  },
  listed: {
    title: 'O host em site.json',
    entry: (pattern: string, profile: string) =>
      `Está na lista, pela entrada ${pattern} com o perfil ${profile}.`,
    none: (patterns: string) => `Não está na lista. O que está: ${patterns}.`,
    advice: [
      'Se o host for o do seu próprio DeskDirector, acrescente-o a “instances” no site.json desta página, gere a página e publique-a.',
      'Se não for, outra pessoa criou o link que abriu esta página.',
    ],
  },
  /** Where the launch went no further. */
  notLookedAt: 'Não examinado: a abertura terminou antes.',
}
