import { readFileSync } from 'node:fs'
import { fromHex, fromOklch, toOklch, type Colour } from './colour'

export interface Surroundings {
  readonly theme: 'light' | 'dark'
  /** The deployer's brand, as `#rrggbb`. */
  readonly accent: string
  /** Whether somebody asks for more contrast. */
  readonly more?: boolean
}

const source = readFileSync('src/tokens.css', 'utf8')
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ')

// `@theme` comes last, and names as utilities what stands above it.
const [values = ''] = source.split('@theme')
const [always = '', more = ''] = values.split('@media (prefers-contrast: more)')
const plain = declared(always)
const raised = { ...plain, ...declared(more) }

/** The names of all tokens that are colours to be seen. */
export const tokenNames: readonly string[] = Object.keys(plain).filter(
  (name) => !/^(accent$|shadow-)/.test(name),
)

/** What a token of `src/tokens.css` looks like in some surroundings. Throws for what it can't read. */
export function tokenIn(name: string, { theme, accent, more: isMore }: Surroundings): Colour {
  const known: Readonly<Record<string, string>> = { ...(isMore ? raised : plain), accent }
  return evaluate(known[name] ?? `no token --${name}`)

  function evaluate(value: string): Colour {
    if (/^#([\da-f]{3}){1,2}$/i.test(value)) return fromHex(value)
    const [call = '', inside = ''] = cutCall(value)
    if (call === 'light-dark') return evaluate(parted(inside, ',')[theme === 'light' ? 0 : 1] ?? '')
    if (call === 'var') return evaluate(known[inside.slice(2)] ?? inside)
    if (call === 'oklch') return relative(parted(inside, ' '))
    throw new Error(`tokens.css says what this test can't read: ${value}`)
  }

  /** `from <colour> <l> <c> <h>`. */
  function relative([from, origin = '', ...parts]: readonly string[]): Colour {
    if (from !== 'from') throw new Error('Only relative colours are read.')
    const channels = toOklch(evaluate(origin))
    const channel = (key: 'l' | 'c' | 'h', part = ''): number => {
      if (part === key) return channels[key]
      const [call = '', inside = ''] = cutCall(part)
      if (call === 'calc') return sum(inside)
      const bounds = parted(inside, ',').map((bound) => channel(key, bound))
      if (call === 'min') return Math.min(...bounds)
      if (call === 'max') return Math.max(...bounds)
      if (!/^[\d.]+$/.test(part)) throw new Error(`No number: ${part}`)
      return Number(part)
    }
    const sum = (text: string) => {
      const [first, sign, second] = parted(text, ' ')
      return channel('l', first) + (sign === '-' ? -1 : 1) * channel('l', second)
    }
    return fromOklch({
      l: channel('l', parts[0]),
      c: channel('c', parts[1]),
      h: channel('h', parts[2]),
    })
  }
}

/** The custom properties of all rules in a text. */
function declared(css: string): Record<string, string> {
  return Object.fromEntries(
    css.split(/[{;}]/).flatMap((line) => {
      const [, name, value] = /^\s*--([\w-]+):(.+)$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name, value.trim()]]
    }),
  )
}

function cutCall(value: string): readonly string[] {
  return (
    /^([\w-]+)\((.*)\)$/
      .exec(value)
      ?.slice(1)
      .map((part) => part.trim()) ?? []
  )
}

/** Parts a text at each sign that stands in no brackets. */
function parted(text: string, sign: string): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === sign && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}
