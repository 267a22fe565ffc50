import { plural } from '../../lib/plural'

const duration = (milliseconds: number) =>
  milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(Math.round(milliseconds / 100) / 10).toLocaleString('es')} s`

const minutesLeft = (count: number) =>
  plural('es', count, {
    one: (n) => `Queda ${n} minuto`,
    many: (n) => `Quedan ${n} de minutos`,
    other: (n) => `Quedan ${n} minutos`,
  })

/** What the instance answers, and what its profile makes of it. */
export const setupInstance = {
  notAsked: 'No se preguntó: la apertura de la página no llegó hasta ahí.',
  sessionOver: 'No se preguntó: la sesión ha terminado y ya no se envía nada.',
  reach: {
    title: 'La instancia responde',
    answered: (milliseconds: number) => `Sí, la llamada más rápida en ${duration(milliseconds)}.`,
    shut: (host: string) => `Algo responde en ${host}, pero no da acceso al origen de esta página.`,
    nobody: (host: string) => `Nada responde en ${host}.`,
    slow: (host: string) => `${host} no respondió en 15 segundos.`,
    nothingBound: 'No se preguntó: el perfil no vincula nada que se pueda probar.',
    shutAdvice: [
      'En el portal de administración, vaya a Admin > Advanced > Developer Corner.',
      'Al pie de esa página, añada el origen de esta página a los orígenes permitidos y guarde.',
      'Si ya está ahí, compruebe de nuevo dentro de un minuto: un proxy que responde por una instancia caída produce el mismo resultado.',
    ],
    nobodyAdvice: [
      'Compruebe la dirección: abierta en una pestaña del navegador, muestra su DeskDirector.',
      'Compruebe la conexión de este dispositivo, y el proxy y el cortafuegos de la red.',
      'Si la dirección se abre en una pestaña, algo en este navegador detiene las llamadas de la página: un bloqueador de contenido, o una política de seguridad que envía el servidor de la página. La página solo ve entonces silencio.',
    ],
    slowAdvice: [
      'Compruebe de nuevo dentro de un minuto. Si sigue así, pregunte a quien administra la instancia.',
    ],
  },
  pass: {
    title: 'El token de acceso se acepta',
    portal: 'Sí, como uno del portal de clientes.',
    tech: 'Sí, como uno de TECH.',
    named: (app: string) => `La dirección del elemento de menú dice app=${app}.`,
    found: 'La página lo averiguó preguntando.',
    refused: 'No: la instancia respondió con el código de estado 401.',
    otherSide: (app: string) =>
      `No: la dirección del elemento de menú dice app=${app}, y el token es de la otra plataforma.`,
    unknown: 'Ninguna de las respuestas lo dice.',
    notReached: 'No se sabe, ya que no se puede acceder a la instancia.',
    advice: [
      'Abra de nuevo el elemento de menú en DeskDirector: un token dura una hora como máximo y solo sirve donde se creó.',
      'Compruebe que el elemento de menú lleva directamente a esta página: una dirección copiada con un token deja de funcionar.',
    ],
    otherSideAdvice: [
      'En la dirección del elemento de menú, quite app=portal o app=tech: la página lo averigua sola.',
    ],
  },
  timeLeft: {
    title: 'El tiempo del token de acceso',
    left: (count: number) => `${minutesLeft(count)}.`,
    lessThanOne: 'Queda menos de un minuto.',
    unsaid: 'El token no dice cuándo termina, así que la página cuenta desde su apertura.',
    over: 'Ha terminado.',
    advice: ['Abra de nuevo el elemento de menú en DeskDirector.'],
  },
  operations: {
    me: 'De quién es la sesión',
    'tickets.find': 'La lista de tickets',
    'ticket.get': 'Un ticket',
    answered: (milliseconds: number) => `Respondió en ${duration(milliseconds)}.`,
    withBroken: (milliseconds: number) =>
      `Respondió en ${duration(milliseconds)}, pero una parte no es aquello para lo que se configuró esta página:`,
    unlike: 'La respuesta no es aquella para la que se configuró esta página:',
    broke: 'La propia página falló con la respuesta.',
    breach: (field: string, expected: string) =>
      `${field === '' ? 'la respuesta entera' : field}: se esperaba ${expected}`,
    breachAdvice:
      '«npm run connect -- --check» muestra qué ha cambiado en la instancia; «vocabulary» en site.json cambia el nombre de los campos.',
    unbound: 'Sin vincular, así que la página no la ofrece.',
    meUnbound: 'Sin vincular: el nombre de la persona es el que dice el token de acceso.',
    nothingToTry: 'No se probó: la lista no dio ningún ticket con el que probar.',
    notReached: 'No se sabe, ya que no se puede acceder a la instancia.',
    notAccepted: 'No se sabe, ya que no se acepta el token de acceso.',
    noAnswer: 'Sin respuesta, aunque la instancia responde a otras llamadas.',
    refusedHere:
      'Rechazada con el código de estado 401, aunque el token de acceso es válido en otras llamadas.',
    forbidden:
      'Rechazada con el código de estado 403: la persona de esta sesión no puede hacer esto.',
    missing: 'Respondió con el código de estado 404: la ruta no existe.',
    status: (status: number) => `Respondió con el código de estado ${status}.`,
    busy: (status: number) => `La instancia está ocupada (código de estado ${status}).`,
    connectAdvice:
      'Ejecute npm run connect con esta instancia, para que su perfil escriba la llamada como lo hace su página de Swagger.',
    againAdvice: 'Compruebe de nuevo dentro de un minuto.',
    permissionAdvice:
      'Dé el permiso a la persona en DeskDirector, o compruébelo como alguien que lo tenga.',
    writing: 'Vinculadas, de escritura',
    writingText: 'No se probaron, ya que una comprobación no cambia nada. La página las ofrece.',
    reading: 'Vinculadas, solo de lectura',
    readingText: 'No se probaron; la página las usa donde las necesita.',
    unboundTitle: 'Sin vincular',
    unboundText:
      'La página no las ofrece. Si la instancia puede hacerlas, npm run connect escribe un perfil que las vincula.',
  },
}
