import type { Plugin } from 'vite'
import { headerPlan } from '../hosting/headers'
import { kits } from '../hosting/kits'
import { readSite } from './read-site'

const ASSETS = 'assets/'

/** Puts what hosts read their headers from beside the built page. */
export function hostingPlugin(): Plugin {
  return {
    name: 'hosting',
    apply: 'build',
    generateBundle: {
      // After the styles have gone into the document: what is named then is what is written.
      order: 'post',
      handler(_, bundle) {
        const assets = Object.keys(bundle).filter((name) => name.startsWith(ASSETS))
        const names = assets.map((name) => name.slice(ASSETS.length))
        for (const { file, text } of kits(headerPlan(readSite()), names)) {
          this.emitFile({ type: 'asset', fileName: file, source: text })
        }
      },
    },
  }
}
