/**
 * An event's type as words: `StatusChanged`, `status_changed` and `status-changed` are all "Status changed". The types
 * are not published, so what an instance sends is shown rather than looked up.
 */
export function activityWords(type: string): string {
  const words = type
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[_.\-\s]+/g, ' ')
    .trim()
  if (words === '') return ''
  const spoken = words
    .split(' ')
    .map((word) => (/^\p{Lu}+$/u.test(word) && word.length > 1 ? word : word.toLowerCase()))
    .join(' ')
  return spoken.charAt(0).toUpperCase() + spoken.slice(1)
}
