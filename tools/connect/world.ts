/** Everything outside of connect that it touches: `run.ts` has the real one, tests their own. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly fetch: typeof fetch
  /** A file's text; null where there is none. Rejects where it can't be read. */
  readFile(name: string): Promise<string | null>
  writeFile(name: string, text: string): Promise<void>
  /** Why no file can be written there, in words; null where nothing is known to be in the way. */
  whyUnwritable(name: string): Promise<string | null>
  /** One line to whoever watches. */
  print(line: string): void
  /** The answer to a question; null where nobody can answer. */
  ask(question: string): Promise<string | null>
  /** A line that isn't shown while it is typed; null where there is none. */
  askSecret(question: string): Promise<string | null>
}
