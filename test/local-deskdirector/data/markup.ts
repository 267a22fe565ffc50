function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function inlineHtml(text: string): string {
  return escapeHtml(text)
    .replace(/&lt;(\/?)code&gt;/g, '<$1code>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
}

function tableHtml(lines: readonly string[]): string {
  const rows = lines
    .filter((line) => !/^[|:\- ]+$/.test(line))
    .map((line) => line.split('|').slice(1, -1))
  const [head = [], ...body] = rows.map((cells) => cells.map((cell) => inlineHtml(cell.trim())))
  const headHtml = head.map((cell) => `<th>${cell}</th>`).join('')
  const bodyHtml = body
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')
  return `<table><thead><tr>${headHtml}</tr></thead><tbody>${bodyHtml}</tbody></table>`
}

function listHtml(tag: 'ul' | 'ol', lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${inlineHtml(line.replace(/^(-|\d+\.) /, ''))}</li>`)
  return `<${tag}>${items.join('')}</${tag}>`
}

function blockHtml(block: string): string {
  const lines = block.split('\n')
  if (block.startsWith('~~~')) return `<pre>${escapeHtml(lines.slice(1, -1).join('\n'))}</pre>`
  if (lines.every((line) => line.startsWith('|'))) return tableHtml(lines)
  if (lines.every((line) => line.startsWith('- '))) return listHtml('ul', lines)
  if (lines.every((line) => /^\d+\. /.test(line))) return listHtml('ol', lines)
  return `<p>${lines.map(inlineHtml).join('<br>')}</p>`
}

/** Writes the scripts' Markdown as HTML: as much of it as the scripts use, and no more. */
export function toHtml(markdown: string): string {
  return markdown
    .split(/\n{2,}/)
    .map(blockHtml)
    .join('')
}

/** What mail programs put below a message; the picture is remote, as they mostly are. */
export function signatureHtml(name: string, email: string, company: string): string {
  const domain = email.slice(email.indexOf('@') + 1)
  return (
    `<br><p>--<br><strong>${escapeHtml(name)}</strong><br>${escapeHtml(company)}<br>` +
    `<a href="mailto:${email}">${email}</a></p>` +
    `<p><img src="https://static.${domain}/logo.png" alt="${escapeHtml(company)}" width="120"></p>`
  )
}

/** The earlier message below an answer, as mail programs quote it. */
export function quoteHtml(name: string, markdown: string): string {
  return `<blockquote><p>${escapeHtml(name)}:</p>${toHtml(markdown)}</blockquote>`
}
