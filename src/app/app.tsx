import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { HashRouter } from 'react-router-dom'
import { useWords } from '../messages/use-words'
import type { Desk } from '../queries/desk'
import { isWriting } from '../queries/writing/is-writing'
import type { Session } from '../session/session'
import type { Side } from '../session/side'
import { Connected } from './connected'
import { ErrorBoundary } from './error-boundary'
import { LateSessionEnded } from './late-screens'
import { PlainNotice } from './plain-notice'
import { Screens } from './routes'
import { SessionWarning } from './session-warning'
import { SessionContext, useSession, useSessionView } from './use-session'

export interface AppProps {
  readonly app: Side | null
  readonly session: Session
  readonly desks: Readonly<Record<Side, Desk>>
  readonly client: QueryClient
}

/** The whole page: its providers, and what holds while a session runs, after it, and when something breaks. */
export function App({ app, session, desks, client }: AppProps) {
  return (
    <SessionContext value={session}>
      <QueryClientProvider client={client}>
        {/* Another screen is drawn at once; what may come in parts says so where it is asked for. */}
        <HashRouter useTransitions={false}>
          <SessionWarning>
            <WhileInSession client={client}>
              <Connected app={app} desks={desks}>
                {(setup) => (
                  <ErrorBoundary fallback={(reset) => <LastResort onTryAgain={reset} />}>
                    {setup ?? <Screens />}
                  </ErrorBoundary>
                )}
              </Connected>
            </WhileInSession>
          </SessionWarning>
        </HashRouter>
      </QueryClientProvider>
    </SessionContext>
  )
}

/** Everything but what the person typed themselves and hasn't sent. */
function wipe(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => !isWriting(queryKey) })
  client.getMutationCache().clear()
}

interface WhileInSessionProps {
  readonly client: QueryClient
  readonly children: ReactNode
}

/** After the end what is on screen stays for the grace, under the notice; then the tickets are wiped from memory. */
function WhileInSession({ client, children }: WhileInSessionProps) {
  const { rules } = useSession()
  const view = useSessionView()
  // A session that was never taken up is a launch that failed, and has a notice of its own.
  const phase = view.wasAccepted ? view.phase : 'active'
  useEffect(() => {
    if (phase === 'wiped') wipe(client)
  }, [phase, client])
  if (phase === 'wiped') return <LateSessionEnded renewUrl={rules.renewUrl} />
  return (
    <div className="flex h-dvh flex-col">
      {phase === 'ended' && (
        <LateSessionEnded renewUrl={rules.renewUrl} graceMinutes={rules.graceMinutes} />
      )}
      {children}
    </div>
  )
}

function LastResort({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const { title, text } = useWords().shell.lastResort
  return <PlainNotice title={title} text={text} onTryAgain={onTryAgain} />
}
