/**
 * The reader's own variety of the page's language, so that a page in English writes dates as they do at home;
 * never another language than the page's, whose words stand beside them.
 */
export function viewerLocale(
  language = document.documentElement.lang || 'en',
  preferred: readonly string[] = navigator.languages,
): string {
  const base = language.split('-')[0]
  return preferred.find((locale) => locale.split('-')[0] === base) ?? language
}
