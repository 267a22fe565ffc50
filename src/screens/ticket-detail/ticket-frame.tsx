import { useEffect, useRef, type ReactNode, type Ref, type RefObject } from 'react'

/** On the page's own ground, which hides what scrolls under it and fades out above it: where colours are forced it is plain. */
const atTheFoot =
  'bg-[linear-gradient(to_top,var(--bg)_calc(100%-1.25rem),transparent)] forced-colors:bg-[Canvas] ' +
  '[@container(min-width:47.5rem)_and_(min-height:40rem)]:sticky [@container(min-width:47.5rem)_and_(min-height:40rem)]:bottom-0'

interface TicketFrameProps {
  readonly ref?: Ref<HTMLElement>
  readonly header: ReactNode
  readonly details: ReactNode
  readonly conversation: ReactNode
  /** Where the ticket is answered. */
  readonly composer?: ReactNode
}

/**
 * The ticket's places: heading, then details, then conversation and composer, in reading order. Where there is room the
 * details stand at the side and stay in view while the conversation scrolls (`cqh` is the height of `main`, whatever
 * stands above it), and the composer stays at the foot; on a small screen it would cover what is read.
 */
export function TicketFrame({ ref, ...parts }: TicketFrameProps) {
  const { header, details, conversation, composer } = parts
  const foot = useFootKeptFree()
  return (
    <main
      ref={ref}
      className="[container-type:size] min-h-0 scroll-pb-(--foot) grid-cols-[minmax(0,1fr)_clamp(20rem,17vw,26rem)] grid-rows-[auto_1fr] overflow-y-auto has-[[data-foot]:focus-within]:scroll-pb-0 min-[60rem]:grid"
    >
      <div className="px-3.5 pt-2 wide:px-7 wide:pt-5">
        <div className="mx-auto max-w-190">{header}</div>
      </div>
      <div className="col-start-2 row-span-2 row-start-1 border-line px-3.5 wide:px-7 min-[60rem]:sticky min-[60rem]:top-0 min-[60rem]:h-[100cqh] min-[60rem]:overflow-y-auto min-[60rem]:border-s min-[60rem]:bg-surface min-[60rem]:p-5">
        <div className="mx-auto max-w-190">{details}</div>
      </div>
      <div className="px-3.5 wide:px-7">
        <div className="mx-auto max-w-190">{conversation}</div>
        <div
          ref={foot}
          data-foot
          className={`-mx-3.5 px-3.5 pt-5 pb-4 wide:-mx-7 wide:px-7 ${atTheFoot}`}
        >
          <div className="mx-auto max-w-190">{composer}</div>
        </div>
      </div>
    </main>
  )
}

/**
 * As much as the composer covers is kept free below what comes to the focus: it grows with what is typed (WCAG 2.4.11).
 * Not while it has the focus itself: Chromium scrolls a caret out of the padding, where it stays, with each key.
 */
function useFootKeptFree(): RefObject<HTMLDivElement | null> {
  const foot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = foot.current
    const scroller = element?.closest<HTMLElement>('main')
    if (!element || !scroller || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      const covers = getComputedStyle(element).position === 'sticky'
      scroller.style.setProperty('--foot', covers ? `${element.offsetHeight}px` : '0px')
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return foot
}
