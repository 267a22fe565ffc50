/**
 * The form of a phrase for a count, by the language's own rules.
 * `forms` are functions, so that a phrase places the number where its grammar wants it.
 */
export function plural(
  language: string,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, (count: string) => string>> & {
    other: (count: string) => string
  },
): string {
  const { rules, numbers } = known.get(language) ?? learn(language)
  const form = forms[rules.select(count)] ?? forms.other
  return form(numbers.format(count))
}

interface Rules {
  readonly rules: Intl.PluralRules
  readonly numbers: Intl.NumberFormat
}

/** Rules are dear to make, and a page speaks one language. */
const known = new Map<string, Rules>()

function learn(language: string): Rules {
  const made = { rules: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(language) }
  known.set(language, made)
  return made
}
