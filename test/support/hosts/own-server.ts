import { collect, type Host, type Line } from './sent'

/**
 * nginx, with the kit in the page’s own location: one within it that is a pattern goes before it
 * (ngx_http_core_module, location), and what isn’t said `always` goes along with a good status alone
 * (ngx_http_headers_module).
 */
export const nginx: Host = (kit, path, isThere) => {
  const [own = '', pattern = '', within = ''] = kit.split(/^location ~ (\S+) {$/m)
  const block = new RegExp(pattern).test(path) ? within : own
  const lines = [...block.matchAll(/add_header (\S+) "([^"]*)"( always)?;/g)]
  return collect(
    lines
      .filter(([, , , always]) => isThere || always !== undefined)
      .map(([, name = '', value = '']): Line => [name, value]),
  )
}

/** Caddy: each `header` whose matcher matches; all that a matcher in braces names has to. */
export const caddy: Host = (kit, path, isThere) => {
  const matchers = new Map(
    [...kit.matchAll(/^\t\t(@\w+) (?:{([^}]*)}|(.*))$/gm)].map(([, name = '', all, one]) => [
      name,
      (all ?? one ?? '').trim().split(/\s*\n\s*/),
    ]),
  )
  const holds = (condition: string) => {
    if (condition === 'file') return isThere
    const [, not, part = ''] = /^(not )?path \*(\S+)\*$/.exec(condition) ?? []
    return path.includes(part) === (not === undefined)
  }
  const lines = [...kit.matchAll(/^\t\theader (@\w+ )?{([^}]*)}/gm)]
    .filter(([, name]) => name === undefined || matchers.get(name.trim())?.every(holds))
    .flatMap(([, , block = '']) => [...block.matchAll(/(\S+) "([^"]*)"/g)])
  return collect(lines.map(([, name = '', value = '']): Line => [name, value]))
}
