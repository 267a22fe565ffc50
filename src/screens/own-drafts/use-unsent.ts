import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import type { Draft, DraftPlace } from '../../drafts/draft'
import type { KeptFile } from '../../drafts/draft-store'
import { useDraftWords } from '../../messages/use-drafts-words'
import { filesOf } from '../../queries/writing/draft-files'
import { placeKey } from '../../queries/writing/outgoing'
import type { Writing } from '../../queries/writing/writing'
import { unsentText } from './unsent-text'

/** What somebody would miss if a draft were gone. */
export interface Unsent {
  readonly place: DraftPlace
  readonly draft: Draft
  /** '' where there are files alone. */
  readonly text: string
  readonly files: readonly KeptFile[]
}

/** What was typed or attached, at those places that `isOf` picks; one with neither isn't among it. */
export function useUnsent(
  writing: Writing,
  isOf: (place: DraftPlace) => boolean = () => true,
): readonly Unsent[] {
  const { drafts } = writing
  const words = useDraftWords().afterTheEnd
  // A text, as the store makes no object that would stay the same until one of several drafts changes.
  const revisions = useSyncExternalStore(drafts.subscribe, () =>
    JSON.stringify(drafts.places().map((place) => [place, drafts.get(place)?.revision])),
  )
  const places = drafts.places().filter(isOf)
  const files = useFilesAt(writing, places, revisions)
  return places.flatMap((place) => {
    const draft = drafts.get(place)
    if (draft === null) return []
    const unsent = {
      place,
      draft,
      text: unsentText(draft, words),
      files: files.get(placeKey(place)) ?? [],
    }
    return unsent.text === '' && unsent.files.length === 0 ? [] : [unsent]
  })
}

type FilesByPlace = ReadonlyMap<string, readonly KeptFile[]>

/** The files of some places by their keys, read again with each revision; those that can't be read are left out. */
function useFilesAt(
  writing: Writing,
  places: readonly DraftPlace[],
  revisions: string,
): FilesByPlace {
  const [files, setFiles] = useState<FilesByPlace>(new Map())
  const read = useEffectEvent(() =>
    Promise.all(
      places.map(
        async (place) => [placeKey(place), (await filesOf(writing, place)) ?? []] as const,
      ),
    ),
  )
  useEffect(() => {
    let isOvertaken = false
    void read().then((found) => {
      if (!isOvertaken) setFiles(new Map(found))
    })
    return () => {
      isOvertaken = true
    }
  }, [writing, revisions])
  return files
}
