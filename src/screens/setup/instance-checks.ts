import { answersAt } from '../../http/probe'
import type { Session } from '../../session/session'
import type { Check, Found, SetupAround, SetupWords } from './check'
import type { Outcome } from './survey'
import { acceptanceOf, reachOf } from './verdict'

/** What came of asking, once all of it was asked; a finding of its own where nothing could be. */
export type Asked = (signal: AbortSignal) => Promise<readonly Outcome[] | Found | null>

/** The way to the instance and what it says to the access token. */
export function instanceChecks(around: SetupAround, words: SetupWords, asked: Asked): Check[] {
  const { reach, pass, timeLeft } = words.instance
  const check = (
    id: string,
    title: string,
    judge: (outcomes: readonly Outcome[], signal: AbortSignal) => Found | Promise<Found>,
  ): Check => ({
    id,
    section: 'instance',
    title,
    run: async (signal) => {
      const came = await asked(signal)
      return came === null || 'state' in came ? came : judge(came, signal)
    },
  })
  return [
    check('reach', reach.title, (outcomes, signal) =>
      foundReach(outcomes, around.launched?.instance ?? '', words, signal),
    ),
    check('accepted', pass.title, (outcomes) => foundAcceptance(outcomes, around, words)),
    {
      id: 'time-left',
      section: 'instance',
      title: timeLeft.title,
      run: () => foundTimeLeft(around.launched?.session, words),
    },
  ]
}

/** What it means how far the outcomes got; `origin` is the instance's. Only where all were silent it asks on. */
async function foundReach(
  outcomes: readonly Outcome[],
  origin: string,
  { instance }: SetupWords,
  signal: AbortSignal,
): Promise<Found> {
  const { answered, shut, nobody, slow, nothingBound } = instance.reach
  const { shutAdvice, nobodyAdvice, slowAdvice } = instance.reach
  const reach = reachOf(outcomes)
  switch (reach.kind) {
    case 'answered':
      return { state: 'good', text: answered(reach.took) }
    case 'nothing bound':
      return { state: 'unknown', text: nothingBound }
    case 'slow':
      return { state: 'bad', text: slow(origin), advice: slowAdvice }
    case 'silent':
      return (await answersAt(origin, signal))
        ? { state: 'bad', text: shut(origin), advice: shutAdvice, offer: 'origin' }
        : { state: 'bad', text: nobody(origin), advice: nobodyAdvice }
  }
}

/** What the instance says to the access token, and of which platform it is. */
function foundAcceptance(
  outcomes: readonly Outcome[],
  { launched, problem }: Omit<SetupAround, 'site'>,
  { instance }: SetupWords,
): Found {
  const { pass } = instance
  const app = launched?.app ?? null
  // Some calls are answered all the same: a path both platforms share may take either's access token.
  if (app !== null && problem?.kind === 'other-side') {
    return { state: 'bad', text: pass.otherSide(app), advice: pass.otherSideAdvice }
  }
  switch (acceptanceOf(outcomes)) {
    case 'accepted': {
      const how = app === null ? pass.found : pass.named(app)
      return { state: 'good', text: `${pass[launched?.desk?.connection.side ?? 'portal']} ${how}` }
    }
    case 'refused':
      return { state: 'bad', text: pass.refused, advice: pass.advice }
    case 'unknown': {
      const isReached = reachOf(outcomes).kind === 'answered'
      return { state: 'unknown', text: isReached ? pass.unknown : pass.notReached }
    }
  }
}

/** How long the session lasts, in whole minutes. */
function foundTimeLeft(session: Session | undefined, { instance }: SetupWords): Found {
  const { left, lessThanOne, unsaid, over, advice } = instance.timeLeft
  if (session === undefined) return { state: 'unknown', text: instance.notAsked }
  const { phase, secondsLeft } = session.view()
  if (phase !== 'active' || secondsLeft === 0) return { state: 'bad', text: over, advice }
  const minutes = Math.floor(secondsLeft / 60)
  const text = minutes === 0 ? lessThanOne : left(minutes)
  const isSaid = session.claims.expiresAt !== null
  return { state: 'good', text: isSaid ? text : `${text} ${unsaid}` }
}
