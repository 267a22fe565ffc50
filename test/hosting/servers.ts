import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export interface ServerOptions {
  /** The folder that is served: the built page's, or one that it is in. */
  readonly root: string
  /** The folder of the kits that the build has written. */
  readonly kits: string
  /** The document, from the root. */
  readonly path: string
  /** A folder for the server's own files. */
  readonly work: string
  readonly port: number
}

/** A web server, as somebody would run it with the kit that the build has written for it. */
interface HostingServer {
  readonly name: string
  /** Writes its configuration and gives the command that runs it until it is ended. */
  prepare(options: ServerOptions): readonly [program: string, ...words: string[]]
}

const nginx: HostingServer = {
  name: 'nginx',
  prepare({ root, kits, path, work, port }) {
    const file = join(work, 'nginx.conf')
    const folder = posix.join(posix.dirname(path), '/')
    writeFileSync(
      file,
      `daemon off;
user root;
pid ${work}/nginx.pid;
error_log ${work}/error.log;
events {}
http {
    include /etc/nginx/mime.types;
    access_log ${work}/access.log;
    server {
        listen 127.0.0.1:${port};
        root ${root};
        gzip on;
        location ~* \\.(js|html)$ {
            expires 30d;
        }
        location ^~ ${folder} {
            include ${kits}/nginx.conf;
        }
    }
}
`,
    )
    return ['nginx', '-c', file, '-e', join(work, 'error.log')]
  },
}

const caddy: HostingServer = {
  name: 'Caddy',
  prepare({ root, kits, path, work, port }) {
    const kit = readFileSync(join(kits, 'Caddyfile'), 'utf8')
    const file = join(work, 'Caddyfile')
    const site = kit
      .replace('tickets.example', `http://localhost:${port}`)
      .replace('root * /srv/tickets', `root * ${root}`)
      .replace('\thandle {', `\thandle ${posix.join(posix.dirname(path), '*')} {`)
    writeFileSync(file, `{\n\tadmin off\n}\n${site}`)
    return ['caddy', 'run', '--config', file, '--adapter', 'caddyfile']
  },
}

export const servers: readonly HostingServer[] = [nginx, caddy]

/** Starts a server and waits until it answers; rejects with what it said where it doesn't. */
export async function startServer(server: HostingServer, options: ServerOptions) {
  mkdirSync(options.work, { recursive: true })
  const [program, ...words] = server.prepare(options)
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => void said.push(part.toString()))
  }
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${program} ended (${code}): ${said.join('')}`)))
  })
  // Whoever waits hears of it; afterwards it is ended on purpose.
  failed.catch(() => undefined)
  await Promise.race([failed, answers(`http://localhost:${options.port}${options.path}`)])
  return {
    async close() {
      child.kill('SIGTERM')
      await once(child, 'close')
    },
  }
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await pause(100)
  }
}
