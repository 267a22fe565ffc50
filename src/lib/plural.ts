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
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other
  return form(new Intl.NumberFormat(language).format(count))
}
