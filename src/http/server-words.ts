/** As far as anyone reads: a longer message is a page, not a sentence. */
const LONGEST = 300

/**
 * What an instance says about an error, as a sentence to show; null where it says nothing.
 *
 * Known shapes: `{errorCode}` (help article 25rahghew1, FAQ) and `{error, errorDescription}`
 * (DeskDirector/docs, docs/features/forms/dynamic_field.md); `message`, `title` and `detail` are usual elsewhere.
 * What a 400 looks like isn't published. ASP.NET's ProblemDetails names the fields in `errors` under a `title` that
 * says only that there were some, so the fields are said instead of it.
 * Anything that looks like a token is cut out: an instance may quote what it was sent.
 */
export function serverWords(body: unknown): string | null {
  // ASP.NET's `BadRequest("…")` is a sentence and nothing else; a page in its place is none.
  if (isSaid(body)) return /^\s*</.test(body) ? null : shortened(body)
  if (!isObject(body)) return null
  const names = ['errorDescription', 'message', 'detail', 'title', 'error', 'errorCode']
  const said = fieldWords(body['errors']) || names.map((name) => body[name]).find(isSaid)
  return said === undefined ? null : shortened(said)
}

function shortened(text: string): string {
  return withoutTokens(text).slice(0, LONGEST)
}

/** `{ "Summary": ["It is required."] }` as `Summary: It is required.`; empty where it is anything else. */
function fieldWords(errors: unknown): string {
  if (!isObject(errors)) return ''
  return Object.entries(errors)
    .flatMap(([field, told]) => {
      // `$` is the body as a whole, `$.summary` a field of it; a plain list has numbers for names.
      const name = field.replace(/^(\$\.?|\d+$)/, '')
      return [told]
        .flat()
        .filter(isSaid)
        .map((text) => (name && `${name}: `) + text)
    })
    .join(' ')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isSaid(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** Text with everything JWT-shaped, and whatever follows `DdAccessToken` or `access_token=`, replaced by `…`. */
export function withoutTokens(text: string): string {
  return text
    .replace(/(?<![\w-])[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g, '…')
    .replace(/(DdAccessToken\s+|access_token=)[^\s&"']+/gi, '$1…')
}
