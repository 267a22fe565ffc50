import { checkSite } from './check-site'
import { readOptions, USAGE } from './options'
import { printable } from './plain-text'
import { readSite } from './site-file'
import { Trouble } from './trouble'
import type { World } from './world'
import { writeSite } from './write-site'

/** Runs connect as from the command line; gives the exit code. Prints what went wrong, and never throws for it. */
export async function main(args: readonly string[], world: World): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(args)
    if (options.wantsHelp) {
      world.print(USAGE)
      return 0
    }
    const site = await readSite(world)
    return await (options.isCheck ? checkSite : writeSite)(options, world, site)
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    world.print(printable(error.message))
    return error.exitCode
  }
}
