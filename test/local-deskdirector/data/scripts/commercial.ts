import type { Script } from '../script'

export const commercialScripts: readonly Script[] = [
  {
    titles: [
      'Question about invoice {invoice}',
      '{invoice}: what is the second line?',
      'Unknown line on {invoice}',
    ],
    description:
      'On {invoice} there is a line of {amount} for "additional mailbox storage". We do not remember having ordered this. Please explain or credit.',
    queue: 'accounts',
    type: 'billing',
    category: 'commercial',
    tags: ['billing'],
    priority: 'low',
    talk: `
    agent: Thank you for looking so closely. I have asked our accounts department for the order behind it.
    agent: It was ordered by somebody who left in {month} and nobody has used it since. We cancel it and credit **{amount}**.
    contact: Very decent, thank you.
    internal: Credit note raised, recurring line removed from the agreement.`,
  },
  {
    titles: [
      'Seasonal Microsoft 365 licences from {month}',
      'Add {count} licences for seasonal staff',
      'Which licences do we pay for and not use?',
    ],
    description:
      'The season begins: we need {count} more licences from {month} on, for four months only. And could you list those that nobody uses?',
    queue: 'accounts',
    type: 'purchase',
    category: 'commercial',
    tags: ['licensing', 'billing'],
    talk: `
    agent: Monthly ones are about a fifth dearer but can be given back. For four months they are the better choice.
    contact: Monthly then.
    agent: Ordered. The unused ones, as of today:

    | Licence | Paid | Used |
    | --- | ---: | ---: |
    | Business Premium | 42 | 39 |
    | Visio Plan 2 | 5 | 1 |
    | Power BI Pro | 12 | 12 |
    contact: Four Visio licences can go at the next renewal.
    internal: Renewal of Visio is on the 14th of {month}; reminder set two weeks before.`,
  },
  {
    titles: [
      'Domain renewal over {amount}, is it genuine?',
      'Bill for a domain listing: pay or bin?',
      'Invoice from a company we have never heard of',
    ],
    description:
      'We received a letter with a bill over {amount} to "keep our domain listed". It looks official. Do we have to pay it?',
    queue: 'accounts',
    type: 'question',
    category: 'commercial',
    tags: ['billing', 'security'],
    priority: 'low',
    talk: `
    agent: Bin it with a good conscience. Your domains renew through us and are paid until next {month}; this is an advertisement dressed as a bill.
    contact: Shredded. How many people fall for that?
    agent: Enough to make the stamps worthwhile, sadly.`,
  },
  {
    titles: [
      'Renewal of the support contract',
      'Agenda for our quarterly review',
      'Numbers for the review meeting on {day}',
    ],
    description:
      'For the meeting on {day} at {time} we would like: number of tickets per month, the five most frequent topics, and your proposal for next year.',
    queue: 'accounts',
    type: 'request',
    category: 'commercial',
    tags: [],
    talk: `
    agent: You will have it two days before. Shall I leave out the tickets of {site}? They had the line outage, which makes the curve look dramatic.
    contact: Leave them in but mark them.
    agent: The paper is in {folder}. Most frequent were passwords, printing, and new starters.
    contact: Thank you, that was a good meeting. Minutes are attached.`,
  },
  {
    titles: [
      'Two variants for the firewall at {site}, please',
      'Quote: internet line for {site}',
      'Offer for network and Wi-Fi at {site}',
    ],
    description:
      'Please send us an offer for {site}. Two variants would be nice: the sensible one and the one for people with too much money.',
    queue: 'accounts',
    type: 'purchase',
    category: 'commercial',
    tags: ['remote-site'],
    priority: 'low',
    talk: `
    agent: I like the brief. To size it: how many people at the busiest hour, and is there a server on site?
    contact: {count} people, no server, one coffee machine with its own IP address.
    agent: Both variants are attached; the sensible one is **{amount}** a month.
    contact: We take the sensible one. Signature attached.
    internal: Ordered with {vendor}, delivery six weeks.`,
  },
]
