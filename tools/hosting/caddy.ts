import type { HeaderPlan } from './headers'

/**
 * A site of Caddy’s, which logs no request unless it is told to: the document’s address holds a token. All of it is in
 * one `handle`, which the owner of a larger site takes over with the page’s folder before it.
 */
export function caddyfile({ everywhere, document, hashed }: HeaderPlan): string {
  const { 'Cache-Control': kept = '', ...shared } = hashed
  const headers = (matcher: string, all: Readonly<Record<string, string>>) =>
    [
      `\t\theader ${matcher}{`,
      ...Object.entries(all).map(([name, value]) => `\t\t\t${name} "${value}"`),
      '\t\t}',
    ].join('\n')
  return `# Put your host's name in place of the first line's, and the built page's folder in place of the second's.
#
# In a folder of a larger site: take "handle" into the block of that site, whose root the folder is in, as
# "handle /tickets/* {". The rest of the site keeps its own headers.
tickets.example {
	root * /srv/tickets
	handle {
		encode zstd gzip
		@assets path */assets/*
		@document not path */assets/*
		# What is missing may be there again in a minute.
		@hashed {
			path */assets/*
			file
		}
${headers('', everywhere)}
${headers('@document ', document)}
${headers('@assets ', shared)}
${headers('@hashed ', { 'Cache-Control': kept })}
		file_server
	}
}
`
}
