import { access, constants, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { oneLine } from './plain-text'
import { Trouble } from './trouble'
import type { World } from './world'

/** The files that connect reads and writes. */
export const disk: Pick<World, 'readFile' | 'writeFile' | 'whyUnwritable'> = {
  async readFile(name) {
    try {
      return await readFile(resolve(name), 'utf8')
    } catch (error) {
      const code = codeOf(error)
      if (code === 'ENOENT') return null
      throw new Trouble(`${oneLine(name)} can’t be read: ${whyNot(name, code, 'read')}.`)
    }
  },

  async writeFile(name, text) {
    // Whole or not at all: a run that is ended in the middle leaves the file as it was.
    const file = resolve(name)
    const draft = `${file}.${String(process.pid)}.tmp`
    try {
      await writeFile(draft, text)
      await rename(draft, file)
    } catch (error) {
      const reason = whyNot(name, codeOf(error), 'written')
      throw new Trouble(`${oneLine(name)} can’t be written: ${reason}.`)
    }
  },

  async whyUnwritable(name) {
    try {
      const folder = dirname(resolve(name))
      if (!(await stat(folder)).isDirectory()) return whyNot(name, 'ENOTDIR', 'written')
      await access(folder, constants.W_OK)
      return null
    } catch (error) {
      return whyNot(name, codeOf(error), 'written')
    }
  },
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code)
}

function whyNot(name: string, code: string, done: 'read' | 'written'): string {
  const folder = oneLine(dirname(name))
  if (code === 'ENOENT') return `there is no folder ${folder}`
  if (code === 'ENOTDIR') return `${folder} is no folder`
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'ENOSPC') return 'the disk is full'
  return /^(EACCES|EPERM|EROFS)$/.test(code) ? `it may not be ${done}` : code
}
