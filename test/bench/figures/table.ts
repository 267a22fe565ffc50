/**
 * A table in Markdown, its columns in line: it is read in the terminal as well.
 *
 * @param head one name a column; those that begin with `>` hold numbers, and stand to the right.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isRight = head.map((name) => name.startsWith('>'))
  const names = head.map((name) => name.replace(/^>/, ''))
  const widths = names.map((name, column) =>
    Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const pad = (cells: readonly string[]) =>
    widths.map((width, column) => {
      const cell = cells[column] ?? ''
      return isRight[column] ? cell.padStart(width) : cell.padEnd(width)
    })
  const rule = widths.map((width, column) =>
    isRight[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  )
  return [pad(names), rule, ...rows.map(pad)].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
