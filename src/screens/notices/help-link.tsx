import { useNoticeWords } from '../../messages/use-notice-words'
import type { ShownProblem } from '../../session/launch'

/**
 * DeskDirector's own articles: the walk through a menu item of this kind (uye137c8al), its security and query parameters
 * (x5ryjravih), its allowed origins (i7ju0acrux).
 */
const articles: Readonly<Partial<Record<ShownProblem['kind'], string>>> = {
  'no-token': 'uye137c8al',
  'no-host': 'x5ryjravih',
  unreachable: 'i7ju0acrux',
}

/** Where to read on. The address is written out, since the frame may not let the link open. */
export function HelpLink({ problem }: { readonly problem: ShownProblem['kind'] }) {
  const words = useNoticeWords()
  const article = articles[problem]
  if (article === undefined) return null
  const address = `help.deskdirector.com/article/${article}`
  return (
    <p className="text-sm text-ink-3">
      {words.helpArticle}:{' '}
      <a
        href={`https://${address}`}
        target="_blank"
        rel="noopener noreferrer"
        className="text-accent-text underline underline-offset-2"
      >
        <bdi>{address}</bdi>
      </a>
    </p>
  )
}
