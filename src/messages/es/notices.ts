/** Pages that stand instead of the tickets where a launch failed. `{…}` is filled by the screen. */
export const notices = {
  forEveryone: 'Qué hacer',
  forAdmin: 'Para el administrador',
  pageOrigin: 'Origen de esta página',
  copyOrigin: 'Copiar origen',
  originCopied: 'Origen copiado',
  checkSetup: 'Comprobar configuración',
  helpArticle: 'Artículo de ayuda de DeskDirector sobre esto',
  launch: {
    'origin-null': {
      title: 'Esta página no puede decir de dónde viene',
      text: 'El elemento de menú la muestra en un sandbox sin «Allow Same Origin», así que su servicio de asistencia no puede darle acceso. No se envió ni se cambió nada.',
      everyone: [],
      admin: [
        'Abra el portal de administración de DeskDirector y edite este elemento de menú.',
        'En sus opciones de sandbox, marque «Allow Same Origin», junto a «Allow Scripts».',
        'Guarde y abra de nuevo el elemento de menú.',
      ],
    },
    'no-token': {
      title: 'Abra esta página desde DeskDirector',
      text: 'DeskDirector entrega un token de acceso cuando abre esta página, y no llegó ninguno. No se hizo ninguna consulta.',
      everyone: [
        'Abra el elemento de menú en DeskDirector. Un marcador o una dirección copiada de esta página no funcionan por sí solos.',
      ],
      admin: [
        'En el portal de administración, abra el elemento de menú que lleva aquí (de tipo «External Site», también llamado «Extension Menu»).',
        'Entre sus «Query parameters», active «Access Token». Eso añade también el host.',
        'Guarde y abra de nuevo el elemento de menú en el portal.',
      ],
    },
    'no-host': {
      title: 'No se indicó a esta página con qué DeskDirector hablar',
      text: 'Llegó un token de acceso, pero ningún host con él. El token no se envió a ninguna parte.',
      everyone: [
        'Abra de nuevo el elemento de menú en DeskDirector. Si vuelve a aparecer esta página, avise a su administrador.',
      ],
      admin: [
        'En el portal de administración, abra el elemento de menú que lleva aquí.',
        'Desactive su parámetro «Access Token», actívelo de nuevo y guarde: DeskDirector añade el host junto con el token.',
        'Si la dirección del sitio se escribió con parámetros propios, quítelos.',
      ],
    },
    'host-not-allowed': {
      title: 'Esta página no habla con {host}',
      text: 'Se abrió para una dirección que no está en la lista de esta página. El token no se envió allí.',
      everyone: [
        'Si siguió un enlace desde fuera de DeskDirector, cierre esta página. Si no, comunique a su administrador la dirección de arriba.',
      ],
      admin: [
        'Si la dirección es la de su propio DeskDirector, añádala a «instances» en el archivo site.json de esta página.',
        'Compile la página de nuevo y publíquela.',
        'Abra de nuevo el elemento de menú en el portal.',
      ],
    },
    'not-https': {
      title: 'La conexión con {host} no es segura',
      text: 'Su dirección no empieza por https. El token no se envió allí.',
      everyone: [
        'Si siguió un enlace desde fuera de DeskDirector, cierre esta página. Si no, comunique a su administrador la dirección de arriba.',
      ],
      admin: [
        'Abra el propio portal por https, ya que el elemento de menú transmite la dirección del portal.',
        'Abra de nuevo el elemento de menú en el portal.',
      ],
    },
    unreachable: {
      title: 'No se puede acceder a {host} desde aquí',
      text: 'O falló la conexión, o DeskDirector todavía no responde a páginas de esta dirección. La comprobación de la configuración averigua cuál de las dos cosas es. No se cambió nada.',
      everyone: ['Compruebe su conexión y abra de nuevo el elemento de menú en DeskDirector.'],
      admin: [
        'En el portal de administración, vaya a Admin > Advanced > Developer Corner.',
        'Al pie de esa página, añada el origen de esta página, que se muestra abajo, a los orígenes permitidos.',
        'Guarde y abra de nuevo el elemento de menú en el portal.',
      ],
    },
    'timed-out': {
      title: '{host} tarda en responder',
      text: 'Se le preguntó de quién es la sesión y no respondió en 15 segundos. No se cambió nada.',
      everyone: [
        'Espere un minuto y reinténtelo. Mientras tanto, su token de acceso sigue siendo válido.',
      ],
      admin: [],
    },
    refused: {
      title: '{host} no aceptó el token de acceso',
      text: 'Un token dura una hora como máximo y solo sirve para el DeskDirector que lo creó. No se cambió nada.',
      everyone: ['Abra de nuevo el elemento de menú en DeskDirector para obtener uno nuevo.'],
      admin: [
        'Compruebe que el elemento de menú lleva directamente a esta página: una dirección que se copió con un token deja de funcionar.',
        'Compruebe que el portal y el elemento de menú son del mismo DeskDirector.',
      ],
    },
    'other-side': {
      title: 'Este token es para el otro lado de DeskDirector',
      text: 'Un token del portal de clientes solo sirve allí, y uno de TECH solo en TECH. No se cambió nada.',
      everyone: [
        'Abra el elemento de menú desde donde trabaja normalmente. Si vuelve a aparecer esta página, avise a su administrador.',
      ],
      admin: [
        'En el portal de administración, mire la dirección del elemento de menú que lleva aquí.',
        'Si dice app=portal o app=tech, quítelo o corríjalo: la página lo averigua sola.',
        'Guarde y abra de nuevo el elemento de menú.',
      ],
    },
    reloaded: {
      title: 'Esta página no se puede recargar',
      text: 'El token de acceso se usa en una sola visita y nunca se guarda, así que al recargar no hay ninguno. Lo que había enviado sigue enviado.',
      everyone: ['Abra de nuevo el elemento de menú en DeskDirector.'],
      admin: [],
    },
  },
  /** Stands for an address that wasn't given. */
  thisHost: 'DeskDirector',
}
