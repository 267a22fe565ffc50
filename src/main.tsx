import { createRoot } from 'react-dom/client'
import { site } from 'virtual:site'
import { App } from './app/app'
import { LaunchFailed } from './app/launch-failed'
import { openDesk } from './app/open-desk'
import { createQueryClient } from './app/query-client'
import { takeHandover } from './http/handover'
import { readServerTime } from './http/server-time'
import { keepTime } from './session/keep-time'
import { startSession } from './session/session'
import './styles.css'

/** Starts the page from what boot left. */
function start(root: HTMLElement): void {
  const handover = takeHandover()
  if (handover === null) return
  const { launch: result, early, launchedAt } = handover
  if (result.ok) {
    const { token, origin, app } = result.launch
    const { session, key } = startSession(token, site.session, launchedAt)
    const options = { site, origin, session, key, early }
    const desks = { portal: openDesk(options, 'portal'), tech: openDesk(options, 'tech') }
    createRoot(root).render(
      <App app={app} session={session} desks={desks} client={createQueryClient()} />,
    )
    requestAnimationFrame(() => keepTime(session, readServerTime))
  } else {
    createRoot(root).render(<LaunchFailed problem={result.problem} client={createQueryClient()} />)
  }
}

function startWhenParsed(): void {
  const root = document.getElementById('root')
  if (root !== null) start(root)
  // Boot asks for this module from the head: out of the browser's cache it is here before the body is.
  else document.addEventListener('DOMContentLoaded', startWhenParsed, { once: true })
}

startWhenParsed()
