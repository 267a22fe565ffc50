/** Pages that stand instead of the tickets where a launch failed. `{…}` is filled by the screen. */
export const notices = {
  forEveryone: 'O que fazer',
  forAdmin: 'Para o administrador',
  pageOrigin: 'A origem desta página',
  copyOrigin: 'Copiar origem',
  originCopied: 'Origem copiada',
  checkSetup: 'Verificar a configuração',
  helpArticle: 'O artigo de ajuda do DeskDirector sobre isto',
  launch: {
    'origin-null': {
      title: 'Esta página não pode dizer de onde vem',
      text: 'O item do menu mostra a página em uma sandbox sem “Allow Same Origin”, por isso seu help desk não pode aceitá-la. Nada foi enviado nem alterado.',
      everyone: [],
      admin: [
        'Abra o portal de administração do DeskDirector e edite este item do menu.',
        'Nas opções de sandbox, marque “Allow Same Origin”, ao lado de “Allow Scripts”.',
        'Salve e abra de novo o item do menu.',
      ],
    },
    'no-token': {
      title: 'Abra esta página a partir do DeskDirector',
      text: 'O DeskDirector entrega um token de acesso quando abre esta página, e não veio nenhum. Nenhum pedido foi feito a nenhum endereço.',
      everyone: [
        'Abra o item do menu no DeskDirector. Um favorito ou um endereço copiado desta página não funciona sozinho.',
      ],
      admin: [
        'No portal de administração, abra o item do menu que leva até aqui (tipo “External Site”, também chamado “Extension Menu”).',
        'Entre os “Query parameters”, ative “Access Token”. Isso acrescenta também o host.',
        'Salve e abra de novo o item do menu no portal.',
      ],
    },
    'no-host': {
      title: 'Esta página não recebeu a indicação do DeskDirector a usar',
      text: 'Veio um token de acesso, mas sem host. O token não foi enviado para nenhum endereço.',
      everyone: [
        'Abra de novo o item do menu no DeskDirector. Se esta página voltar a aparecer, avise o administrador.',
      ],
      admin: [
        'No portal de administração, abra o item do menu que leva até aqui.',
        'Desative e ative de novo o parâmetro “Access Token” e salve: o DeskDirector acrescenta o host junto com o token.',
        'Se o endereço do site foi escrito com parâmetros próprios, retire-os.',
      ],
    },
    'host-not-allowed': {
      title: 'Esta página não se comunica com {host}',
      text: 'Foi aberta para um endereço que não está na lista desta página. O token não foi enviado para lá.',
      everyone: [
        'Se você seguiu um link de fora do DeskDirector, feche esta página. Caso contrário, informe ao administrador o endereço acima.',
      ],
      admin: [
        'Se o endereço for o do seu próprio DeskDirector, acrescente-o a “instances” no site.json desta página.',
        'Gere a página de novo e publique-a.',
        'Abra de novo o item do menu no portal.',
      ],
    },
    'not-https': {
      title: 'A conexão com {host} não é segura',
      text: 'O endereço não começa com https. O token não foi enviado para lá.',
      everyone: [
        'Se você seguiu um link de fora do DeskDirector, feche esta página. Caso contrário, informe ao administrador o endereço acima.',
      ],
      admin: [
        'Abra o próprio portal por https, já que o item do menu transmite o endereço do portal.',
        'Abra de novo o item do menu no portal.',
      ],
    },
    unreachable: {
      title: 'Não é possível acessar {host} daqui',
      text: 'Ou a conexão falhou, ou o DeskDirector ainda não responde a páginas deste endereço. A verificação da configuração descobre qual das duas. Nada foi alterado.',
      everyone: ['Verifique a conexão e abra de novo o item do menu no DeskDirector.'],
      admin: [
        'No portal de administração, vá até “Admin > Advanced > Developer Corner”.',
        'No fim dessa página, acrescente a origem desta página, indicada abaixo, às origens permitidas.',
        'Salve e abra de novo o item do menu no portal.',
      ],
    },
    'timed-out': {
      title: '{host} está demorando para responder',
      text: 'Foi perguntado quem iniciou a sessão, e não houve resposta durante 15 segundos. Nada foi alterado.',
      everyone: [
        'Espere um minuto e tente de novo. Enquanto isso, seu token de acesso continua válido.',
      ],
      admin: [],
    },
    refused: {
      title: '{host} não aceitou o token de acesso',
      text: 'Um token dura no máximo uma hora e só funciona no DeskDirector que o criou. Nada foi alterado.',
      everyone: ['Abra de novo o item do menu no DeskDirector, para obter um novo.'],
      admin: [
        'Verifique se o item do menu leva diretamente a esta página: um endereço copiado com um token deixa de funcionar.',
        'Verifique se o portal e o item do menu pertencem ao mesmo DeskDirector.',
      ],
    },
    'other-side': {
      title: 'Este token é para o outro lado do DeskDirector',
      text: 'Um token do portal do cliente só funciona lá, e um do TECH só no TECH. Nada foi alterado.',
      everyone: [
        'Abra o item do menu no local onde você costuma trabalhar. Se esta página voltar a aparecer, avise o administrador.',
      ],
      admin: [
        'No portal de administração, veja o endereço do item do menu que leva até aqui.',
        'Se ele contiver app=portal ou app=tech, retire ou corrija essa parte: a página descobre sozinha.',
        'Salve e abra de novo o item do menu.',
      ],
    },
    reloaded: {
      title: 'Esta página não pode ser recarregada',
      text: 'O token de acesso serve para uma visita e nunca é guardado, por isso uma página recarregada não tem nenhum. O que você já enviou continua enviado.',
      everyone: ['Abra de novo o item do menu no DeskDirector.'],
      admin: [],
    },
  },
  /** Stands for an address that wasn't given. */
  thisHost: 'DeskDirector',
}
