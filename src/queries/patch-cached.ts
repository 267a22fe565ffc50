import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Changes what is cached under a key, and under all keys that begin with it. How old it is, and that it is to be read
 * again, stays as it was: it is no answer of the instance.
 */
export function patchCached<Data>(
  client: QueryClient,
  queryKey: QueryKey,
  patch: (data: Data) => Data,
): void {
  for (const query of client.getQueryCache().findAll({ queryKey })) {
    const { data, dataUpdatedAt, isInvalidated } = query.state
    if (data === undefined) continue
    client.setQueryData(query.queryKey, patch(data as Data), { updatedAt: dataUpdatedAt })
    if (isInvalidated) query.invalidate()
  }
}
