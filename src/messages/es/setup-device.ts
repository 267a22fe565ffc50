import { plural } from '../../lib/plural'

/** What the browser and the device allow the page. */
export const setupDevice = {
  storage: {
    title: 'Almacenamiento',
    works: (names: string) => `Permitido aquí: ${names}.`,
    refused: (names: string) => `Rechazado aquí: ${names}.`,
    kept: 'Lo que escribe y no ha enviado se puede conservar en este dispositivo.',
    keptWhileOpen:
      'Lo que escribe y no ha enviado dura mientras esta página está abierta. Lo decide el ajuste del navegador sobre almacenamiento o cookies de terceros, no DeskDirector.',
    withoutOrigin:
      'Lo que escribe y no ha enviado dura mientras esta página está abierta: una página sin origen no tiene almacenamiento.',
  },
  clipboard: {
    title: 'Portapapeles',
    works: 'Permitido: los botones de copiar funcionan.',
    olderWay:
      'El método nuevo no está permitido en este marco. Los botones de copiar usan el antiguo.',
    refused:
      'No permitido. Un botón de copiar muestra su texto para seleccionarlo y copiarlo a mano.',
    maybe:
      'Puede que el navegador pregunte antes. Si lo rechaza, los botones de copiar usan un método antiguo.',
  },
  clock: {
    title: 'El reloj del dispositivo',
    right: 'Coincide con el reloj del servidor de esta página.',
    fast: (span: string) =>
      `Va ${span} por delante del reloj del servidor de esta página. La página se guía por este último.`,
    slow: (span: string) =>
      `Va ${span} por detrás del reloj del servidor de esta página. La página se guía por este último.`,
    unknown:
      'Aquí no se puede leer qué hora es en el servidor de esta página, así que no hay con qué comparar.',
    minutes: (count: number) =>
      plural('es', count, {
        one: (n) => `${n} minuto`,
        many: (n) => `${n} de minutos`,
        other: (n) => `${n} minutos`,
      }),
    hours: (count: number) =>
      plural('es', count, {
        one: (n) => `${n} hora`,
        many: (n) => `${n} de horas`,
        other: (n) => `${n} horas`,
      }),
  },
}
