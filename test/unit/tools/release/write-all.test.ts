import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scriptsAmong, writeAll } from '../../../../tools/release/write-all'

const folder = () => mkdtempSync(join(tmpdir(), 'page-'))

it('writes in order, folders too, over what was there', () => {
  const page = folder()
  writeFileSync(join(page, 'index.html'), 'old')
  writeAll(page, [
    { file: 'hosting/nginx.conf', text: 'gzip on;' },
    { file: 'index.html', text: 'new' },
  ])
  expect(readFileSync(join(page, 'hosting', 'nginx.conf'), 'utf8')).toBe('gzip on;')
  expect(readFileSync(join(page, 'index.html'), 'utf8')).toBe('new')
})

it('names the file that can’t be written, says what to do, and leaves what comes after it', () => {
  const page = folder()
  writeFileSync(join(page, 'index.html'), 'old')
  mkdirSync(join(page, '_headers'))
  const files = [
    { file: '_headers', text: '/*' },
    { file: 'index.html', text: 'new' },
  ]
  expect(() => writeAll(page, files)).toThrow(
    /_headers can’t be written \(EISDIR.*\)\. Don’t upload .* stamp it again/,
  )
  expect(readFileSync(join(page, 'index.html'), 'utf8')).toBe('old')
})

it('of a folder only what the page’s scripts are named like is a script', () => {
  const scripts = ['index-a1-_c3.js', '-b2.js', 'a.b.js']
  const others = ['.DS_Store', '._index-a1.js', '.js', 'a b.js', 'a.js~', 'a.js.map', 'a\n/*.js']
  expect(scriptsAmong([...scripts, ...others])).toEqual(scripts)
})
