import type { ContractBreach } from '../http/errors'
import { breachOf, unlessBroken } from './breach'
import { lookUpFirst } from './look-up'
import type { Id, Instant } from './models'
import { toFlag, toId, toInstant, toNumber, toText, type ReadValue } from './read-value'
import type { KeyOf, ModelName, Vocabulary } from './vocabulary'

/** How an answer is read: what it answers, in whose words, and what of it could not be read so far. */
export interface Reading {
  readonly operation: string
  readonly vocabulary: Vocabulary
  /** Where in the answer we are, in the model's words, such as `notes.author`; empty at its top. */
  readonly place: string
  readonly broken: ContractBreach[]
}

/** Reads one thing of the model out of the JSON that stands for it. */
export type ReadEntity<Value> = (wire: unknown, reading: Reading) => Value

/**
 * One JSON object as a thing of the model. Each method gives the value of a model key, whatever the instance
 * calls it; null where it has none, and also where it has something else than was agreed, which goes to `broken`.
 * Only a broken id costs the thing: what would be sent back by it could reach another.
 */
export class Entity<Model extends ModelName> {
  readonly wire: Readonly<Record<string, unknown>>
  readonly #paths: Vocabulary[Model]
  readonly #reading: Reading

  constructor(model: Model, wire: unknown, reading: Reading) {
    if (typeof wire !== 'object' || wire === null || Array.isArray(wire)) {
      throw breachOf(reading.operation, reading.place, 'an object', wire)
    }
    this.wire = wire as Readonly<Record<string, unknown>>
    this.#paths = reading.vocabulary[model]
    this.#reading = reading
  }

  /** Throws a breach of contract for what isn't one. */
  id(key: KeyOf<Model>): Id | null {
    return this.#agreed(key, 'a number or text', toId)
  }

  text(key: KeyOf<Model>): string | null {
    return this.#value(key, 'text', toText)
  }

  number(key: KeyOf<Model>): number | null {
    return this.#value(key, 'a number', toNumber)
  }

  flag(key: KeyOf<Model>): boolean | null {
    return this.#value(key, 'true or false', toFlag)
  }

  instant(key: KeyOf<Model>): Instant | null {
    return this.#value(key, 'an ISO 8601 date and time', toInstant)
  }

  /** A thing within this one. */
  one<Value>(key: KeyOf<Model>, read: ReadEntity<Value>): Value | null {
    const wire = this.find(key)
    if (wire === null || wire === '') return null
    return this.#unlessBroken(() => read(wire, this.#within(key)))
  }

  /** Things within this one, but for those that can't be read. */
  list<Value>(key: KeyOf<Model>, read: ReadEntity<Value>): Value[] {
    const within = this.#within(key)
    const items = this.#unlessBroken(() => {
      const wire = this.find(key) ?? []
      if (!Array.isArray(wire)) throw this.breach(key, 'a list', wire)
      return wire as unknown[]
    })
    return (items ?? []).flatMap((item) => this.#unlessBroken(() => read(item, within)) ?? [])
  }

  /** What stands under a key's names, as it came. */
  find(key: KeyOf<Model>): unknown {
    return lookUpFirst(this.wire, this.#paths[key] ?? [])
  }

  breach(key: KeyOf<Model>, expected: string, found: unknown) {
    return breachOf(this.#reading.operation, this.#within(key).place, expected, found)
  }

  #value<Value>(key: KeyOf<Model>, expected: string, read: ReadValue<Value>): Value | null {
    return this.#unlessBroken(() => this.#agreed(key, expected, read))
  }

  #agreed<Value>(key: KeyOf<Model>, expected: string, read: ReadValue<Value>): Value | null {
    const wire = this.find(key)
    if (wire === null) return null
    const value = read(wire)
    if (value === undefined) throw this.breach(key, expected, wire)
    return value
  }

  #unlessBroken<Value>(read: () => Value): Value | null {
    return unlessBroken(read, this.#reading.broken)
  }

  #within(key: string): Reading {
    const { place } = this.#reading
    return { ...this.#reading, place: place === '' ? key : `${place}.${key}` }
  }
}
