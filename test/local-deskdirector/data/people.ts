import type { Agent, Company, Contact } from '../model'

export const companies: readonly Company[] = [
  {
    id: 11,
    name: 'Northwind Shipbrokers',
    contactGroups: [
      { id: 'grp-nw-chartering', name: 'Chartering' },
      { id: 'grp-nw-operations', name: 'Operations' },
      { id: 'grp-nw-accounts', name: 'Accounts' },
    ],
  },
  {
    id: 12,
    name: 'Brücke & Söhne Orgelbau',
    contactGroups: [
      { id: 'grp-bs-werkstatt', name: 'Werkstatt' },
      { id: 'grp-bs-buero', name: 'Büro' },
    ],
  },
  {
    id: 13,
    name: 'Harbour Lane Dental Group',
    contactGroups: [
      { id: 'grp-hl-front-desk', name: 'Front desk' },
      { id: 'grp-hl-clinic', name: 'Clinic' },
    ],
  },
]

// The e-mail addresses are transliterated, as most mail systems would have them.
const people: readonly (readonly [company: number, first: string, last: string, mail: string])[] = [
  [11, 'Zoë', 'Ødegård', 'zoe.odegard@northwind.example'],
  [11, 'Tomás', 'Ibáñez Quiroga', 'tomas.ibanez@northwind.example'],
  [11, 'ليلى', 'حدّاد', 'layla.haddad@northwind.example'],
  [11, 'Priya', 'Raghunathan', 'priya.raghunathan@northwind.example'],
  [11, 'Callum', 'Fraser', 'callum.fraser@northwind.example'],
  [11, 'Ingrid', 'Sæther', 'ingrid.saether@northwind.example'],
  [12, 'Jürgen', 'Weißmüller', 'j.weissmueller@bruecke.example'],
  [12, 'Anneliese', 'Groß', 'a.gross@bruecke.example'],
  [12, '美咲', '佐藤', 'misaki.sato@bruecke.example'],
  [12, 'Émile', 'Lefèvre', 'e.lefevre@bruecke.example'],
  [12, 'Sunny 🌻', 'Okafor', 's.okafor@bruecke.example'],
  [13, 'Marguerite', "D'Souza", 'marguerite@harbourlane.example'],
  [13, 'Kenji', '𠮷田', 'kenji.yoshida@harbourlane.example'],
  [13, 'Hương', 'Nguyễn Thị', 'huong.nguyen@harbourlane.example'],
]

/** Who may only read in some queues: there has to be somebody who meets a refusal. */
const readOnlyQueues: Readonly<Record<string, readonly number[]>> = {
  Callum: [3, 5],
  Rafael: [4, 5],
}

const managers: ReadonlySet<string> = new Set(['Tomás', 'Ingrid', 'Jürgen', 'Marguerite'])

function readingOnly(firstName: string): Pick<Contact, 'readOnlyQueues'> {
  const queues = readOnlyQueues[firstName]
  return queues ? { readOnlyQueues: queues } : {}
}

export const contacts: readonly Contact[] = people.map(
  ([companyId, firstName, lastName, email], index) => ({
    id: 501 + index,
    firstName,
    lastName,
    email,
    companyId,
    seesCompany: managers.has(firstName),
    ...readingOnly(firstName),
  }),
)

export const agents: readonly Agent[] = [
  { id: 71, firstName: 'Mira', lastName: 'Lindqvist', email: 'mira@lanternit.example' },
  { id: 72, firstName: 'Ngũgĩ', lastName: 'Otieno', email: 'ngugi@lanternit.example' },
  { id: 73, firstName: 'Siobhán', lastName: 'Kavanagh', email: 'siobhan@lanternit.example' },
  {
    id: 74,
    firstName: 'Rafael',
    lastName: 'Monteiro',
    email: 'rafael@lanternit.example',
    ...readingOnly('Rafael'),
  },
  { id: 75, firstName: 'Hye-jin', lastName: 'Park', email: 'hyejin@lanternit.example' },
  { id: 76, firstName: 'Aroha', lastName: 'Tamihana', email: 'aroha@lanternit.example' },
]

/** First and last name, as an instance writes a person in a reference. */
export function fullName(person: Contact | Agent): string {
  return `${person.firstName} ${person.lastName}`
}
