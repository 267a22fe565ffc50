export type ButtonVariant = 'primary' | 'default' | 'quiet'

const shape =
  'inline-flex min-h-9 items-center justify-center gap-1.5 rounded-control border px-3 font-medium ' +
  'whitespace-nowrap transition-colors duration-150 aria-disabled:cursor-default aria-disabled:opacity-60 ' +
  'pointer-coarse:min-h-11 max-[20rem]:whitespace-normal'

const looks: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-accent-ink shadow-rest hover:bg-accent-press',
  default: 'border-line-strong bg-surface shadow-rest hover:bg-hover active:bg-sunken',
  quiet: 'border-transparent text-ink-2 hover:bg-sunken hover:text-ink active:bg-line',
}

/** How a button looks, for whatever has to look like one: a router's link, say. */
export function buttonClass(variant: ButtonVariant = 'default'): string {
  return `${shape} ${looks[variant]}`
}
