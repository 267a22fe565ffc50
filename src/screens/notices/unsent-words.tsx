import { useDraftWords } from '../../messages/use-drafts-words'
import { placeKey } from '../../queries/writing/outgoing'
import { useKeptFor, useOpenWritings } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { UnsentFigure } from '../own-drafts/unsent-figure'
import { useUnsent, type Unsent } from '../own-drafts/use-unsent'

interface UnsentWordsProps {
  /** In short: the words still stand where they were typed. */
  readonly isInShort?: boolean
}

/** After the end of a session: whether what was typed will be there again; and where it won't be, all of it. */
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
  const unsent = useUnsent(writing)
  const isLost = useKeptFor(writing) === 'page'
  const lost = isLost ? unsent : filesAlone(unsent)
  if (unsent.length === 0) return null
  const said = isLost ? words.copy : words.kept
  if (isInShort) {
    const hasFiles = lost.some(({ files }) => files.length > 0)
    return <p className="text-pretty">{hasFiles ? `${said} ${words.filesNotKept}` : said}</p>
  }
  return (
    <section className="mt-4">
      <p className="font-medium text-pretty">{said}</p>
      {lost.map((each) => (
        <UnsentFigure key={placeKey(each.place)} {...each} aboutFiles={words.filesNotKept} />
      ))}
    </section>
  )
}

/** What won't be there again where words will: files that are too large for what stores them, say. */
function filesAlone(unsent: readonly Unsent[]): readonly Unsent[] {
  return unsent.flatMap((each) => {
    const files = each.files.filter(({ isKept }) => !isKept)
    return files.length === 0 ? [] : { ...each, text: '', files }
  })
}
