/** Asked for once; again only if it didn't come. */
let styles: Promise<void> | null = null

function wear(): Promise<void> {
  styles ??= import('./late-styles').then(({ adoptLateStyles }) => adoptLateStyles())
  styles.catch(() => (styles = null))
  return styles
}

/** Code of a screen that isn't part of the first load, together with the styles that the first load doesn't have. */
export async function withLateStyles<Module>(load: () => Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([load(), wear()])
  return module
}
