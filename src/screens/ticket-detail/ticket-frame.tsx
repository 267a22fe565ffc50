import type { ReactNode } from 'react'

interface TicketFrameProps {
  readonly header: ReactNode
  readonly details: ReactNode
  readonly conversation: ReactNode
}

/**
 * The ticket's places: heading, then details, then conversation, in reading order. Where there is room the details stand
 * at the side and stay in view while the conversation scrolls (`cqh` is the height of `main`, whatever stands above it).
 */
export function TicketFrame({ header, details, conversation }: TicketFrameProps) {
  return (
    <main className="[container-type:size] min-h-0 grid-cols-[minmax(0,1fr)_18.5rem] grid-rows-[auto_1fr] overflow-y-auto min-[60rem]:grid">
      <div className="px-3.5 pt-4 wide:px-7 wide:pt-5">
        <div className="mx-auto max-w-190">{header}</div>
      </div>
      <div className="col-start-2 row-span-2 row-start-1 border-line px-3.5 wide:px-7 min-[60rem]:sticky min-[60rem]:top-0 min-[60rem]:h-[100cqh] min-[60rem]:overflow-y-auto min-[60rem]:border-s min-[60rem]:bg-surface min-[60rem]:p-5">
        <div className="mx-auto max-w-190">{details}</div>
      </div>
      <div className="px-3.5 pb-8 wide:px-7">
        <div className="mx-auto max-w-190">{conversation}</div>
      </div>
    </main>
  )
}
