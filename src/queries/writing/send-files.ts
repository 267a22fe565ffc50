import type { Id } from '../../deskdirector/models'
import type { AdditiveWrite } from '../../deskdirector/writes/additive-write'
import type { DraftPlace } from '../../drafts/draft'
import type { KeptFile } from '../../drafts/draft-store'
import { keptAttempt } from './attempts'
import { deliverPart, type Way } from './deliver-part'
import { endOf } from './end-of'
import type { Report } from './outbox'
import type { Ended, Part } from './outgoing'
import type { Writing } from './writing'

interface Target {
  readonly id: Id
  /** The note they belong to; null: the ticket's own. */
  readonly note: Id | null
  readonly way: Way
}

/** Sends a draft's files, one after the other; each leaves the draft when it has arrived. Ends with the first that fails. */
export async function sendFiles(
  writing: Writing,
  place: DraftPlace,
  files: readonly KeptFile[],
  target: Target,
  report: Report,
): Promise<Ended> {
  const { drafts } = writing
  for (const kept of files) {
    const ended = await sendFile(writing, place, target, kept, report)
    if (ended.stage !== 'done') return ended
    await drafts.files.drop(kept.id)
    // After the file: a page that is closed in between asks about it, and sends it no second time.
    const draft = drafts.get(place)
    if (draft !== null) drafts.put(place, { ...draft, attempt: null })
  }
  return { stage: 'done', id: target.note }
}

async function sendFile(
  writing: Writing,
  place: DraftPlace,
  { id, note, way }: Target,
  { id: of, file }: KeptFile,
  report: Report,
): Promise<Ended> {
  const isInDoubt = keptAttempt(writing.drafts.get(place)?.attempt)?.of === of
  if (way === 'check' && !isInDoubt) {
    // It never left, and a check sends nothing.
    return { stage: 'refused', failure: null, part: { name: file.name, sent: null, cancel: null } }
  }
  const control = new AbortController()
  const part: Part = { name: file.name, sent: 0, cancel: () => control.abort() }
  report({ stage: 'sending', part })
  const write: AdditiveWrite = {
    kind: 'file',
    takes: { id, file, ...(note !== null && { note }) },
    onProgress: (sent, total) =>
      report({ stage: 'sending', part: { ...part, sent: total > 0 ? sent / total : null } }),
  }
  const delivered = await deliverPart(writing, place, { of, write, way }, report, control.signal)
  return endOf(delivered, { ...part, sent: null, cancel: null })
}
