import type { Plugin } from 'vite'
import { headerPlan } from '../hosting/headers'
import { kits } from '../hosting/kits'
import { limitWarnings } from '../hosting/limits'
import { readSite } from './read-site'

const ASSETS = 'assets/'

/** Puts what hosts read their headers from beside the built page, and says which of them won’t take it. */
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
        const plan = headerPlan(readSite())
        const made = kits(plan, names)
        for (const { file, text } of made) {
          this.emitFile({ type: 'asset', fileName: file, source: text })
        }
        for (const warning of limitWarnings(plan, made)) this.warn(warning)
      },
    },
  }
}
