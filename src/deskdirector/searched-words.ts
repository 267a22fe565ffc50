/**
 * The words of a search, each as what finds it in a text, whatever its case. Words are what blanks stand between; all of
 * a search's have to be found.
 */
export function searchedWords(search: string): RegExp[] {
  return search
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => new RegExp(word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'iu'))
}
