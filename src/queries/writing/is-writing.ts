const WRITING = 'writing'

/** The key of what a desk's writing stands on. */
export function writingKey(identity: string) {
  return [identity, WRITING] as const
}

/** Whether a key is one of those: what they hold is nobody's but the writer's, and survives the end of a session. */
export function isWriting(queryKey: readonly unknown[]): boolean {
  return queryKey.length === 2 && queryKey[1] === WRITING
}
