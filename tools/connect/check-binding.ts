import type { Binding } from '../../src/deskdirector/binding'
import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'
import type { Vocabulary } from '../../src/deskdirector/vocabulary'
import type { Side } from '../../src/session/side'
import { changed, withoutFollowing } from './changed'
import { GONE, type Drift } from './drift'
import type { Content, Endpoint } from './endpoint'
import { findBound } from './find-bound'
import { BROKEN, observe, sentContent, type Observed } from './observe'
import { operationSpecs } from './operation-specs'
import { isAside, mistyped } from './overwrite'
import { renamedWords } from './renamed-words'
import type { Shape } from './shape'
import { bodySlots, slotName } from './slots'
import { emptySlots, turnedDefaults } from './turned-defaults'
import { unfilledFields } from './unfilled-fields'
import { unfitting } from './unfitting'
import { usedPlaces } from './used-places'

/**
 * Everything in which a document differs from what a binding relies on.
 *
 * @param saw what the document said when the binding was written; without it, what the page wants of each place.
 * @param kept the fields of a whole ticket, which an update that overwrites sends along.
 */
export function checkBinding(
  side: Side,
  operation: BindableOperation,
  binding: Binding,
  endpoints: readonly Endpoint[],
  vocabulary: Vocabulary,
  saw: Observed | undefined,
  kept: ReadonlyMap<string, Shape>,
): Drift[] {
  const bound = findBound(binding, endpoints)
  if (bound.kind === 'path')
    return [{ where: binding.path, problem: 'the document has no such path' }]
  if (bound.kind === 'method') {
    const methods = [...new Set(bound.methods)].join(', ')
    return [{ where: binding.path, problem: `no ${binding.method} any more; it has ${methods}` }]
  }
  const { endpoint } = bound
  const now = observe(operation, binding, endpoint, vocabulary)
  const drifts = [
    ...turnedDefaults({ operation, spec: operationSpecs[operation], side }, binding, endpoint),
    ...missingPlaces(binding, endpoint, now, saw ?? {}),
    ...newlyRequired(binding, endpoint, kept),
    ...unfilledFields(binding, endpoint).map((where) => ({
      where,
      problem: 'required now, and nothing fills it',
    })),
    ...overwritten(binding, endpoint, kept),
    ...(endpoint.wantsKey ? [{ where: binding.path, problem: 'it takes an API key now' }] : []),
    ...(saw === undefined
      ? unfitting(operation, binding, now, vocabulary)
      : changed(operation, binding, now, saw)),
  ]
  const once = [...new Map(drifts.map((drift) => [drift.where, drift])).values()]
  return withoutFollowing(once, now).map((drift) => ({
    ...drift,
    problem: renamedWords(operation, drift, now, saw, vocabulary) ?? drift.problem,
  }))
}

/** Parameters, body fields and parts of the answer that the binding names and the document lacks. */
function missingPlaces(
  binding: Binding,
  endpoint: Endpoint,
  now: Observed,
  saw: Observed,
): Drift[] {
  const { body, items, total, item } = binding
  const drifts: Drift[] = []
  const content = sentContent(binding, endpoint)
  const isSent = body === undefined || content !== undefined
  // Nothing is gone from a body that never was described, and a lost model is named by itself.
  const isTold = (name: string) =>
    !isSent || now['body'] === BROKEN || (isOpen(content) && !Object.hasOwn(saw, name))
  if (!isSent) {
    const types = endpoint.bodies.map(({ type }) => type).join(', ') || 'nothing'
    drifts.push({ where: 'body', problem: `not taken as it is sent; it takes ${types}` })
  }
  for (const { where, keys } of usedPlaces(binding)) {
    const name = `${where} ${keys.join('.')}`
    if (Object.hasOwn(now, name) || (where === 'body' && isTold(name))) continue
    drifts.push({ where: name, problem: GONE })
  }
  for (const path of [items, total, item]) {
    if (path === undefined || Object.hasOwn(now, `answer ${path}`)) continue
    // Where a document never said what is answered, nothing of it can be gone.
    if (now['answer'] === undefined) continue
    drifts.push({ where: `answer ${path}`, problem: GONE })
  }
  return drifts
}

/** Whether a body may hold anything, as far as the document tells. */
function isOpen(content: Content | undefined): boolean {
  const shape = content?.shape
  return shape?.fields.size === 0 && /^(object|unknown)$/.test(shape.type) && !shape.isClosed
}

function newlyRequired(
  binding: Binding,
  endpoint: Endpoint,
  kept: ReadonlyMap<string, Shape>,
): Drift[] {
  const depth = binding.wrap === undefined ? 0 : 1
  const missing = emptySlots(binding, endpoint)
    .filter((slot) => slot.isRequired)
    .filter(
      (slot) => !(binding.replaces && slot.where === 'body' && kept.has(slot.keys[depth] ?? '')),
    )
    .map((slot) => ({ where: slotName(slot), problem: 'required now, and nothing fills it' }))
  const unsent = endpoint.parameters
    .filter((each) => each.isRequired && (each.in === 'header' || each.in === 'cookie'))
    .filter(({ name }) => !/^(authorization|accept|content-type)$/i.test(name))
    .map((each) => ({
      where: `${each.in} ${each.name}`,
      problem: 'required now, and nothing fills it',
    }))
  const isBodyless = binding.body === undefined && endpoint.needsBody
  return [
    ...missing,
    ...unsent,
    ...(isBodyless ? [{ where: 'body', problem: 'required now, and the binding sends none' }] : []),
  ]
}

/** Fields that a PUT of a whole ticket would empty or refuse: a ticket as it is read has nothing, or another thing, to send for them. */
function overwritten(
  binding: Binding,
  endpoint: Endpoint,
  kept: ReadonlyMap<string, Shape>,
): Drift[] {
  const content = sentContent(binding, endpoint)
  if (binding.replaces !== true || content === undefined || kept.size === 0) return []
  const depth = binding.wrap === undefined ? 0 : 1
  const slots = bodySlots(content)
  const keys = new Set(slots.map((slot) => slot.keys[depth] ?? ''))
  const lost = [...keys]
    .filter((key) => key !== '' && !kept.has(key) && !isAside(key))
    .map((key) => ({
      where: `body ${key}`,
      problem: 'overwritten by this PUT, and a ticket as it is read has no such field to keep',
    }))
  const other = mistyped(slots, depth, kept).map((slot) => ({
    where: slotName(slot),
    problem: `taken as ${slot.shape.type} by this PUT, which sends back what is read: ${String(kept.get(slot.keys[depth] ?? '')?.type)}`,
  }))
  return [...lost, ...other]
}
