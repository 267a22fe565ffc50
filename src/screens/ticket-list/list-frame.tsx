import type { ReactNode, Ref } from 'react'

interface ListFrameProps {
  readonly ref?: Ref<HTMLElement>
  readonly search: ReactNode
  /** What stands beside the search; a narrow screen breaks the line. */
  readonly tools: ReactNode
  /** The line beneath. Both stay at the top while rows pass under them, where there is room for that. */
  readonly controls: ReactNode
  readonly children: ReactNode
}

/** The list's outline: controls above, a card of rows below; the same for the screen and for its skeleton. */
export function ListFrame({ ref, search, tools, controls, children }: ListFrameProps) {
  return (
    <main ref={ref} className="scroll-pb-4 overflow-y-auto wide:scroll-pt-42 xl:scroll-pt-32">
      <div className="mx-auto flex max-w-375 flex-col">
        <div className="z-10 bg-page px-3.5 pt-3.5 wide:sticky wide:top-0 wide:px-5 wide:pb-2">
          <div className="flex flex-wrap items-center gap-2.5 lg:flex-nowrap">
            {/* As wide whether the tools are there or their skeletons; it gives way before they take a second line. */}
            <div className="min-w-0 flex-1 wide:w-65 wide:flex-initial lg:w-110">{search}</div>
            {tools}
          </div>
          {controls}
        </div>
        <div className="wide:px-5 wide:pb-5">{children}</div>
      </div>
    </main>
  )
}

/** The card the rows stand in; on a narrow screen it reaches from edge to edge. */
export function ListCard({ children }: { readonly children: ReactNode }) {
  return (
    <div className="overflow-clip border-y border-line bg-surface wide:rounded-card wide:border wide:shadow-rest">
      {children}
    </div>
  )
}
