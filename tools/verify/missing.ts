import type { Ask } from './ask'
import { isKeptLong } from './caching'
import { finding, type Finding } from './finding'
import { LOG, orNoAnswer } from './status'

/**
 * Whether the host has no page for what isn’t there: a script’s place taken by a document fails without a word. And
 * whether nobody goes on missing it: a browser that asked while the page was being uploaded would, for a year. Never
 * rejects.
 */
export function missingFinding(document: URL, ask: Ask): Promise<Finding> {
  const url = new URL('./assets/none-of-this-name.js', document)
  return orNoAnswer(
    'A file that isn’t there',
    async () => {
      const { status, headers } = await ask(url)
      if (status !== 404) {
        return {
          what: `A file that isn’t there is answered with ${status}`,
          fix: remedyFor(status),
        }
      }
      return finding(
        !isKeptLong(headers),
        'What isn’t there is said to be missing',
        'A file that isn’t there is kept as missing for good',
        'Send Cache-Control: immutable with a 200 alone; where the host goes by the path, name each file as the kit of the build does.',
      )
    },
    (found) => found,
  )
}

function remedyFor(status: number): string {
  if (status === 403)
    return 'S3 says so where CloudFront may not list the bucket: allow it s3:ListBucket.'
  if (status < 400)
    return 'Switch off the fallback to index.html (on Cloudflare Pages: put 404.html at the site’s top): this page’s routes are behind the #.'
  return LOG
}
