import { ChartColumn, Inbox } from 'lucide-react'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { useOverviewWords } from '../../messages/use-overview-words'
import { RouteLink } from '../../ui/route-link'
import { OVERVIEW_PATH, SETUP_PATH, ticketListPath } from '../paths'

/**
 * The ways between the page's screens, in its header; on a narrow one there is room for the way elsewhere alone. Not on the
 * set-up check, which has its own way out: somebody is led there because the others don't work.
 */
export function PageNav() {
  const { label, tickets, overview } = useOverviewWords().pages
  const { pathname } = useLocation()
  const isOverview = pathname === OVERVIEW_PATH
  const nav = useRef<HTMLElement>(null)
  // The way that was taken goes away where there is room for one: who has the focus on it keeps it on the way back.
  useLayoutEffect(() => {
    const ways = [...(nav.current?.querySelectorAll('a') ?? [])]
    const isDrawn = (way: Element) => way.getClientRects().length > 0
    const isLost = ways.some((way) => way === document.activeElement && !isDrawn(way))
    if (isLost) ways.find(isDrawn)?.focus()
  }, [isOverview])
  if (pathname === SETUP_PATH) return null
  return (
    <nav ref={nav} aria-label={label} className="-my-2 flex items-center wide:ms-2 wide:gap-0.5">
      <Way
        isNear={isOverview}
        to={ticketListPath()}
        icon={<Inbox aria-hidden size={17} strokeWidth={1.75} />}
      >
        {tickets}
      </Way>
      <Way
        isNear={!isOverview}
        to={OVERVIEW_PATH}
        icon={<ChartColumn aria-hidden size={17} strokeWidth={1.75} />}
      >
        {overview}
      </Way>
    </nav>
  )
}

interface WayProps {
  readonly to: string
  /** Shown on a narrow screen as well. */
  readonly isNear: boolean
  readonly icon: ReactNode
  readonly children: string
}

function Way({ to, isNear, icon, children }: WayProps) {
  const isHere = useLocation().pathname === to
  return (
    <RouteLink
      to={to}
      title={children}
      aria-current={isHere ? 'page' : undefined}
      className={`min-h-7.5 items-center gap-1.5 rounded-control px-2 text-sm text-ink-2 transition-colors duration-150 hover:bg-sunken hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent-text pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:justify-center ${isNear ? 'inline-flex' : 'hidden wide:inline-flex'}`}
    >
      {icon}
      <span className="max-wide:sr-only">{children}</span>
    </RouteLink>
  )
}
