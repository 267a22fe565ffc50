import { isObject, listOf, objectOf, own, textOf } from './json'
import {
  plain,
  readSchema,
  type ReadSchema,
  type Resolve,
  type ShapeType,
  type ShapeWord,
} from './read-schema'

export interface Field {
  readonly name: string
  readonly isRequired: boolean
  readonly shape: Shape
}

const MOST_FIELDS = 400

/**
 * What a JSON schema says about a value. It is looked at only when somebody asks, and only as deep: schemas may
 * contain themselves, and a model may have hundreds of fields that are each one of twenty others.
 */
export class Shape {
  readonly #schema: unknown
  readonly #resolve: Resolve
  #known: ReadSchema | undefined
  #fields: ReadonlyMap<string, Field> | undefined
  #items: Shape | undefined

  constructor(schema: unknown, resolve: Resolve) {
    this.#schema = schema
    this.#resolve = resolve
  }

  get type(): ShapeType {
    return this.#read.type
  }

  get format(): string {
    const isFile = this.#first('type') === 'file' || this.#first('contentMediaType') !== undefined
    return isFile ? 'binary' : textOf(this.#first('format')).toLowerCase()
  }

  get description(): string {
    return textOf(this.#first('description')).slice(0, 600)
  }

  get isReadOnly(): boolean {
    return this.#first('readOnly') === true
  }

  /** It says that it takes no field but those it names. */
  get isClosed(): boolean {
    return this.#read.parts.some(
      (part) => part.isSure && part.schema['additionalProperties'] === false,
    )
  }

  get words(): readonly ShapeWord[] {
    return this.#read.words
  }

  /** What the instance takes for granted where nothing is said. */
  get fallback(): string | number | boolean | undefined {
    return plain(this.#first('default'))
  }

  get least(): number | undefined {
    const least = this.#first('minimum')
    return typeof least === 'number' ? least : undefined
  }

  /** Fields of an object by their names; of a list or a text none. */
  get fields(): ReadonlyMap<string, Field> {
    this.#fields ??= new Map(this.#readFields())
    return this.#fields
  }

  /** What each value of a list is. */
  get items(): Shape {
    this.#items ??= shapeOf(this.#first('items'), this.#resolve)
    return this.#items
  }

  get #read(): ReadSchema {
    this.#known ??= readSchema(this.#schema, this.#resolve)
    return this.#known
  }

  *#readFields(): Generator<[string, Field]> {
    const { parts } = this.#read
    const required = new Set(
      parts.flatMap(({ schema, isSure }) => (isSure ? listOf(schema['required']) : [])),
    )
    let left = MOST_FIELDS
    for (const { schema } of parts) {
      for (const [name, field] of Object.entries(objectOf(schema['properties']))) {
        if ((left -= 1) < 0) return
        const shape = shapeOf(field, this.#resolve)
        yield [name, { name, isRequired: required.has(name), shape }]
      }
    }
  }

  #first(key: string): unknown {
    for (const { schema } of this.#read.parts) {
      if (Object.hasOwn(schema, key)) return schema[key]
    }
    return undefined
  }
}

/** Shapes of one document: by what is referred to, or by the schema itself. */
interface Shapes {
  readonly models: Map<string, Shape>
  readonly schemas: WeakMap<object, Shape>
}

const shared = new WeakMap<Resolve, Shapes>()

/** The shape of a schema: one for each schema and each model of a document, wherever it is referred to. */
export function shapeOf(schema: unknown, resolve: Resolve): Shape {
  if (!isObject(schema)) return new Shape(schema, resolve)
  const { models, schemas } = shared.get(resolve) ?? { models: new Map(), schemas: new WeakMap() }
  shared.set(resolve, { models, schemas })
  const reference = own(schema, '$ref')
  const isPlain = typeof reference === 'string' && Object.keys(schema).length === 1
  const known =
    (isPlain ? models.get(reference) : schemas.get(schema)) ?? new Shape(schema, resolve)
  if (isPlain) models.set(reference, known)
  else schemas.set(schema, known)
  return known
}
