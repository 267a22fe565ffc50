/**
 * Measures several things in turn, `rounds` times over, so that what slows the machine for a while slows them all
 * alike. Each round begins one further, so that none is always the first; an item that is there several times has as
 * many turns in each.
 *
 * @returns what was measured, by id, in the order of the rounds.
 */
export async function runRounds<Item extends { readonly id: string }, Result>(
  items: readonly Item[],
  rounds: number,
  measure: (item: Item) => Promise<Result>,
): Promise<ReadonlyMap<string, readonly Result[]>> {
  const results = new Map<string, Result[]>(items.map(({ id }) => [id, []]))
  for (let round = 0; round < rounds; round++) {
    const first = round % items.length
    for (const item of [...items.slice(first), ...items.slice(0, first)]) {
      results.get(item.id)?.push(await measure(item))
    }
  }
  return results
}
