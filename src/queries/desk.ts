import { createContext, useContext } from 'react'
import type { Connection } from '../deskdirector/connection'
import type { Site } from '../deskdirector/site'
import type { Claims } from '../session/claims'

/** What every query stands on: which instance, which side, who is signed in. */
export interface Desk {
  readonly connection: Connection
  /** The instance's origin. */
  readonly origin: string
  /** Instance, side and person in one text: nothing of one person's is ever shown to another. */
  readonly identity: string
  /** Who is signed in by the token's own word, as far as it has one. */
  readonly claims?: Pick<Claims, 'name' | 'email' | 'isLasting'>
  readonly site: Site
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk the page works at. Throws where a screen stands outside of one: a mistake in `app`, never a state of the page. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('A screen that reads tickets stands outside of DeskContext.')
  return desk
}
