import * as v from 'valibot'
import { builtInNames } from './built-in-profiles'
import { closedObject, listOf, openObject } from './closed-object'
import { say, wants } from './mistake'
import { origin } from './origin'
import { about, textLike } from './plain-values'
import { profileSchema } from './profile-schema'
import { sections } from './site-sections'

const instance = closedObject({
  host: about(
    'Its origin: https, without a path. *. at its front stands for any one or more names.',
    v.pipe(origin, v.examples(['https://support.acme.example', 'https://*.deskdirector.com'])),
  ),
  profile: v.optional(
    about(
      'How its API is spelled: a profile of this file, or the built-in copilot.',
      v.pipe(textLike('the name of a profile'), v.examples(builtInNames)),
    ),
    'copilot',
  ),
})

/** `site.json`, as a deployer writes it. Only `instances` has to be there. */
export const siteSchema = about(
  'What the ticket page is built for. Only instances has to be there.',
  closedObject({
    $schema: v.exactOptional(
      about(
        'This schema: an editor then completes every key, explains it and marks what is wrong.',
        v.string(wants('the address of a schema')),
        './site.schema.json',
      ),
    ),
    instances: about(
      'The DeskDirector instances that the page may speak to. The first that matches is taken.',
      v.pipe(
        listOf(instance, 'instances'),
        v.minLength(1, 'There is no instance.\nAdd the origin of your DeskDirector.'),
      ),
    ),
    profiles: v.optional(
      about(
        'Your own profiles, by name: how an instance spells what the page asks of it.',
        openObject(profileSchema, {
          keys: builtInNames,
          say: (name) =>
            say(
              `${name} is the name of a built-in profile.`,
              `Give yours another name and let it extend ${name}.`,
            ),
        }),
      ),
      {},
    ),
    ...sections,
    frameAncestors: v.optional(
      about(
        'Origins that may show the page in a frame: what your host’s Content-Security-Policy says. ' +
          'Left out, they are the hosts of instances. Every frame around it counts: for a portal in Microsoft Teams add ' +
          'https://teams.microsoft.com, https://*.teams.microsoft.com and https://*.cloud.microsoft.',
        listOf(origin, 'origins'),
        ['https://support.acme.example'],
      ),
    ),
  }),
)
