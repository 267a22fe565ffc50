const shape =
  'min-h-9 w-full rounded-control border bg-surface px-3 shadow-rest transition-colors duration-150 ' +
  // A phone zooms into a field whose letters are smaller than this.
  'pointer-coarse:min-h-11 pointer-coarse:text-lg'

/** How something to write in, or to choose in, looks. */
export function fieldClass(isWrong = false): string {
  return `${shape} ${isWrong ? 'border-bad' : 'border-edge hover:border-ink-2'}`
}
