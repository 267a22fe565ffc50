import { findingIf, type BindingRule } from './binding-rule'
import { say } from './mistake'
import { placeholders } from './placeholders'

/** A list that is the whole answer has no place for a total beside it. */
const total: BindingRule = {
  find: ({ total, items }) =>
    findingIf(
      total !== undefined && items === undefined,
      ['total'],
      say(
        'Without items the answer is the list itself, with no total beside it.',
        'Add items, or take total out.',
      ),
    ),
  jsonSchema: { if: { required: ['total'] }, then: { required: ['items'] } },
}

/** An instance counts pages or tickets, not both. */
const counting: BindingRule = {
  find: (binding) =>
    binding.paging === undefined
      ? []
      : placeholders(binding)
          .filter(({ name }) => name === 'skip' || name === 'take')
          .map(({ name, keys }) => ({
            keys,
            message: say(
              `paging says where the page is already, and so does $${name}.`,
              'Keep one of them.',
            ),
          })),
}

/** The keys that `paging` adds to the query are their own. */
const pagingKeys: BindingRule = {
  find: ({ paging, query = {} }) =>
    paging === undefined
      ? []
      : [
          ...findingIf(
            paging.page === paging.size,
            ['paging', 'size'],
            say('The page and its size have the same key.', 'Give each its own.'),
          ),
          ...(['page', 'size'] as const)
            .filter((part) => Object.hasOwn(query, paging[part]))
            .map((part) => ({
              keys: ['paging', part],
              message: say(`query has the key ${paging[part]} too.`, 'Keep one of them.'),
            })),
        ],
}

export const listRules = [total, counting, pagingKeys]
