import { useSyncExternalStore } from 'react'
import type { Id } from '../deskdirector/models'
import type { Refusal } from '../deskdirector/refusals'
import { allFields, type Field } from '../deskdirector/writes/fields'
import { useDesk } from './desk'

interface RefusedField {
  readonly field: Field
  readonly refusal: Refusal
}

/** The fields of a ticket that the instance doesn't let this person change, each with its reason. */
export function useRefusedFields(id: Id): readonly RefusedField[] {
  const { refusals } = useDesk().connection
  const all = () =>
    allFields.flatMap((field) => {
      const refusal = refusals.of('ticket.update', id, field)
      return refusal === null ? [] : { field, refusal }
    })
  // One text for all of them: what is compared must be the same until something changes.
  useSyncExternalStore(refusals.subscribe, () => JSON.stringify(all()))
  return all()
}
