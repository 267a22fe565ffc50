import type { HeaderPlan } from './headers'

/** A site of Caddy’s, which logs no request unless it is told to: the document’s address holds a token. */
export function caddyfile({ everywhere, document, hashed }: HeaderPlan): string {
  const headers = (matcher: string, all: Readonly<Record<string, string>>) =>
    [
      `\theader ${matcher}{`,
      ...Object.entries(all).map(([name, value]) => `\t\t${name} "${value}"`),
      '\t}',
    ].join('\n')
  return `# Put your host's name in place of the first line's, and the built page's folder in place of the second's.
tickets.example {
	root * /srv/tickets
	encode zstd gzip
	# In whatever folder the page is.
	@hashed path */assets/*
	@document not path */assets/*
${headers('', everywhere)}
${headers('@document ', document)}
${headers('@hashed ', hashed)}
	file_server
	# What is missing may be there again in a minute.
	handle_errors {
		header Cache-Control "no-store"
	}
}
`
}
