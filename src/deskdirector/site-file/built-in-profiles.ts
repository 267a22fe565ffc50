import * as v from 'valibot'
import copilot from '../profiles/copilot.json'
import { profileSchema } from './profile-schema'

/** Profiles the page brings along, by name. */
export const builtInProfiles = new Map([['copilot', v.parse(profileSchema, copilot)]])

export const builtInNames: readonly string[] = [...builtInProfiles.keys()]
