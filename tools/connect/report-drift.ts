import Table from 'cli-table3'
import type { Side } from '../../src/session/side'
import type { Drift } from './drift'
import { oneLine } from './plain-text'

/** What a document no longer has of one operation's binding. */
export interface OperationDrift {
  readonly side: Side
  readonly operation: string
  readonly drifts: readonly Drift[]
}

/** The differences as a table. */
export function driftTable(found: readonly OperationDrift[]): string {
  const table = new Table({
    head: ['side', 'operation', 'what', 'how it differs'],
    style: { head: [], border: [] },
  })
  for (const { side, operation, drifts } of found) {
    for (const { where, problem } of drifts) {
      table.push([side, operation, oneLine(where, 80), oneLine(problem, 240)])
    }
  }
  return table.toString()
}
