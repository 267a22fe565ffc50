import type { HeaderPlan } from './headers'

/** A header’s value between quotes; a site’s origins hold neither quotes nor `$`, which nginx would read. */
const quoted = (value: string) => `"${value}"`

/** With errors as well, but for how long a file is kept: one that is missing may be there again in a minute. */
const always = (name: string, value: string) =>
  name === 'Cache-Control' && value !== 'no-store' ? '' : ' always'

/**
 * What goes into the page’s own `location` in nginx, which the owner writes: it names the page’s folder, and a server
 * holds no two of one name. Nothing is said of the server itself, where it may be said already, nor of other sites in
 * it. Each of the two says every header: nginx inherits none where one is added (ngx_http_headers_module).
 */
export function nginxConfig({ everywhere, document, hashed }: HeaderPlan): string {
  const headers = (own: Readonly<Record<string, string>>, before = '') =>
    Object.entries({ ...everywhere, ...own })
      .map(([name, value]) => `${before}add_header ${name} ${quoted(value)}${always(name, value)};`)
      .join('\n')
  return `# Include this in the page's own location. On a server of the page's own:
#
#     location ^~ / {
#         include /srv/tickets/hosting/nginx.conf;
#     }
#
# Take out the "location /" that is there, since nginx takes no two. In a folder of a larger site its location / stays,
# and the page has one of its own, "location ^~ /tickets/". With ^~ no pattern elsewhere in the server goes before it.

gzip on;
# nginx's own 1 sends a fifth more.
gzip_comp_level 6;
gzip_vary on;
gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

# The document's address holds a token: no log is to keep it. The error log would, with the address of whatever
# isn't found, may not be read, or is a folder with no document in it.
access_log off;
error_log /dev/null emerg;
${headers(document)}

location ~ /assets/[^/]+$ {
${headers(hashed, '    ')}
}
`
}
