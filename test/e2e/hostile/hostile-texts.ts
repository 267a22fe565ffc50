import { readFileSync } from 'node:fs'
import { payloads } from '../../unit/ui/rich-text-payloads'

/** What each of these would do if it ran: `hit` is what a test listens for. */
const RUN = 'hit(1)'

const carriers: readonly ((run: string) => string)[] = [
  (run) => `<img src=x onerror=${run}>`,
  (run) => `<svg onload=${run}>`,
  (run) => `<svg><script>${run}</script></svg>`,
  (run) => `<details open ontoggle=${run}>open</details>`,
  (run) => `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  (run) => `<a href="javascript:${run}">follow</a>`,
  (run) => `[follow](javascript:${run})`,
  (run) => `![picture](https://evil.example/a.png "x" onerror="${run}")`,
  (run) =>
    `<math><mtext><table><mglyph><style><img src=x onerror=${run}></style></mglyph></table></mtext></math>`,
  (run) => `<form><button formaction="javascript:${run}">press</button></form>`,
  (run) => `<input autofocus onfocus=${run}>`,
  (run) => `<style>@import 'https://evil.example/a.css'</style><b onclick=${run}>b</b>`,
]

const settings: readonly ((carrier: string) => string)[] = [
  (carrier) => carrier,
  (carrier) => `Hello **there**\n\n${carrier}\n\n- one\n- two`,
  (carrier) => `"><${''}/textarea>${carrier}`,
  (carrier) => `<div title="${carrier.replaceAll('"', '&quot;')}">${carrier}</div>`,
  (carrier) => `\`\`\`html\n${carrier}\n\`\`\`\n\n> ${carrier}`,
  (carrier) => carrier.replaceAll('<', '<\u0000').concat(carrier.toUpperCase()),
  (carrier) => `{{constructor.constructor('${RUN}')()}}${carrier}$\{${RUN}}`,
  (carrier) => `<!--${carrier}--!>${carrier}<![CDATA[${carrier}]]>`,
]

const runs = [RUN, '/*-->*/hit(2)//', '(top.hit||hit)(3)']

/**
 * Texts that would run, load or break something if a page took them for more than text: our own, those of the tests of
 * rich text, and those of a JSON file (an array of texts) that `XSS_PAYLOADS` names.
 */
export function hostileTexts(): readonly string[] {
  const made = carriers.flatMap((carry) =>
    settings.flatMap((set) => runs.map((run) => set(carry(run)))),
  )
  const file = process.env['XSS_PAYLOADS']
  const outside = file === undefined ? [] : (JSON.parse(readFileSync(file, 'utf8')) as string[])
  return [...payloads, ...made, ...outside]
}
