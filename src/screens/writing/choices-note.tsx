import { useWritingWords } from '../../messages/use-writing-words'

interface ChoicesNoteProps {
  readonly label: string
  readonly isError: boolean
  readonly isFetching: boolean
  readonly refetch: () => unknown
}

/** Says that there is less to choose from than there should be. */
export function ChoicesNote({ label, isError, isFetching, refetch }: ChoicesNoteProps) {
  const { failed, again, againOf } = useWritingWords().choices
  if (!isError) return null
  return (
    <p role="status" className="mt-1 text-xs text-ink-3">
      {failed}{' '}
      <button
        type="button"
        aria-label={againOf(label)}
        aria-disabled={isFetching || undefined}
        onClick={() => isFetching || void refetch()}
        className="font-medium text-accent-text underline underline-offset-2 pointer-coarse:min-h-11"
      >
        {again}
      </button>
    </p>
  )
}
