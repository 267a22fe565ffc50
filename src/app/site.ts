import type { Site } from '../deskdirector/site'

/**
 * The deployer's file, checked and resolved: the build has written it into the document, behind all that is drawn
 * first. Throws while the document is still on its way.
 */
export function readSite(): Site {
  return JSON.parse(document.getElementById('site')?.textContent ?? '') as Site
}
