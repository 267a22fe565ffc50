import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { DocumentParts } from '../build/document'

/**
 * Bundles `stamp.ts` into one script that needs Node and nothing else: the build's own check, drawing and policy, so
 * that neither can say what the other doesn't.
 */
export async function buildStamp(
  parts: DocumentParts,
): Promise<{ readonly script: string; readonly licenses: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [react()],
    define: {
      DOCUMENT_PARTS: JSON.stringify(parts),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    ssr: { noExternal: true },
    build: {
      write: false,
      ssr: 'tools/release/stamp.ts',
      license: { fileName: 'licenses.md' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []))
  const [chunk, ...more] = output.filter((file) => file.type === 'chunk')
  if (chunk === undefined || more.length > 0)
    throw new Error('The stamp came out as more than one script.')
  const licenses = output.find(({ fileName }) => fileName === 'licenses.md')
  if (licenses?.type !== 'asset') throw new Error('The stamp came out without its licenses.')
  return { script: chunk.code, licenses: String(licenses.source) }
}
