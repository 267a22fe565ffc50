/** What makes a text no JSON, where, and the way out. */
export class JsonProblem extends Error {
  readonly offset: number
  readonly fix: string
  constructor(offset: number, problem: string, fix: string) {
    super(problem)
    this.offset = offset
    this.fix = fix
  }
}

const DEEPEST = 50
const WORD = /true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
const ESCAPE = /\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * Reads through JSON for what is wrong with it. `JSON.parse` tells where on some engines and for some mistakes
 * only, and takes a key written twice in silence.
 */
export class JsonReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Throws a `JsonProblem` unless the whole text is one JSON value. */
  document(): void {
    this.#value(0)
    this.#space()
    if (this.#at < this.#text.length) this.#fail('The file goes on after its end.', 'Take it out.')
  }

  #value(depth: number): void {
    this.#space()
    if (depth > DEEPEST) this.#fail('This is nested too deeply.', 'Nothing here needs to be.')
    const first = this.#text[this.#at]
    if (first === '{') {
      const keys = new Set<string>()
      this.#list('}', () => this.#member(keys, depth))
    } else if (first === '[') this.#list(']', () => this.#value(depth + 1))
    else if (first === '"') this.#string()
    else if (this.#match(WORD) === null) this.#fail(...this.#noValue(first))
  }

  #list(end: string, item: () => void): void {
    this.#at += 1
    if (this.#skip(end)) return
    do {
      this.#space()
      if (this.#text[this.#at] === end) {
        this.#fail('A comma stands before the end.', 'Take out the comma before it.')
      }
      item()
    } while (this.#skip(','))
    if (!this.#skip(end)) this.#fail('Something is missing here.', `Write a comma, or ${end}`)
  }

  #member(keys: Set<string>, depth: number): void {
    const start = this.#at
    const first = this.#text[start]
    if (first === '/') this.#fail(...this.#noValue(first))
    if (first !== '"') this.#fail('A key is missing here.', 'Put the key into double quotes.')
    const key = this.#string()
    if (keys.has(key)) {
      this.#at = start
      this.#fail(`${JSON.stringify(key)} is there twice.`, 'Keep one of them.')
    }
    keys.add(key)
    if (!this.#skip(':')) this.#fail('A colon is missing after a key.', 'Write one.')
    this.#value(depth + 1)
  }

  #string(): string {
    const start = this.#at
    this.#at += 1
    for (;;) {
      const character = this.#text[this.#at]
      if (character === undefined || character < ' ') {
        this.#fail(
          'A text isn’t closed on its line.',
          'Close it with ", or write \\n for a line break.',
        )
      }
      if (character === '\\') {
        if (this.#match(ESCAPE) === null) {
          this.#fail('A backslash stands before nothing it can.', 'Write \\\\ for a backslash.')
        }
        continue
      }
      this.#at += 1
      if (character === '"') return JSON.parse(this.#text.slice(start, this.#at)) as string
    }
  }

  #space(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at += 1
  }

  #skip(mark: string): boolean {
    this.#space()
    if (this.#text[this.#at] !== mark) return false
    this.#at += 1
    return true
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? null
    this.#at += found?.length ?? 0
    return found
  }

  #noValue(first: string | undefined): [problem: string, fix: string] {
    if (first === undefined) return ['The file ends too early.', 'Write the rest of it.']
    if (first === '/') return ['JSON has no comments.', 'Take it out.']
    if (first === "'") return ['JSON has no single quotes.', 'Write " instead.']
    return [`${first} can’t stand here.`, 'Put text into double quotes.']
  }

  #fail(problem: string, fix: string): never {
    throw new JsonProblem(this.#at, problem, fix)
  }
}
