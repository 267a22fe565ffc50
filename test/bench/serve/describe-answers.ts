import { inWhole } from '../figures/words'
import type { World } from './start-world'

/** How many rows the list's answer of each instance holds, in words for the report. */
export async function describeAnswers({ desks }: World): Promise<string> {
  const told: string[] = []
  for (const [size, desk] of desks) {
    const launch = await desk.launch()
    const answer = await fetch(`${launch.get('host')}/api/v2/copilot/tickets?status=open`, {
      headers: { Authorization: `DdAccessToken ${launch.get('access_token')}` },
    })
    const { results } = (await answer.json()) as { readonly results: readonly unknown[] }
    told.push(`${inWhole(results.length)} among ${inWhole(size)} tickets`)
  }
  return `The list’s answer holds the open tickets of who is signed in: ${told.join(', ')}.`
}
