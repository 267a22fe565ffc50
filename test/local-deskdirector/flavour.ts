/**
 * The two kinds of DeskDirector: `tokity` is its own help desk, `psa` stands before somebody else's (ConnectWise,
 * Autotask). Endpoints and words of the two differ (article 25rahghew1, newest revision).
 */
export const flavours = ['tokity', 'psa'] as const

export type Flavour = (typeof flavours)[number]
