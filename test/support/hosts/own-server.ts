import { collect, type Host, type Line } from './sent'

/**
 * nginx: a location that is a pattern goes before every prefix (ngx_http_core_module, location), and what isn’t said
 * `always` goes along with a good status alone (ngx_http_headers_module).
 */
export const nginx: Host = (kit, path, isThere) => {
  const blocks = [...kit.matchAll(/^location (~ )?(\S+) {([^}]*)}/gm)].map(
    ([, pattern, where = '', block = '']) => ({ isPattern: pattern !== undefined, where, block }),
  )
  const found =
    blocks.find(({ isPattern, where }) => isPattern && new RegExp(where).test(path)) ??
    blocks.find(({ isPattern, where }) => !isPattern && path.startsWith(where))
  const lines = [...(found?.block ?? '').matchAll(/add_header (\S+) "([^"]*)"( always)?;/g)]
  return collect(
    lines
      .filter(([, , , always]) => isThere || always !== undefined)
      .map(([, name = '', value = '']): Line => [name, value]),
  )
}

/** Caddy: each `header` whose matcher matches; one said anew where an error is handled takes the place of the former. */
export const caddy: Host = (kit, path, isThere) => {
  const [rules = '', errors = ''] = kit.split('handle_errors')
  const matchers = [...rules.matchAll(/^\t(@\w+) (not )?path \*(\S+)\*$/gm)]
  const isMatched = (name: string) =>
    matchers.some(
      ([, matcher, not, part = '']) =>
        matcher === name && path.includes(part) === (not === undefined),
    )
  const lines = [...rules.matchAll(/^\theader (@\w+ )?{([^}]*)}/gm)]
    .filter(([, name]) => name === undefined || isMatched(name.trim()))
    .flatMap(([, , block = '']) => [...block.matchAll(/(\S+) "([^"]*)"/g)])
    .map(([, name = '', value = '']): Line => [name, value])
  const [, name = '', value = ''] = /header (\S+) "([^"]*)"/.exec(errors) ?? []
  return isThere
    ? collect(lines)
    : collect([...lines.filter(([each]) => each !== name), [name, value]])
}
