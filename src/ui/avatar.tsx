import { initials } from '../lib/initials'

interface AvatarProps {
  readonly name: string
  readonly kind: 'contact' | 'agent'
  readonly size?: 'sm' | 'md'
}

const kinds = {
  contact: 'bg-accent-soft text-accent-text',
  agent: 'bg-good-soft text-good',
}

const sizes = { sm: 'size-5.5 text-3xs', md: 'size-6.5 text-2xs' }

/** A person by their initials. Hidden from screen readers: the name always stands beside it. */
export function Avatar({ name, kind, size = 'md' }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={`grid shrink-0 place-items-center rounded-full font-bold select-none ${kinds[kind]} ${sizes[size]}`}
    >
      {initials(name)}
    </span>
  )
}
