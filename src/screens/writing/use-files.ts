import { useCallback, useEffect, useRef, useState } from 'react'
import { blankDraft, type DraftContent, type DraftPlace } from '../../drafts/draft'
import type { KeptFile } from '../../drafts/draft-store'
import { useWritingWords } from '../../messages/use-writing-words'
import type { Outgoing } from '../../queries/writing/outgoing'
import { useDraft, useOutgoing } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { refusalOf, type FileRules, type RefusedFile } from './file-rules'
import { namePasted } from './pasted-pictures'

export interface Files {
  /** Those that go along, in the order they were added. */
  readonly files: readonly KeptFile[]
  /** Those of the latest addition that were not taken, and why. */
  readonly refused: readonly RefusedFile[]
  /** One is still being kept: what would be sent now may lack it. */
  readonly isAdding: boolean
  add(files: readonly File[]): void
  /** Adds what was pasted: a picture without a name gets one. */
  paste(files: readonly File[]): void
  remove(id: string): void
  dismissRefused(): void
}

/**
 * The files of a draft: picked, pasted or dropped, checked before anything is sent, and kept beside its words.
 *
 * @param blank what the draft is begun with, where a file comes before any word: files are kept with a draft only.
 * @param onRemoved a file was removed: without it the draft may be none any more.
 */
export function useFiles(
  writing: Writing,
  place: DraftPlace,
  rules: FileRules,
  blank: DraftContent = blankDraft,
  onRemoved: () => void = () => {},
): Files {
  const { drafts, pace } = writing
  const words = useWritingWords().files
  const { files, read, forget } = useKeptFiles(writing, place)
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])
  const [adding, setAdding] = useState(0)

  function add(added: readonly File[]) {
    const judged = added.map((file) => ({ file, refusal: refusalOf(file, rules) }))
    setRefused(judged.flatMap(({ refusal }) => refusal ?? []))
    const taken = judged.flatMap(({ file, refusal }) => (refusal === null ? [file] : []))
    if (taken.length === 0) return
    if (drafts.get(place) === null) drafts.put(place, blank)
    setAdding((count) => count + 1)
    void Promise.all(taken.map((file) => drafts.files.add(place, file)))
      .then(read)
      .finally(() => setAdding((count) => count - 1))
  }

  function remove(id: string) {
    forget(id)
    void drafts.files.drop(id).then(onRemoved).then(read)
  }

  return {
    files,
    refused,
    isAdding: adding > 0,
    add,
    paste: (pasted) => add(namePasted(pasted, new Date(pace.now()), words.pasted)),
    remove,
    dismissRefused: () => setRefused([]),
  }
}

/** What is kept at a place, read again whenever something of it may have left. */
function useKeptFiles(writing: Writing, { ticket, kind }: DraftPlace) {
  const { drafts } = writing
  const [files, setFiles] = useState<readonly KeptFile[]>([])
  const latest = useRef(0)
  const read = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    const found = await drafts.files.of({ ticket, kind }).catch(() => null)
    // An answer that a later one has overtaken says nothing any more, and none at all takes nothing away.
    if (found !== null && mine === latest.current)
      setFiles((known) => found.map((file) => sameAs(known, file)))
  }, [drafts, ticket, kind])
  const leg = legOf(useOutgoing(writing, { ticket, kind }))
  const hasDraft = useDraft(writing, { ticket, kind }) !== null
  useEffect(() => void read(), [read, leg, hasDraft])
  useEffect(() => {
    // Another tab may have added some while the person was there.
    const onReturn = () => void read()
    window.addEventListener('focus', onReturn)
    return () => window.removeEventListener('focus', onReturn)
  }, [read])
  const forget = (id: string) => setFiles((known) => known.filter((file) => file.id !== id))
  return { files, read, forget }
}

/** Which piece is on its way: not each percent of a file. */
function legOf(outgoing: Outgoing | null): string {
  const part = outgoing !== null && 'part' in outgoing ? outgoing.part : null
  return `${outgoing?.stage ?? ''} ${part?.name ?? ''}`
}

/** The object that is on screen already, as a storage gives new ones each time. */
function sameAs(known: readonly KeptFile[], file: KeptFile): KeptFile {
  return known.find(({ id, isKept }) => id === file.id && isKept === file.isKept) ?? file
}
