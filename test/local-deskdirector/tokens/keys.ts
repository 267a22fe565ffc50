import { generateKeyPair, type GenerateKeyPairResult } from 'jose'

let keys: Promise<GenerateKeyPairResult> | undefined

/**
 * The signing keys, made when first asked for and shared by all instances of a process, since 4096 bits take
 * seconds to find. DeskDirector went from 2048 to that size in June 2026 (DeskDirector/docs, server releases v21.36).
 */
export function signingKeys(): Promise<GenerateKeyPairResult> {
  keys ??= generateKeyPair('RS256', { modulusLength: 4096 })
  return keys
}
