import { describe, expect, it } from 'vitest'
import { droppedFiles, hasFiles, pastedFiles } from '../../../src/ui/transferred-files'

const log = new File(['…'], 'vpn.log')
const folder = new File([], 'logs')

/** As much of a drag or a clipboard as is asked; an item is a file, a folder, or no file at all. */
function transfer(parts: { types?: string[]; files?: File[]; items?: unknown[] }): DataTransfer {
  return { types: [], files: [], ...parts } as unknown as DataTransfer
}

function item(file: File, isDirectory: boolean) {
  return { kind: 'file', getAsFile: () => file, webkitGetAsEntry: () => ({ isDirectory }) }
}

describe('what is dropped', () => {
  it('is known to hold files before it is let go', () => {
    expect(hasFiles(transfer({ types: ['Files'] }))).toBe(true)
    expect(hasFiles(transfer({ types: ['text/plain', 'text/uri-list'] }))).toBe(false)
  })

  it('is its files, without folders and words', () => {
    const items = [item(log, false), item(folder, true), { kind: 'string' }]
    expect(droppedFiles(transfer({ files: [log, folder], items }))).toEqual([log])
  })

  it('is its files where the browser tells no more of them', () => {
    expect(droppedFiles(transfer({ files: [log] }))).toEqual([log])
    const items = [{ kind: 'file', getAsFile: () => log }]
    expect(droppedFiles(transfer({ files: [log], items }))).toEqual([log])
  })
})

describe('what is pasted', () => {
  it.each([
    ['a copied file', ['text/plain', 'Files']],
    ['a picture out of a page', ['text/html', 'Files']],
    ['a screenshot', ['Files']],
  ])('is files: %s', (_, types) => {
    expect(pastedFiles(transfer({ types, files: [log] }))).toEqual([log])
  })

  it('is text where a picture of it comes beside it, as from a spreadsheet', () => {
    const types = ['text/plain', 'text/html', 'text/rtf', 'Files']
    expect(pastedFiles(transfer({ types, files: [log] }))).toEqual([])
  })
})
