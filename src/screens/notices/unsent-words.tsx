import { useDraftWords } from '../../messages/use-drafts-words'
import type { DraftPlace } from '../../drafts/draft'
import { useKeptFor, useOpenWritings } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { CopyButton } from '../../ui/copy-button'

interface UnsentWordsProps {
  /** In short: the words still stand where they were typed. */
  readonly isInShort?: boolean
}

/** After the end of a session: whether what was typed will be there again; and where it won't be, the words themselves. */
export function UnsentWords({ isInShort = false }: UnsentWordsProps) {
  return useOpenWritings().map((writing, index) => (
    <UnsentOf key={index} writing={writing} isInShort={isInShort} />
  ))
}

function UnsentOf({
  writing,
  isInShort,
}: {
  readonly writing: Writing
  readonly isInShort: boolean
}) {
  const words = useDraftWords().afterTheEnd
  const isLost = useKeptFor(writing) === 'page'
  const places = writing.drafts.places().filter((place) => textAt(writing, place) !== '')
  if (places.length === 0) return null
  if (isInShort || !isLost) return <p className="text-pretty">{isLost ? words.copy : words.kept}</p>
  return (
    <section className="mt-4">
      <p className="font-medium text-pretty">{words.copy}</p>
      {places.map((place) => (
        <figure key={`${place.kind} ${place.ticket}`} className="mt-3">
          <figcaption className="flex items-center justify-between gap-2 text-sm text-ink-3">
            {words.where(place.kind === 'new' ? null : place.ticket)}
            <CopyButton
              text={textAt(writing, place)}
              label={words.copyAction}
              copiedLabel={words.copied}
            />
          </figcaption>
          <pre className="max-h-60 overflow-y-auto rounded-control bg-sunken p-3 written font-sans whitespace-pre-wrap">
            {textAt(writing, place)}
          </pre>
        </figure>
      ))}
    </section>
  )
}

function textAt({ drafts }: Writing, place: DraftPlace): string {
  const draft = drafts.get(place)
  const title = draft?.fields['summary']
  return [typeof title === 'string' ? title : '', draft?.text ?? ''].join('\n').trim()
}
