import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ShownProblem } from '../session/launch'
import { LateLaunchNotice } from './late-screens'

export interface LaunchFailedProps {
  readonly problem: ShownProblem
  readonly client: QueryClient
}

/** The whole page where there is nothing to launch: why, and which box to tick. */
export function LaunchFailed({ problem, client }: LaunchFailedProps) {
  return (
    <QueryClientProvider client={client}>
      <LateLaunchNotice problem={problem} />
    </QueryClientProvider>
  )
}
