import { plural } from '../../lib/plural'

const tickets = (count: number) =>
  plural('es', count, {
    one: (n) => `${n} ticket`,
    many: (n) => `${n} de tickets`,
    other: (n) => `${n} tickets`,
  })

const number = new Intl.NumberFormat('es')

/** What is said where tickets are taken along: as a file, as text, on paper. */
export const exporting = {
  title: 'Exportar tickets',
  format: 'Formato',
  formats: { csv: 'CSV', json: 'JSON', markdown: 'Markdown', print: 'Imprimir' },
  about: {
    csv: 'Una tabla para Excel y otras hojas de cálculo. Las horas son las de su zona horaria.',
    json: 'Para programas: cada campo con un nombre fijo, las horas en UTC.',
    markdown: 'Una tabla para notas, chats y wikis.',
    print: 'Una tabla en papel, o un PDF si el diálogo de impresión de su navegador guarda uno.',
  },
  /** How much of the list it is; `of` is all of it, or null where nobody knows. */
  amount: (count: number, of: number | null) =>
    of === null
      ? `${tickets(count)}: los cargados hasta ahora; la instancia tiene más`
      : count < of
        ? `${number.format(count)} de ${tickets(of)}: los cargados hasta ahora`
        : tickets(count),
  loadRest: 'Cargar el resto',
  loadMore: (count: number) => `Cargar ${number.format(count)} más`,
  stop: 'Detener',
  loadFailed: 'No se pudieron cargar más por ahora.',
  text: 'Texto para copiar',
  copy: 'Copiar',
  copied: 'Copiado',
  copyRefused:
    'El marco del portal no deja copiar a esta página. El texto está seleccionado: cópielo desde ahí.',
  save: 'Guardar como archivo',
  saveMayFail:
    'Si no se guarda nada, el marco del portal no permite descargas: copie el texto en su lugar.',
  print: 'Imprimir',
  printing: 'Imprimiendo…',
  printBlocked: {
    title: 'El marco del portal no permite imprimir',
    advice:
      'A su sandbox le falta «Allow Modals», que un administrador puede marcar. Copie el texto en su lugar.',
  },
  close: 'Cerrar',
  ofTicket: { markdown: 'Copiar el ticket como Markdown', print: 'Imprimir el ticket' },
  internal: (count: number) =>
    plural('es', count, {
      one: (n) => `Incluir ${n} nota interna`,
      many: (n) => `Incluir ${n} de notas internas`,
      other: (n) => `Incluir ${n} notas internas`,
    }),
  internalHint: 'El contacto no las ve en DeskDirector.',
  columns: { number: 'Número', title: 'Título', link: 'Enlace' },
  picture: 'Imagen',
  printed: (when: string) => `Impreso el ${when}`,
  printedBy: (who: string, when: string) => `Impreso por ${who}, ${when}`,
  /** What a file is called, without its ending. */
  fileName: (date: string) => `tickets-${date}`,
  ticketFileName: (id: string) => `ticket-${id}`,
}
