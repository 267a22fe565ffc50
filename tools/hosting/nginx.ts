import type { HeaderPlan } from './headers'

/** A header’s value between quotes; a site’s origins hold neither quotes nor `$`, which nginx would read. */
const quoted = (value: string) => `"${value}"`

/** With errors as well, but for how long a file is kept: one that is missing may be there again in a minute. */
const always = (name: string, value: string) =>
  name === 'Cache-Control' && value !== 'no-store' ? '' : ' always'

/**
 * What goes into a `server` block of nginx. Each location says every header: nginx inherits none where one is added
 * (ngx_http_headers_module).
 */
export function nginxConfig({ everywhere, document, hashed }: HeaderPlan): string {
  const headers = (own: Readonly<Record<string, string>>) =>
    Object.entries({ ...everywhere, ...own })
      .map(([name, value]) => `    add_header ${name} ${quoted(value)}${always(name, value)};`)
      .join('\n')
  return `# Include this in the server block whose root is the built page's folder.

gzip on;
# nginx's own 1 sends a fifth more.
gzip_comp_level 6;
gzip_vary on;
gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

location / {
    # The document's address holds a token: no log is to keep it. The error log would, with the address of whatever
    # isn't found, may not be read, or is a folder with no document in it.
    access_log off;
    error_log /dev/null emerg;
${headers(document)}
}

# In whatever folder the page is; what matches here goes before the location above.
location ~ /assets/[^/]+$ {
${headers(hashed)}
}
`
}
