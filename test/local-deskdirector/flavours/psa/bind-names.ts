/** Every name this API takes in a body. */
const names = [
  ...['ticket', 'entityId', 'name', 'description', 'requestTypeId', 'priorityId', 'contactId'],
  ...['boardId', 'cc', 'text', 'isInternal', 'statusId', 'message', 'rating', 'comments'],
  ...['timeStart', 'timeEnd', 'actualHours', 'notes', 'skip', 'take', 'search', 'state', 'tag'],
  ...['enteredAfter', 'enteredBefore', 'orderBy', 'scope', 'member', 'board', 'status'],
  ...['priority', 'contact', 'assignedMembers', 'dueDate', 'tags'],
]
const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]))

/**
 * A body with the names of its objects as this API spells them, whatever case they came in, as .NET binds them:
 * of two that differ in case alone the later one counts. A null is as good as nothing.
 */
export function bindNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bindNames)
  if (typeof value !== 'object' || value === null) return value
  const bound: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    bound[byLowerCase.get(key.toLowerCase()) ?? key] = bindNames(inner)
  }
  return bound
}
