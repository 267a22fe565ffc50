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
 * calls it: null where it has none, a thrown breach of contract where it has something else than was agreed.
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

  id(key: KeyOf<Model>): Id | null {
    return this.#value(key, 'a number or text', toId)
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
    return wire === null || wire === '' ? null : read(wire, this.#within(key))
  }

  /** A thing within this one that isn't worth the whole: one that can't be read goes to `broken`. */
  spare<Value>(key: KeyOf<Model>, read: ReadEntity<Value>): Value | null {
    return unlessBroken(() => this.one(key, read), this.#reading.broken)
  }

  /** Things within this one; those that can't be read go to `broken`. */
  list<Value>(key: KeyOf<Model>, read: ReadEntity<Value>): Value[] {
    const wire = this.find(key) ?? []
    if (!Array.isArray(wire)) throw this.breach(key, 'a list', wire)
    const within = this.#within(key)
    return wire.flatMap((item) => unlessBroken(() => read(item, within), within.broken) ?? [])
  }

  /** What stands under a key's names, as it came. */
  find(key: KeyOf<Model>): unknown {
    return lookUpFirst(this.wire, this.#paths[key] ?? [])
  }

  breach(key: KeyOf<Model>, expected: string, found: unknown) {
    return breachOf(this.#reading.operation, this.#within(key).place, expected, found)
  }

  #value<Value>(key: KeyOf<Model>, expected: string, read: ReadValue<Value>): Value | null {
    const wire = this.find(key)
    if (wire === null) return null
    const value = read(wire)
    if (value === undefined) throw this.breach(key, expected, wire)
    return value
  }

  #within(key: string): Reading {
    const { place } = this.#reading
    return { ...this.#reading, place: place === '' ? key : `${place}.${key}` }
  }
}
