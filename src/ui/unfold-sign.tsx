import { ChevronDown } from 'lucide-react'

interface UnfoldSignProps {
  readonly isOpen: boolean
  /** Where it stands, and how it looks, beside what turns it. */
  readonly className?: string
}

/** On a button that unfolds something: it points to where that comes, and back once it is there. */
export function UnfoldSign({ isOpen, className = '' }: UnfoldSignProps) {
  return (
    <ChevronDown
      aria-hidden
      size={16}
      strokeWidth={1.75}
      className={`transition-transform duration-150 ${isOpen ? 'rotate-180' : ''} ${className}`}
    />
  )
}
