import type { CDPSession } from '@playwright/test'
import type { Profile } from '../profiles'

/** Makes a page's wire and processor those of a profile. */
export async function throttle(
  session: CDPSession,
  { latency, megabits, cpu }: Pick<Profile, 'latency' | 'megabits' | 'cpu'>,
): Promise<void> {
  const throughput = (megabits * 1_000_000) / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  await slowDown(session, cpu)
}

/** Makes a page's processor slower, and leaves its wire as it is. */
export async function slowDown(session: CDPSession, cpu: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}
