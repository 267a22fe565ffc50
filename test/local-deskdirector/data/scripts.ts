import type { Script } from './script'
import { applicationScripts } from './scripts/applications'
import { commercialScripts } from './scripts/commercial'
import { hardwareScripts } from './scripts/hardware'
import { mailScripts } from './scripts/mail'
import { meetingScripts } from './scripts/meetings'
import { networkScripts } from './scripts/network'
import { onboardingScripts } from './scripts/onboarding'
import { printingScripts } from './scripts/printing'
import { remoteScripts } from './scripts/remote'
import { securityScripts } from './scripts/security'
import { serverScripts } from './scripts/servers'
import { workplaceScripts } from './scripts/workplace'

const allScripts: readonly Script[] = [
  ...applicationScripts,
  ...commercialScripts,
  ...hardwareScripts,
  ...mailScripts,
  ...meetingScripts,
  ...networkScripts,
  ...onboardingScripts,
  ...printingScripts,
  ...remoteScripts,
  ...securityScripts,
  ...serverScripts,
  ...workplaceScripts,
]

/** Problems that machines report. */
export const alertScripts = allScripts.filter((script) => script.isAlert === true)

/** Problems that people report. */
export const peopleScripts = allScripts.filter((script) => script.isAlert !== true)
