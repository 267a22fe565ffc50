/** Which platform made the token: the Client Portal for contacts, TECH for agents. A token works on its own side only. */
export type Side = 'portal' | 'tech'
