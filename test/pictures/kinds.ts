/** The kinds of instance that the pictures are of: the one shows more of a ticket, the other more of a list. */
export const KINDS = ['tokity', 'psa'] as const

export type Kind = (typeof KINDS)[number]

/** Where the set-up says on which port such an instance is to listen. */
export const portOf = (kind: Kind) => `PICTURES_PORT_${kind.toUpperCase()}`
