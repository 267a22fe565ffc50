import * as v from 'valibot'
import { closedObject } from './closed-object'
import { wants } from './mistake'
import { about, dottedPath, numberFrom, oneOf, textLike } from './plain-values'

const queryKey = textLike('the name of a query key')

/** Parts of a binding that are the same whatever the operation. */
export const bindingParts = {
  method: about('How it is asked.', oneOf(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']), 'POST'),
  path: about(
    'Where, from the instance’s origin; {name} is an argument. What isn’t published stands in the instance’s Swagger.',
    textLike(
      'a path such as /api/v2/tickets/{id}, without a query',
      /^(\/(?!\.\.?(\/|$))([\w.~!$&'()*+,;=:@-]|\{\w+\})+)+\/?$/,
    ),
    '/api/your/path/{id}',
  ),
  as: about(
    'How the body is sent: as JSON, as a JSON merge patch, or as a form whose parts are the body’s keys.',
    v.pipe(oneOf(['json', 'merge-patch', 'multipart']), v.metadata({ default: 'json' })),
    'multipart',
  ),
  contentType: about(
    'The body’s media type, where it isn’t application/json or application/merge-patch+json.',
    textLike('a media type such as application/json', /^[\w.+-]+\/[\w.+-]+(;.*)?$/),
    'application/vnd.api+json',
  ),
  paging: about(
    'For an instance that counts in pages and knows no skip and take.',
    closedObject({
      page: about('The query’s key for the number of the page.', queryKey, 'page'),
      size: about('The query’s key for how many a page holds.', queryKey, 'pageSize'),
      from: v.optional(
        about(
          'The number of the first page.',
          numberFrom(0, 'the number of the first page, 0 or 1'),
          0,
        ),
        1,
      ),
    }),
  ),
  items: about(
    'Where the list is in the answer. Not written: the answer is the list.',
    dottedPath,
    'results',
  ),
  total: about('Where the answer says how many there are in all.', dottedPath, 'totalResults'),
  item: about(
    'Where the one thing is in the answer. Not written: the answer is it.',
    dottedPath,
    'ticket',
  ),
  replaces: about(
    'Whether all that isn’t sent would be lost: the page then sends the whole ticket, as it was last read, with the keys of body laid over it.',
    v.boolean(wants('true or false')),
    true,
  ),
  wrap: about(
    'The key that the whole ticket is put under.',
    textLike('the key to put the entity under'),
    'ticket',
  ),
}
