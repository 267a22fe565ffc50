/**
 * What instances call things and what is done to them: each line's first word is the one used here, the others
 * are other names of it (Tokity's and the PSAs', and what help desks use elsewhere). In the singular.
 */
const things = `
ticket: service ticket, support ticket, helpdesk ticket, case, support case, issue, incident, service request, support request, request
note: comment, reply, message, ticket note, ticket comment, conversation entry, timeline entry, post, public comment
timeEntry: time entry, time log, time record, work log, worklog, timesheet entry
attachment: file, document, upload, ticket attachment, ticket file
status: ticket status, service status
priority: ticket priority, service priority
queue: board, service board, ticket queue, ticket board, department
agent: member, technician, resource, support agent, assignable agent, assignable member, assignee, operator, engineer, tech
contact: requester, requestor, end user, customer contact, client contact, company contact, account contact
requestType: request type, service type, ticket type, issue type, case type, service request type
rating: rate, survey, feedback, satisfaction, csat, satisfaction rating, survey response, survey result, score
action: transition, command, ticket action
me: myself, self, whoami, who am i, current user, current contact, current agent, current member, my profile, userinfo, user info, signed in user, logged in user, my account
`

const deeds = `
find: search, query, list, filter, lookup, browse
get: detail, full, fetch, retrieve, show, view
create: add, new, submit, raise, insert, log
update: edit, modify, change, patch, save, set
close: closed, resolve, resolved, complete, completed, close ticket, mark closed, mark a closed
reopen: reopened, re open, open again, reopen ticket
approve: approved, accept, accepted, grant approval, approval grant, approve ticket, grant
decline: declined, reject, rejected, deny, decline approval, approval decline, disapprove
escalate: escalated, escalation, escalate ticket
markRead: read, mark read, mark as read, seen, mark seen, mark as seen, viewed, mark viewed, read state, read status
askFor: close request, close ticket request, request close, request ticket close, request to close, closing request, closure request, request closing, request closure, resolve request, request resolve, resolution request, reopen request, reopen ticket request, request reopen, request to reopen
content: download, raw, data, binary, byte, blob
choice: option, picklist, pick list, metadata, reference, catalog, catalogue
`

function table(lines: string): ReadonlyMap<string, string> {
  const entries = lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', others = ''] = line.split(': ')
      return [name, ...others.split(', ')].map((word): [string, string] => [word, name])
    })
  return new Map(entries)
}

export const nouns = table(things)
export const verbs = table(deeds)

/** Words that are often written as one, without a capital to tell them apart. */
export const compounds: ReadonlyMap<string, string> = new Map([
  ...['order', 'sort'].map((word): [string, string] => [`${word}by`, `${word} by`]),
  ['pagesize', 'page size'],
  ['perpage', 'per page'],
  ['pagenumber', 'page number'],
  ['pageindex', 'page index'],
  ['timeentry', 'time entry'],
  ['requesttype', 'request type'],
  ['servicetype', 'service type'],
  ['tickettype', 'ticket type'],
  ['duedate', 'due date'],
  ['isinternal', 'is internal'],
  ['ispublic', 'is public'],
  ['searchterm', 'search term'],
  ['daterange', 'date range'],
  ['timerange', 'time range'],
])

/** Ahead of what a path is about, and telling nothing. */
export const idlePrefixes =
  /^(api|rest|v|v\d+|odata|copilot|dd|desk director|deskdirector|desk|help desk|helpdesk|service desk|servicedesk|support|service|psa|my|choice|ticketing)$/

/** Whom a path, a tag or a name is for. Read in this order: “tech portal” is TECH. */
export const audiences: readonly (readonly ['portal' | 'tech', RegExp])[] = [
  ['tech', /^(tech|technician|agent|member|staff|operator|engineer|console)$/],
  ['portal', /^(portal|client|contact|customer|requester|end ?user|self ?service)$/],
]

/** Ahead of a path, or in a tag: for administrators, other servers and holders of an API key, not for this page. */
export const notForThisPage =
  /^(admin|administration|administrator|webhook|hook|connector|automate|automation|workflow|integration|zapier|scim|public|apikey|oauth|partner|external|server|system)$/

/** In a path or a name: what this page never does, or isn't about one person's work on one ticket. */
export const neverDone =
  /^(bulk|batch|mass|multiple|many|import|export|migrate|migration|archive|archived|restore|delete|deleted|remove|purge|merge|split|template|draft|recurring|webhook|hook|subscribe|subscription|unsubscribe|job|debug|sync|csv|facet|grid|count|statistic|stat|insight|history|audit|schema|undo)$/
