/** A colour in sRGB, each part 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number]

/** Reads `#rgb` and `#rrggbb`. */
export function fromHex(hex: string): Colour {
  const digits = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex
  const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}

/** WCAG 2.2's contrast of two colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(colour: Colour): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(colour: Colour): Colour {
  const of = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return [of(colour[0]), of(colour[1]), of(colour[2])]
}

export interface Oklch {
  readonly l: number
  readonly c: number
  /** In radians. */
  readonly h: number
}

/** Björn Ottosson's Oklab, as CSS Color 4 has it. */
export function toOklch(colour: Colour): Oklch {
  const [red, green, blue] = linear(colour)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const l = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  return { l, c: Math.hypot(a, b), h: Math.atan2(b, a) }
}

/** What is outside of sRGB is cut off part by part, as browsers do. */
export function fromOklch({ l, c, h }: Oklch): Colour {
  const a = c * Math.cos(h)
  const b = c * Math.sin(h)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  const of = (part: number) => {
    const cut = Math.min(1, Math.max(0, part))
    return cut <= 0.0031308 ? cut * 12.92 : 1.055 * cut ** (1 / 2.4) - 0.055
  }
  return [
    of(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    of(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    of(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ]
}
