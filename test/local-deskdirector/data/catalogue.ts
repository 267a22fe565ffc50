import type { Reference } from '../model'

function named<Id extends number | string>(id: Id, name: string): Reference<Id> {
  return { id, name }
}

export const priority = {
  low: named(1, 'Low'),
  medium: named(2, 'Medium'),
  high: named(3, 'High'),
  critical: named(4, 'Critical'),
} as const

export const requestType = {
  incident: named(21, 'Something is broken'),
  request: named(22, 'Service request'),
  starter: named(23, 'New starter'),
  leaver: named(24, 'Leaver'),
  access: named(25, 'Access request'),
  security: named(26, 'Security report'),
  project: named(27, 'Project work'),
  purchase: named(28, 'Purchase or licence'),
  billing: named(29, 'Billing enquiry'),
  question: named(30, 'How do I…?'),
} as const

export const source = {
  portal: named(31, 'Portal'),
  email: named(32, 'Email'),
  phone: named(33, 'Phone'),
  chat: named(34, 'Chat'),
  monitoring: named(35, 'Monitoring'),
} as const

export const category = {
  workplace: named('cat-workplace', 'Workplace'),
  network: named('cat-network', 'Network'),
  mail: named('cat-mail', 'Mail and calendar'),
  meetings: named('cat-meetings', 'Calls and meetings'),
  identity: named('cat-identity', 'Identity and access'),
  servers: named('cat-servers', 'Servers and backup'),
  security: named('cat-security', 'Security'),
  commercial: named('cat-commercial', 'Commercial'),
  applications: named('cat-applications', 'Applications'),
} as const

export type PriorityKey = keyof typeof priority
export type RequestTypeKey = keyof typeof requestType
export type CategoryKey = keyof typeof category

export const tags = [
  'after-hours',
  'billing',
  'hardware',
  'licensing',
  'onboarding',
  'printing',
  'project',
  'recurring',
  'remote-site',
  'security',
  'vip',
  'vpn',
] as const

export type Tag = (typeof tags)[number]
