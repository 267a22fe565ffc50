/** A ticket as the instance sends it, as far as these pages show it. */
export interface NaiveTicket {
  readonly id: number
  readonly summary: string
  readonly description: string
  readonly status: { readonly name: string }
  readonly modifiedOn: string
}

declare global {
  interface Window {
    /** The list, where an inline script has asked for it already. */
    earlyTickets?: Promise<unknown>
  }
}

const launch = new URLSearchParams(location.search)

/** Asks the instance of the launch; what it answers is believed. */
export async function askInstance<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(`${launch.get('host')}/api/v2/copilot/${path}`, {
    headers: {
      Accept: 'application/json',
      Authorization: `DdAccessToken ${launch.get('access_token')}`,
    },
    credentials: 'omit',
  })
  if (!answer.ok) throw new Error(`The instance answered ${answer.status}.`)
  return (await answer.json()) as Answer
}
