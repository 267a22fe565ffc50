/** As far as anyone reads: a longer message is a page, not a sentence. */
const LONGEST = 300

/**
 * What an instance says about an error, as a sentence to show; null where it says nothing.
 *
 * Known shapes: `{errorCode}` (help article 25rahghew1, FAQ) and `{error, errorDescription}`
 * (DeskDirector/docs, docs/features/forms/dynamic_field.md); `message`, `title` and `detail` are usual elsewhere.
 * Anything that looks like a token is cut out: an instance may quote what it was sent.
 */
export function serverWords(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null
  const said = ['errorDescription', 'message', 'detail', 'title', 'error', 'errorCode']
    .map((name) => (body as Record<string, unknown>)[name])
    .find((value): value is string => typeof value === 'string' && value.trim() !== '')
  return said === undefined ? null : withoutTokens(said).slice(0, LONGEST)
}

/** Text with everything JWT-shaped, and whatever follows `DdAccessToken` or `access_token=`, replaced by `…`. */
export function withoutTokens(text: string): string {
  return text
    .replace(/(?<![\w-])[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g, '…')
    .replace(/(DdAccessToken\s+|access_token=)[^\s&"']+/gi, '$1…')
}
