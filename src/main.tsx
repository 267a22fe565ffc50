import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { LaunchFailed } from './app/launch-failed'
import { openDesk } from './app/open-desk'
import { createQueryClient } from './app/query-client'
import { firstAnswers } from './app/settle-side'
import { readSite } from './app/site'
import { speak } from './app/speak'
import { hasFirstRows, takeOver } from './app/take-over'
import { untilReleased } from './app/until-released'
import { ticketIdOf } from './deskdirector/first-screen'
import { takeHandover } from './http/handover'
import { firstRowsStand } from './lib/first-rows'
import { pause } from './lib/pause'
import { WordsContext } from './messages/use-words'
import { keepTime } from './session/keep-time'
import { startSession } from './session/session'
import './styles.css'

/** How long one thing that is there waits for another, in ms. */
const PATIENCE = 1000

/** The code is here before the whole document where it was kept from another time: boot doesn't wait for that. */
const parsed =
  document.readyState === 'loading' &&
  new Promise((resume) => addEventListener('DOMContentLoaded', resume))

/** Starts the page from what boot left, once its first rows stand. */
async function start(): Promise<void> {
  const handover = takeHandover()
  if (handover === null) return
  const { launch: result, early, launchedAt } = handover
  // Not long: the page has words for an instance that doesn't answer.
  const shown = Promise.race([handover.shown, pause(PATIENCE)])
  void shown.then(firstRowsStand)
  const [words] = await Promise.all([speak(result.lang), shown, parsed])
  const root = document.getElementById('root')
  if (root === null) return
  const render = (page: ReactNode) =>
    createRoot(root).render(<WordsContext value={words}>{page}</WordsContext>)
  if (result.ok) {
    const site = readSite()
    const { token, origin, app } = result.launch
    const { session, key } = startSession(token, site.session, launchedAt)
    const options = { site, origin, session, key, early }
    const desks = { portal: openDesk(options, 'portal'), tech: openDesk(options, 'tech') }
    const client = createQueryClient()
    const draw = () => {
      takeOver(root, () => render(<App {...{ app, session, desks, client }} />))
      requestAnimationFrame(() => keepTime(session, serverOffsets))
    }
    // A row that was clicked meanwhile has its ticket to be drawn: the rows needn't stay.
    if (hasFirstRows(root) && ticketIdOf(location.hash.slice(1)) === null) {
      void firstAnswers(app, desks, client)
        .then(() => untilReleased(root))
        .then(draw)
      // At once as well: rows that boot drew between this look and React's drawing would come and go again.
    } else draw()
  } else {
    render(<LaunchFailed problem={result.problem} client={createQueryClient()} />)
  }
}

/** Late, as nothing that is drawn first waits for it; none where its code doesn't come. */
function serverOffsets(): Promise<readonly number[]> {
  return import('./http/server-time').then(
    ({ readOffsets }) => readOffsets(),
    () => [],
  )
}

void start()
