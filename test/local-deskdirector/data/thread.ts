import { followUps } from './follow-ups'
import type { TicketPlan } from './plan'
import { elementAt, mix } from './random'
import { parseTalk } from './script'
import type { Role, Script, Speech } from './script'

const parsed = new WeakMap<Script, readonly Speech[]>()

/** The speeches of a script, split once and kept. */
export function speechesOf(script: Script): readonly Speech[] {
  const known = parsed.get(script)
  if (known !== undefined) return known
  const speeches = parseTalk(script.talk)
  parsed.set(script, speeches)
  return speeches
}

type ThreadShape = Pick<TicketPlan, 'key' | 'script' | 'isClosed' | 'noteCount'>

/** Who speaks in between, while the work drags on. */
function followUpRole({ key, script }: ThreadShape, index: number): Role {
  const draw = mix(key, 31, index) % 100
  if (draw < 14) return 'internal'
  return draw < 57 || script.isAlert === true ? 'agent' : 'contact'
}

/**
 * Which speech of the script the note at a place is, or none where it is a follow-up. When there are
 * more notes than speeches, a closed ticket keeps its last speech for the end: it is the happy one.
 */
function scriptedSpeech(shape: ThreadShape, index: number): Speech | undefined {
  const speeches = speechesOf(shape.script)
  if (shape.noteCount <= speeches.length) return speeches[index]
  if (!shape.isClosed) return speeches[index]
  if (index === shape.noteCount - 1) return speeches.at(-1)
  return index < speeches.length - 1 ? speeches[index] : undefined
}

/** Who speaks last; null where nobody has spoken. */
export function lastRole(shape: ThreadShape): Role | null {
  if (shape.noteCount === 0) return null
  const last = shape.noteCount - 1
  return scriptedSpeech(shape, last)?.role ?? followUpRole(shape, last)
}

export interface Line extends Speech {
  readonly isFollowUp: boolean
}

/** All speeches of a thread, slots not yet filled. */
export function linesOf(shape: ThreadShape): Line[] {
  const used: Record<Role, number> = { agent: 0, contact: 0, internal: 0 }
  return Array.from({ length: shape.noteCount }, (_, index) => {
    const speech = scriptedSpeech(shape, index)
    if (speech !== undefined) return { ...speech, isFollowUp: false }
    const role = followUpRole(shape, index)
    // Five has no factor in common with the lengths of the lists, so each line comes once a round.
    const place = (mix(shape.key, 32) % 100) + 5 * used[role]++
    return { role, text: elementAt(followUps[role], place), isFollowUp: true }
  })
}
