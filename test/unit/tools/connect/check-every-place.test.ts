import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../../src/deskdirector/profile'
import { checkProfile, observeProfile } from '../../../../tools/connect/check-profile'
import { findBound } from '../../../../tools/connect/find-bound'
import { sentContent } from '../../../../tools/connect/observe'
import { profileOf, propose, sides } from '../../../../tools/connect/propose'
import { readEndpoints } from '../../../../tools/connect/read-endpoints'
import { bodySlots, slotName } from '../../../../tools/connect/slots'
import { usedPlaces } from '../../../../tools/connect/used-places'
import { flavours, type Flavour } from '../../../local-deskdirector/flavour'
import { openApiFor } from '../../../local-deskdirector/openapi/open-api-for'
import { changed, pointerTo, type Pointer } from './every-place'
import type { Mutable } from './mutation'

/** A profile as connect writes it for a flavour’s document, and what it then keeps on record. */
function connected(flavour: Flavour) {
  const endpoints = readEndpoints(openApiFor(flavour))
  const proposed = profileOf(propose(endpoints))
  const site = {
    instances: [{ host: 'https://support.acme.example', profile: 'acme' }],
    profiles: { acme: proposed },
  }
  const checked = checkSite(JSON.stringify(site), 'site.json')
  const profile = checked.ok ? checked.site.profiles['acme'] : undefined
  if (profile === undefined) throw new Error('There is no profile.')
  const seen = (side: (typeof sides)[number]) =>
    Object.fromEntries(
      [...observeProfile(profile, side, endpoints)].map(([operation, saw]) => [operation, { saw }]),
    )
  const record = { portal: seen('portal'), tech: seen('tech'), vocabulary: {} }
  return { endpoints, profile, record }
}

/** Every place of a request that a binding fills, by where it stands in the document, with all who rely on it. */
function reliedOn(flavour: Flavour, { endpoints, profile }: ReturnType<typeof connected>) {
  const root = openApiFor(flavour) as unknown as Mutable
  const places = new Map<string, { readonly pointer: Pointer; readonly by: string[] }>()
  for (const side of sides) {
    for (const [operation, binding] of Object.entries(profile[side])) {
      if (binding === undefined) continue
      const bound = findBound(binding, endpoints)
      if (bound.kind !== 'found') continue
      const content = binding.replaces ? sentContent(binding, bound.endpoint) : undefined
      const sentAlong = content === undefined ? [] : bodySlots(content)
      for (const where of new Set([...usedPlaces(binding), ...sentAlong].map(slotName))) {
        const pointer = pointerTo(root, binding, bound.endpoint.path, where)
        if (pointer === null) throw new Error(`There is no ${where} of ${side} ${operation}.`)
        const key = pointer.join('/')
        const by = places.get(key)?.by ?? []
        places.set(key, { pointer, by: [...by, `${side} ${operation} ${where}`] })
      }
    }
  }
  return [...places.values()]
}

describe.each(flavours)('of all that a %s instance takes and a binding sends', (flavour) => {
  it.each(['removed', 'retyped'] as const)(
    'each thing that is %s is named, for each operation that sends it',
    (how) => {
      const { profile, record, endpoints } = connected(flavour)
      const places = reliedOn(flavour, { profile, record, endpoints })
      expect(places.length).toBeGreaterThan(40)
      for (const { pointer, by } of places) {
        const now = readEndpoints(changed(openApiFor(flavour), pointer, how))
        const named = checkProfile(profile, now, record).flatMap(({ side, operation, drifts }) =>
          drifts.map(({ where }) => `${side} ${operation} ${where}`),
        )
        expect(named).toEqual(expect.arrayContaining(by))
      }
    },
    60_000,
  )
})
