import { Fragment, type ReactNode } from 'react'

/**
 * A phrase with its places filled: `fill('Opened {when} by {who}', { when: <Moment … />, who: <bdi>…</bdi> })`.
 * A language puts the places where its grammar wants them.
 */
export function fill(phrase: string, places: Readonly<Record<string, ReactNode>>): ReactNode {
  return phrase
    .split(/\{(\w+)\}/)
    .map((part, index) => <Fragment key={index}>{index % 2 === 0 ? part : places[part]}</Fragment>)
}
