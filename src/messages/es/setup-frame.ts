/** What is around the page, and what it may do there. */
export const setupFrame = {
  framed: {
    title: 'El marco',
    none: 'La página está en una ventana propia, como la abre un «External Link». No la limita el sandbox de ningún elemento de menú.',
    byHost: (origin: string) => `${origin} muestra la página en su marco: la propia instancia.`,
    byOther: (origin: string) =>
      `${origin} muestra la página en su marco, y no es el host con el que se abrió. Es correcto si su portal tiene una segunda dirección, e incorrecto en cualquier otro caso.`,
    by: (origin: string) => `${origin} muestra la página en su marco.`,
    unnamed: 'La página está en un marco; este navegador no dice de quién.',
  },
  origin: {
    title: 'El origen de la página',
    named: (origin: string) =>
      `${origin}. Los orígenes permitidos de DeskDirector deben contener exactamente esto.`,
    none: 'La página no tiene ninguno, así que DeskDirector no puede darle acceso.',
    advice: [
      'En las opciones de sandbox del elemento de menú, marque «Allow Same Origin», junto a «Allow Scripts».',
    ],
  },
  forms: {
    title: 'Sandbox: formularios',
    works: 'Permitido.',
    blocked: 'No permitido (allow-forms), ni necesario: la página nunca envía formularios.',
  },
  popups: {
    title: 'Sandbox: ventanas nuevas',
    ask: 'El navegador no lo dice antes de abrir una. La página no necesita ninguna: todos los enlaces se pueden también copiar.',
    works: 'Permitido: se abrió una ventana y se cerró de nuevo.',
    blocked:
      'Bloqueado (allow-popups). Los enlaces hacia fuera de la página no se abren; se pueden copiar en su lugar.',
  },
  dialogs: {
    title: 'Sandbox: diálogos del navegador',
    ask: 'El navegador no lo dice antes de mostrar uno. La página solo lo necesita para imprimir.',
    question: '¿Se ve este diálogo? Cualquiera de las dos respuestas sirve.',
    works: 'Permitido.',
    blocked:
      'Bloqueado (allow-modals). Los tickets no se pueden imprimir; en su lugar se puede copiar su texto.',
  },
  downloads: {
    title: 'Sandbox: descargas',
    ask: 'El navegador nunca lo dice. Si un archivo que guarda desde un ticket no llega, al sandbox del elemento de menú le falta allow-downloads.',
  },
  topNavigation: {
    title: 'Sandbox: mover la ventana del portal',
    ask: 'No se puede probar sin salir del portal, y no es necesario: la página nunca lleva a otro sitio la ventana que la rodea.',
  },
}
