import { parse, stringify } from 'lossless-json'
import type { HttpCall } from '../http/call'
import { bind, type Binding } from './binding'
import { lookUp } from './look-up'
import type { Ticket } from './models'

/** A ticket as it was last read, and where in that answer it stands. */
export interface SeenTicket {
  readonly ticket: Ticket
  readonly item: string | undefined
}

/**
 * The call a binding makes of an operation's arguments, forms and whole tickets included. Pure.
 *
 * @param seen needed by a binding that `replaces`: DeskDirector's PUT overwrites everything it isn't given (help
 *   article 25rahghew1), so all that was there goes back, with the changes laid over it.
 *
 * Throws a `URIError` as `bind` does, and a plain `Error` where a whole ticket is to be sent and none was seen.
 */
export function spell(binding: Binding, takes: object, seen?: SeenTicket): HttpCall {
  if (binding.replaces === true) {
    return bind(binding, takes, (body) => wholeTicket(binding, body as Json, seen))
  }
  if (binding.as !== 'multipart') return bind(binding, takes)
  const { method, path, body = '' } = bind(binding, takes, toForm)
  return { method, path, body }
}

type Json = Record<string, unknown>

/** One part for each key that has a value: a file as a file, a list as its items, what has an inside as JSON. */
function toForm(body: unknown): FormData {
  const form = new FormData()
  for (const [key, value] of Object.entries(body as Json)) {
    for (const part of [value].flat()) {
      if (part === undefined || part === null) continue
      if (part instanceof Blob) form.append(key, part)
      else form.append(key, typeof part === 'object' ? JSON.stringify(part) : String(part))
    }
  }
  return form
}

/**
 * The ticket as the instance wrote it, fields the page never heard of and numbers too big for a double included,
 * with the changed keys laid over it whole.
 */
function wholeTicket({ wrap }: Binding, body: Json, seen: SeenTicket | undefined): string {
  const answer = seen?.ticket.answer ?? null
  if (seen === undefined || answer === null)
    throw new Error('A whole ticket is sent, and none was seen.')
  const found = seen.item === undefined ? parse(answer) : lookUp(parse(answer), seen.item)
  const ticket = { ...(found as Json) }
  for (const [key, value] of Object.entries(body)) {
    if (value !== undefined) ticket[spellingIn(ticket, key)] = value
  }
  return stringify(wrap === undefined ? ticket : { [wrap]: ticket }) ?? ''
}

/** A key as the ticket itself writes it: an instance that reads keys in either case would find both else. */
function spellingIn(ticket: Json, key: string): string {
  const capital = key.charAt(0).toUpperCase() + key.slice(1)
  return !Object.hasOwn(ticket, key) && Object.hasOwn(ticket, capital) ? capital : key
}
