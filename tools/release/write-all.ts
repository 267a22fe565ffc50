import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Kit } from '../hosting/kits'

/** The page's scripts among the names of a folder: no rule is for what an editor or a system has left there. */
export function scriptsAmong(names: readonly string[]): string[] {
  return names.filter((name) => /^[\w-][\w.-]*\.js$/.test(name))
}

/**
 * Writes files into the built page's folder, in this order. Throws at the first that can't be written, with its name
 * and what to do; those behind it are as they were.
 */
export function writeAll(page: string, files: readonly Kit[]): void {
  for (const { file, text } of files) {
    const path = join(page, file)
    try {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(
        `${path} can’t be written (${reason}). Don’t upload the folder as it is. Close what has the file open, see that you may write there, and stamp it again: everything is written anew.`,
        { cause: error },
      )
    }
  }
}
