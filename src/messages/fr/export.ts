import { plural } from '../../lib/plural'

const tickets = (count: number) =>
  plural('fr', count, {
    one: (n) => `${n} ticket`,
    many: (n) => `${n} de tickets`,
    other: (n) => `${n} tickets`,
  })

const number = new Intl.NumberFormat('fr')

/** What is said where tickets are taken along: as a file, as text, on paper. */
export const exporting = {
  title: 'Exporter des tickets',
  format: 'Format',
  formats: { csv: 'CSV', json: 'JSON', markdown: 'Markdown', print: 'Imprimer' },
  about: {
    csv: 'Un tableau pour Excel et les autres tableurs. Les heures sont celles de votre fuseau horaire.',
    json: 'Pour les programmes : chaque champ sous un nom fixe, les heures en UTC.',
    markdown: 'Un tableau pour les notes, les messageries et les wikis.',
    print:
      'Un tableau sur papier, ou un PDF si la fenêtre d’impression de votre navigateur en enregistre un.',
  },
  /** How much of the list it is; `of` is all of it, or null where nobody knows. */
  amount: (count: number, of: number | null) =>
    of === null
      ? `${tickets(count)}\u00a0: ceux chargés jusqu’ici, l’instance en a d’autres`
      : count < of
        ? `${number.format(count)} sur ${tickets(of)}\u00a0: ceux chargés jusqu’ici`
        : tickets(count),
  loadRest: 'Charger le reste',
  loadMore: (count: number) => `En charger ${number.format(count)} de plus`,
  stop: 'Arrêter',
  loadFailed: 'Impossible d’en charger d’autres pour le moment.',
  text: 'Texte à copier',
  copy: 'Copier',
  copied: 'Copié',
  copyRefused:
    'Le cadre du portail ne laisse pas cette page copier. Le texte est sélectionné : copiez-le à cet endroit.',
  save: 'Enregistrer en fichier',
  saveMayFail:
    'Si rien n’est enregistré, c’est que le cadre du portail n’autorise pas les téléchargements : copiez plutôt le texte.',
  print: 'Imprimer',
  printing: 'Impression…',
  printBlocked: {
    title: 'Le cadre du portail n’autorise pas l’impression',
    advice:
      'Il manque à sa sandbox « Allow Modals », qu’un administrateur peut cocher. Copiez plutôt le texte.',
  },
  close: 'Fermer',
  ofTicket: { markdown: 'Copier le ticket en Markdown', print: 'Imprimer le ticket' },
  internal: (count: number) =>
    plural('fr', count, {
      one: (n) => `Inclure ${n} note interne`,
      many: (n) => `Inclure ${n} de notes internes`,
      other: (n) => `Inclure ${n} notes internes`,
    }),
  internalHint: 'Le contact ne les voit pas dans DeskDirector.',
  columns: { number: 'Numéro', title: 'Titre', link: 'Lien' },
  picture: 'Image',
  printed: (when: string) => `Imprimé le ${when}`,
  printedBy: (who: string, when: string) => `Imprimé par ${who}, le ${when}`,
  /** What a file is called, without its ending. */
  fileName: (date: string) => `tickets-${date}`,
  ticketFileName: (id: string) => `ticket-${id}`,
}
