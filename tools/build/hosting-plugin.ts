import type { Plugin } from 'vite'
import { headerPlan } from '../hosting/headers'
import { kits } from '../hosting/kits'
import { readSite } from './read-site'

/** Puts what hosts read their headers from beside the built page. */
export function hostingPlugin(): Plugin {
  return {
    name: 'hosting',
    apply: 'build',
    generateBundle() {
      for (const { file, text } of kits(headerPlan(readSite()))) {
        this.emitFile({ type: 'asset', fileName: file, source: text })
      }
    },
  }
}
