/**
 * An event's type as words: `StatusChanged`, `status_changed` and `status-changed` are all "Status changed". The types
 * are not published: the few that any desk has are said in the reader's language, and whatever else an instance sends is
 * shown in its own words.
 *
 * @param events what is said of known events, by their names as one word: `statusChanged`.
 */
export function activityWords(type: string, events: Readonly<Record<string, string>>): string {
  const words = type
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[_.\-\s]+/g, ' ')
    .trim()
  if (words === '') return ''
  const known = nameOf(words)
  if (Object.hasOwn(events, known)) return events[known] ?? ''
  const spoken = words
    .split(' ')
    .map((word) => (/^\p{Lu}+$/u.test(word) && word.length > 1 ? word : word.toLowerCase()))
    .join(' ')
  return spoken.charAt(0).toUpperCase() + spoken.slice(1)
}

/** `Ticket status changed` as one word: `statusChanged`. */
function nameOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/^ticket (was )?/, '')
    .replace(/ (.)/g, (_, letter: string) => letter.toUpperCase())
}
