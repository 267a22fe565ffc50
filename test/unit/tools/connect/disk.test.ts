import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { disk } from '../../../../tools/connect/disk'
import { connect, createWorld } from './connect-world'
import { helpDesk } from './documents/help-desk'

const RUN = 'desk.json --instance https://desk.acme.example'
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'connect-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('a file', () => {
  it('is written whole, and read back; one that isn’t there is null', async () => {
    const file = join(folder, 'site.json')
    expect(await disk.readFile(file)).toBeNull()
    expect(await disk.whyUnwritable(file)).toBeNull()
    await disk.writeFile(file, 'one')
    await disk.writeFile(file, 'two')
    expect(await disk.readFile(file)).toBe('two')
    expect(await readdir(folder)).toEqual(['site.json'])
  })

  it('in no folder can’t be written, in words', async () => {
    const file = join(folder, 'sites', 'acme.json')
    const words = `there is no folder ${join(folder, 'sites')}`
    expect(await disk.whyUnwritable(file)).toBe(words)
    await expect(disk.writeFile(file, '')).rejects.toThrow(`can’t be written: ${words}.`)
    expect(await disk.readFile(file)).toBeNull()
  })

  it('in what is no folder, or that is one itself, can’t be read, in words', async () => {
    await writeFile(join(folder, 'sites'), '')
    await mkdir(join(folder, 'site.json'))
    await expect(disk.readFile(join(folder, 'sites', 'acme.json'))).rejects.toThrow(
      `can’t be read: ${join(folder, 'sites')} is no folder.`,
    )
    expect(await disk.whyUnwritable(join(folder, 'sites', 'acme.json'))).toBe(
      `${join(folder, 'sites')} is no folder`,
    )
    await expect(disk.readFile(join(folder, 'site.json'))).rejects.toThrow('it is a folder')
  })
})

describe('a site file that can’t be written', () => {
  const world = () =>
    createWorld({
      files: { 'desk.json': helpDesk },
      env: { SITE: 'sites/acme.json' },
      unwritable: 'there is no folder sites',
    })

  it('is said before anything else', async () => {
    const { exitCode, printed } = await connect(world(), RUN)
    expect(printed).toBe(
      'sites/acme.json can’t be written: there is no folder sites. Name another file with SITE.',
    )
    expect(exitCode).toBe(1)
  })

  it('is no matter for --check, which writes nothing', async () => {
    const { printed } = await connect(world(), `${RUN} --check`)
    expect(printed).toContain('There is no sites/acme.json to check.')
  })
})
