import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState, useSyncExternalStore, type ReactNode } from 'react'
import { firstRows } from '../lib/first-rows'
import { persistently } from '../lib/persistently'
import { useWords } from '../messages/use-words'
import type { SessionEndedProps } from '../screens/notices/session-ended'
import type { LaunchNoticeProps } from '../screens/notices/launch-notice'
import type { OwnDraftsProps } from '../screens/own-drafts/own-drafts'
import { SETUP_PATH } from '../screens/paths'
import type { SetupScreenProps } from '../screens/setup/setup-screen'
import { withLateStyles } from '../ui/with-late-styles'
import { PlainNotice } from './plain-notice'
import { readSite } from './site'

/*
 * Screens whose code isn't part of the first load. Queries rather than React.lazy: a fetch that failed can be tried
 * again, and the page can't be reloaded, since a reload has no token.
 */

function lateScreen<Module>(name: string, load: () => Promise<Module>) {
  const dressed = () => withLateStyles(load)
  const query = queryOptions({
    queryKey: ['screen', name],
    queryFn: dressed,
    staleTime: Infinity,
    gcTime: Infinity,
  })
  /**
   * For what nobody could ask for again, since what asks for it comes with it. Beside its query: a screen that says that
   * it is missing would take those words away at each try, and the focus with them.
   */
  const bring = (client: QueryClient) =>
    void persistently(dressed).then((module) => client.setQueryData(query.queryKey, () => module))
  return { ...query, bring }
}

const ticketScreen = lateScreen('ticket', () => import('../screens/ticket-detail/ticket-screen'))
const newTicketScreen = lateScreen('new ticket', () => import('../screens/new-ticket/new-ticket'))
const overviewParts = lateScreen('overview', () => import('../screens/overview/overview-parts'))
const ownDrafts = lateScreen('own drafts', () => import('../screens/own-drafts/own-drafts'))
const launchNoticeScreen = lateScreen(
  'launch notice',
  () => import('../screens/notices/launch-notice'),
)
const setupScreen = lateScreen('setup', () => import('../screens/setup/setup-screen'))

interface LateScreenProps<Module> {
  readonly screen: {
    readonly data: Module | undefined
    readonly isError: boolean
    readonly refetch: () => unknown
  }
  /** Draws the screen, once its code is there. */
  readonly children: (module: Module) => ReactNode
}

/** A late screen, or that its code didn't come. */
function LateScreen<Module>({ screen, children }: LateScreenProps<Module>) {
  const words = useWords().shell
  if (screen.data !== undefined) return children(screen.data)
  if (!screen.isError) return <main />
  const { title, text } = words.screenMissing
  return <PlainNotice title={title} text={text} onTryAgain={() => screen.refetch()} />
}

/** One ticket. */
export function LateTicket() {
  return (
    <LateScreen screen={useQuery(ticketScreen)}>
      {({ TicketDetail }) => <TicketDetail />}
    </LateScreen>
  )
}

/** A ticket that doesn't exist yet. */
export function LateNewTicket() {
  return (
    <LateScreen screen={useQuery(newTicketScreen)}>{({ NewTicket }) => <NewTicket />}</LateScreen>
  )
}

/** How the tickets are getting on, in pictures. */
export function LateOverview() {
  return <LateScreen screen={useQuery(overviewParts)}>{({ Overview }) => <Overview />}</LateScreen>
}

/** The way to it and back, once its code is there: nothing waits for it. */
export function LateNav() {
  const { data } = useQuery({ ...overviewParts, enabled: false })
  return data && <data.PageNav />
}

/** What is a person's own, around who is signed in: nothing waits for it. */
export function LateOwnDrafts(props: OwnDraftsProps) {
  const { data } = useQuery({ ...ownDrafts, enabled: false })
  return data ? <data.OwnDrafts {...props} /> : props.children
}

/** The page's check of its own set-up. */
export function LateSetup(props: Omit<SetupScreenProps, 'site'>) {
  const [site] = useState(readSite)
  return (
    <LateScreen screen={useQuery(setupScreen)}>
      {({ SetupScreen }) => <SetupScreen {...props} site={site} />}
    </LateScreen>
  )
}

/** Where the launch failed there may be no router: the hash is read as it is. */
function onHashChange(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** Why the launch went wrong; in its place the set-up check, where the hash asks for that. */
export function LateLaunchNotice(props: LaunchNoticeProps) {
  const hash = useSyncExternalStore(onHashChange, () => location.hash)
  const notice = useQuery(launchNoticeScreen)
  if (hash.startsWith(`#${SETUP_PATH}`)) return <LateSetup problem={props.problem} />
  return (
    <LateScreen screen={notice}>{({ LaunchNotice }) => <LaunchNotice {...props} />}</LateScreen>
  )
}

/** The session is over. Fetched with the page: by then its host may be out of reach. */
const ended = firstRows.then(() =>
  persistently(() => withLateStyles(() => import('../screens/notices/session-ended'))),
)
const SessionEnded = lazy(async () => ({ default: (await ended).SessionEnded }))

export function LateSessionEnded(props: SessionEndedProps) {
  const words = useWords().ended
  const inShort = (
    <div role="alert" className="bg-warn-soft p-4">
      <h2 className="font-semibold">{words.title}</h2>
      <p>{words.howToRenew}</p>
    </div>
  )
  return (
    <Suspense fallback={inShort}>
      <SessionEnded {...props} />
    </Suspense>
  )
}

/** Fetches what comes next ahead of the first click, once the browser has nothing better to do. */
export function prefetchScreens(client: QueryClient): void {
  const prefetch = () => {
    void client.prefetchQuery(ticketScreen)
    void client.prefetchQuery(newTicketScreen)
    void client.prefetchQuery(ownDrafts).then(() => {
      ownDrafts.bring(client)
      overviewParts.bring(client)
    })
  }
  void firstRows.then(() => {
    // WebKit has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(prefetch)
    else setTimeout(prefetch, 1000)
  })
}
