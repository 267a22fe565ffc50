/** What DeskDirector handed over when it opened the page. */
export const setupLaunch = {
  accessToken: {
    title: 'Token de acceso',
    places: {
      query: 'Llegó en la consulta (query) de la dirección.',
      hash: 'Llegó detrás del # de la dirección.',
      unknown: 'Llegó.',
    },
    none: 'No llegó ninguno.',
    reloaded: 'Se usó antes de recargar esta página; nunca se guarda.',
    advice: [
      'En el portal de administración, abra el elemento de menú que lleva aquí (de tipo «External Site», también llamado «Extension Menu»).',
      'Entre sus «Query parameters», active «Access Token» y guarde. Eso añade también el host.',
      'Abra el elemento de menú en el portal.',
    ],
    reopen: ['Abra de nuevo el elemento de menú en DeskDirector.'],
  },
  host: {
    title: 'Host',
    given: (host: string) => `Llegó: ${host}.`,
    givenUnshown: 'Llegó, pero no es una dirección que se pueda mostrar.',
    none: 'No llegó ninguno con el token de acceso, que no se envió a ninguna parte.',
    notHttps: (host: string) =>
      `${host} no empieza por https, así que el token de acceso no se envió allí.`,
    advice: [
      'En el portal de administración, abra el elemento de menú, desactive su parámetro «Access Token» y actívelo de nuevo: DeskDirector añade el host con él.',
      'Si la dirección del sitio se escribió con parámetros propios, quítelos.',
    ],
    httpsAdvice: [
      'Abra el propio portal por https: el elemento de menú transmite la dirección del portal.',
    ],
  },
  listed: {
    title: 'El host en site.json',
    entry: (pattern: string, profile: string) =>
      `Está en la lista, por la entrada ${pattern} con el perfil ${profile}.`,
    none: (patterns: string) => `No está en la lista. Lo que hay en ella: ${patterns}.`,
    advice: [
      'Si el host es su propio DeskDirector, añádalo a «instances» en el archivo site.json de esta página; después compile la página y publíquela.',
      'Si no lo es, otra persona creó el enlace que abrió esta página.',
    ],
  },
  /** Where the launch went no further. */
  notLookedAt: 'No se comprobó: la apertura de la página terminó antes.',
}
