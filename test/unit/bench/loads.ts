import type { Load } from '../../bench/load/load-page'
import { scenarios, type Scenario } from '../../bench/scenarios'

/** A load that took so long. */
export function load(shown: number, interactive: number | null = null, shift = 0): Load {
  return { shown, interactive, shift, moved: 0, requests: [] }
}

/** Scenarios of the bench, by their ids. */
export function scenariosNamed(...ids: string[]): Scenario[] {
  return scenarios.filter(({ id }) => ids.includes(id))
}
