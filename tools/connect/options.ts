import { parseArgs } from 'node:util'
import { isSafe } from '../../src/deskdirector/site-file/origin'
import { oneLine } from './plain-text'
import { Trouble } from './trouble'

/** What somebody asked for on the command line. */
export interface Options {
  /** The instance's address, or files; never both. */
  readonly address: URL | null
  readonly files: readonly string[]
  /** The instance's origin, where it is known. */
  readonly origin: string | null
  readonly profile: string | null
  readonly isAgreed: boolean
  readonly isCheck: boolean
  readonly wantsToken: boolean
  readonly wantsHelp: boolean
}

export const USAGE = `npm run connect -- <https://instance | file.json …> [options]
npm run connect -- --check

Reads what your DeskDirector instance publishes of its API, and writes a profile for it into site.json.

  --profile NAME     the profile’s name; else the one that serves the instance, or the first part of its host
  --instance ORIGIN  the instance that files are of, such as https://support.acme.example
  --check            compares the profile that is there with the document; writes nothing.
                     Without an address: that of each instance in site.json
  --token            tries the bindings, reading only, with DESKDIRECTOR_TOKEN or a token from standard input
  --yes              writes without asking
  --help             this

SITE=other.json names another file than site.json. Exit codes: 0 good, 1 different, unusable or declined, 2 usage.`

/** Reads a command line; throws `Trouble` (exit code 2) for one that asks for nothing connect can do. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args)
  const wantsHelp = values.help === true
  const addresses = positionals.filter((each) => /^[a-z][a-z\d+.-]*:\/\//i.test(each))
  const files = positionals.filter((each) => !addresses.includes(each))
  const isAlone =
    values.profile === undefined && values.instance === undefined && values.token === undefined
  if (!wantsHelp && positionals.length === 0 && !(values.check === true && isAlone))
    throw usage('Name your instance’s address, or a file.')
  if (addresses.length > 1)
    throw usage('One address at a time, please: each instance has its own profile.')
  if (addresses.length > 0 && files.length > 0) throw usage('Give an address or files, not both.')
  const address = addresses[0] === undefined ? null : readAddress(addresses[0])
  const origin = values.instance === undefined ? null : readAddress(values.instance).origin
  if (address !== null && origin !== null && address.origin !== origin) {
    throw usage(`--instance says ${origin}, and the address is of ${address.origin}.`)
  }
  const profile = values.profile ?? null
  if (profile !== null && !/^[a-z\d][\w.-]{0,60}$/i.test(profile)) {
    throw usage('A profile’s name is of letters, digits, dots and dashes, such as acme.')
  }
  const wantsToken = values.token === true
  const known = address?.origin ?? origin
  if (wantsToken && known === null)
    throw usage('--token needs to know the instance: add --instance https://…')
  return {
    address,
    files,
    origin: known,
    profile,
    isAgreed: values.yes === true,
    isCheck: values.check === true,
    wantsToken,
    wantsHelp,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        instance: { type: 'string' },
        yes: { type: 'boolean' },
        check: { type: 'boolean' },
        token: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw usage(error instanceof Error ? oneLine(error.message) : 'That isn’t understood.')
  }
}

function readAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null) throw usage(`${oneLine(text)} is no address.`)
  if (!isSafe(url))
    throw usage(
      `${oneLine(text)} isn’t https. Write https://; http is for a loopback address only.`,
    )
  if (url.username !== '' || url.password !== '')
    throw usage('Leave the name and password out of the address.')
  return url
}

function usage(problem: string): Trouble {
  return new Trouble(`${problem}\n\n${USAGE}`, 2)
}
