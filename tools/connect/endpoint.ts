import type { Shape } from './shape'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly isRequired: boolean
  readonly shape: Shape
  /** What it is said to mean, as a hint for matching; never written anywhere. */
  readonly description: string
}

export interface Content {
  readonly type: string
  readonly shape: Shape
}

/** One method of one path, as a document describes it. */
export interface Endpoint {
  readonly method: Method
  /** From the instance's origin on, with `{name}` for its parameters. */
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly isDeprecated: boolean
  /** Whether the document says that it takes an API key and no access token. */
  readonly wantsKey: boolean
  readonly parameters: readonly Parameter[]
  /** The ways its body may be sent; none where it takes none. */
  readonly bodies: readonly Content[]
  readonly needsBody: boolean
  /** What a good answer may be; none where the document doesn't say. */
  readonly answers: readonly Content[]
}

/** How an endpoint is named to a person. */
export function titleOf({ method, path }: Pick<Endpoint, 'method' | 'path'>): string {
  return `${method} ${path}`
}

/** The content that is JSON, if any is. */
export function jsonOf(contents: readonly Content[]): Content | undefined {
  return contents.find(({ type }) => isJson(type))
}

export function isJson(type: string): boolean {
  return /^(application|text)\/json\b|^\*\/\*/i.test(type)
}
