import type { Side } from '../../src/session/side'
import { isObject, objectOf, own, textOf } from './json'
import type { Observed } from './observe'
import { prettyJson } from './pretty-json'
import { Trouble } from './trouble'

/** What connect knows of one binding: what it wrote, and what the document said of what the binding relies on. */
export interface RecordedBinding {
  readonly wrote?: unknown
  readonly saw?: Observed
}

export interface RecordedProfile extends Readonly<
  Record<Side, Readonly<Record<string, RecordedBinding>>>
> {
  readonly vocabulary: Readonly<Record<string, unknown>>
}

/** The file beside `site.json`, by profile. */
export type ConnectRecord = Readonly<Record<string, RecordedProfile>>

const ABOUT =
  'Written by npm run connect: what it bound, and what your instance’s document said of it. Keep it beside the site file; it tells your own edits from connect’s, and holds no secret.'

/** `site.json` → `site.connect.json`. */
export function recordName(siteFile: string): string {
  return siteFile.replace(/(\.json)?$/i, '.connect.json')
}

/** Reads the record; one that isn't there knows nothing. */
export function readRecord(name: string, text: string | null): ConnectRecord {
  if (text === null) return {}
  const profiles = own(parse(name, text), 'profiles')
  const entries = Object.entries(objectOf(profiles)).map(
    ([profile, value]): [string, RecordedProfile] => [
      profile,
      {
        portal: bindingsOf(value, 'portal'),
        tech: bindingsOf(value, 'tech'),
        vocabulary: objectOf(own(value, 'vocabulary')),
      },
    ],
  )
  return Object.fromEntries(entries)
}

export function writeRecord(record: ConnectRecord): string {
  return `${prettyJson({ about: ABOUT, profiles: record }, '', '  ')}\n`
}

function bindingsOf(profile: unknown, side: Side): Record<string, RecordedBinding> {
  const entries = Object.entries(objectOf(own(profile, side))).map(
    ([operation, value]): [string, RecordedBinding] => {
      const saw = own(value, 'saw')
      const wrote = own(value, 'wrote')
      return [
        operation,
        { ...(wrote !== undefined && { wrote }), ...(isObject(saw) && { saw: textsOf(saw) }) },
      ]
    },
  )
  return Object.fromEntries(entries)
}

function textsOf(saw: Readonly<Record<string, unknown>>): Observed {
  return Object.fromEntries(Object.entries(saw).map(([name, value]) => [name, textOf(value)]))
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Trouble(
      `${name} is not whole JSON, so connect can’t tell its own bindings from yours. Put it back as it was, or delete it: then every binding that is there counts as yours.`,
    )
  }
}
