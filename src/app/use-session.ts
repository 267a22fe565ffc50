import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Session, SessionView } from '../session/session'

export const SessionContext = createContext<Session | null>(null)

/** The running session. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('useSession stands outside of SessionContext.')
  return session
}

/** What the session is like now; renders again each second it changes. */
export function useSessionView(): SessionView {
  const session = useSession()
  return useSyncExternalStore(session.subscribe, session.view)
}
