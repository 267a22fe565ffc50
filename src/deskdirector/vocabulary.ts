/**
 * What instances call things: the names each value of the model is found under, most usual first.
 *
 * DeskDirector has published one ticket model (microsoft/PowerPlatformConnectors, certified-connectors/
 * DeskDirector Tech); the other names are those of its older and newer APIs as far as they were ever shown: `entityId`
 * outside of that model, PSA words (board, company, member) beside Tokity's (queue, account, agent), and v4's
 * `createdAt`, `author`, `comments` (DeskDirector/docs, Toki_Iti/releases/server). A dot goes one level down.
 */
const names = {
  ticket: {
    id: 'id entityId ticketId',
    summary: 'summary name title',
    description: 'description descriptionPreview',
    isClosed: 'isClosed closed',
    status: 'status',
    priority: 'priority',
    queue: 'queue board',
    account: 'account company',
    contact: 'contact',
    contactGroup: 'contactGroup userGroup site',
    requestType: 'requestType serviceType',
    source: 'source',
    assignees: 'assignees assignedAgents assignedMembers assignedResources agent member resource',
    tags: 'tags',
    copies: 'cc',
    createdOn: 'createdOn createdAt createdDateTime dateEntered submittedAt',
    modifiedOn: 'modifiedOn modifiedAt lastModifiedDateTime lastUpdated updatedAt',
    closedOn: 'closedOn closedAt closedDateTime',
    dueOn: 'dueOn dueAt dueDate dueTime',
    isUnread: 'isUnread unread',
    latestNote: 'latestNote latestComment',
    notes: 'notes comments timeline',
    activities: 'activities',
    attachments: 'attachments',
    tasksDone: 'taskProgress.done tasksDone',
    tasksTotal: 'taskProgress.total tasksTotal',
  },
  note: {
    id: 'id entityId',
    text: 'note notePreview comment content text body',
    isInternal: 'isInternal internal',
    createdOn: 'createdOn createdAt createdDateTime timestamp submittedAt',
    author: 'createdBy author enteredBy creator user',
    attachments: 'attachments',
    timeEntry: 'timeEntry',
  },
  person: {
    id: 'id entityId userId',
    name: 'name',
    firstName: 'firstName',
    lastName: 'lastName',
    // The login name is an e-mail address (help article ys6l112x4v).
    email: 'email emailAddress userName',
    account: 'account company',
    type: 'userType type',
  },
  choice: {
    id: 'id entityId identifier',
    name: 'name',
    isClosed: 'isClosed closed',
  },
  attachment: {
    id: 'id entityId',
    name: 'name fileName',
    size: 'size fileSize',
    type: 'contentType mimeType type',
  },
  timeEntry: {
    id: 'id entityId',
    text: 'note content text',
    isInternal: 'isInternal internal',
    start: 'timeStart startTime start',
    end: 'timeEnd endTime end',
    hours: 'actualHours hours',
    createdOn: 'createdOn createdAt submittedAt',
    ticket: 'parentTicket ticket ticketEntityId',
  },
  activity: {
    id: 'id entityId',
    type: 'type',
    createdOn: 'createdOn createdAt',
    author: 'createdBy author enteredBy user',
  },
} as const

export type ModelName = keyof typeof names
/** The values a model has names for, such as `summary` of a `ticket`. */
export type KeyOf<Model extends ModelName> = keyof (typeof names)[Model] & string

/** `ticket.summary` and all the others: what a profile's own vocabulary may name. */
export const modelKeys: readonly string[] = /* @__PURE__ */ Object.entries(names).flatMap(
  ([model, keys]) => Object.keys(keys).map((key) => `${model}.${key}`),
)

/** Model by model, the paths to try for each of its values, in order. */
export type Vocabulary = Readonly<Record<ModelName, Readonly<Record<string, readonly string[]>>>>

/** The built-in names, with an instance's own (by `ticket.summary` and the like) before them. */
export function vocabularyOf(own: Readonly<Record<string, readonly string[]>>): Vocabulary {
  const models = Object.entries(names).map(([model, keys]) => {
    const paths = Object.entries(keys).map(([key, builtIn]) => [
      key,
      [...(own[`${model}.${key}`] ?? []), ...builtIn.split(' ')],
    ])
    return [model, Object.fromEntries(paths)]
  })
  return Object.fromEntries(models) as Vocabulary
}
