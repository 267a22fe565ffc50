import type { ReactNode, Ref } from 'react'

interface ListFrameProps {
  readonly ref?: Ref<HTMLElement>
  /** Stays at the top while rows pass under it, where there is room for that. */
  readonly controls: ReactNode
  readonly children: ReactNode
}

/** The list's outline: controls above, a card of rows below; the same for the screen and for its skeleton. */
export function ListFrame({ ref, controls, children }: ListFrameProps) {
  return (
    <main ref={ref} className="scroll-pb-4 overflow-y-auto wide:scroll-pt-42 xl:scroll-pt-32">
      <div className="mx-auto flex max-w-375 flex-col">
        <div className="z-10 bg-page px-3.5 pt-3.5 wide:sticky wide:top-0 wide:px-5 wide:pb-2">
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
