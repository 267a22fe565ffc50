import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { boot } from '../../../src/messages/en/boot'
import { exporting } from '../../../src/messages/en/export'
import { failures } from '../../../src/messages/en/failures'
import { notices } from '../../../src/messages/en/notices'

const headings = [...readFileSync('docs/faq.md', 'utf8').matchAll(/^### (.+)$/gm)].map(
  ([, title = '']) => title,
)

/** Every title that a launch, a failed request or a blocked print can have. */
const titles = [
  boot.notLoaded.title,
  exporting.printBlocked.title,
  ...Object.values(notices.launch).map(({ title }) => title),
  ...Object.values(failures).flatMap((each) =>
    typeof each === 'object' && 'title' in each ? [each.title] : [],
  ),
]

it('the FAQ has an answer to every notice, and to no other', () => {
  expect([...headings].sort()).toEqual([...new Set(titles)].sort())
})
