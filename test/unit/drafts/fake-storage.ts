import type { WebStorage } from '../../../src/drafts/web-shelf'

/** `full`: takes nothing more; `broken`: fails whatever is asked; `blocked`: can't even be named; `silent`: never answers. */
export type Mode = 'works' | 'full' | 'broken' | 'blocked' | 'silent'

export class FakeStorage implements WebStorage {
  mode: Mode = 'works'
  /** As many characters as fit in. */
  quota = Infinity
  readonly items = new Map<string, string>()

  get length() {
    this.#ask()
    return this.items.size
  }
  key(index: number) {
    this.#ask()
    return [...this.items.keys()][index] ?? null
  }
  getItem(key: string) {
    this.#ask()
    return this.items.get(key) ?? null
  }
  setItem(key: string, value: string) {
    this.#ask()
    const others = [...this.items].filter(([other]) => other !== key)
    const size = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0)
    if (this.mode === 'full' || size + key.length + value.length > this.quota) {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
    this.items.set(key, value)
  }
  removeItem(key: string) {
    this.#ask()
    this.items.delete(key)
  }
  #ask() {
    if (this.mode === 'broken') throw new DOMException('No.', 'UnknownError')
  }
}

/** The storage, where it may be named. */
export function named(storage: FakeStorage): FakeStorage {
  if (storage.mode === 'blocked') throw new DOMException('Access is denied.', 'SecurityError')
  return storage
}
