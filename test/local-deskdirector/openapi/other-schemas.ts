import { double, flag, instant, int32, object, page, ref, text } from './schema-parts'
import type { Schema } from './types'

const person: Readonly<Record<string, Schema>> = {
  userName: { ...text, description: 'The login e-mail: the one field DeskDirector publishes.' },
  entityId: int32,
  userId: text,
  name: text,
  firstName: text,
  lastName: text,
  email: { type: 'string', format: 'email' },
}

/** The models of people, time entries and errors. */
export const otherSchemas: Readonly<Record<string, Schema>> = {
  Contact: object({ ...person, company: ref('Company') }),
  Company: object({ entityId: int32, name: text }),
  Agent: object(person),
  TimeEntryList: page('TimeEntry'),
  TimeEntry: object({
    id: int32,
    note: text,
    isInternal: flag,
    startTime: instant,
    endTime: instant,
    actualHours: double,
    createdOn: instant,
    parentTicket: ref('Reference'),
  }),
  Connection: { type: 'object' },
  Refusal: object({ errorCode: text, errorDescription: text }),
  BadRequest: object({ error: text, errorDescription: text }),
}
