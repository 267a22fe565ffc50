import type { Script } from '../script'

export const remoteScripts: readonly Script[] = [
  {
    titles: [
      'VPN client asks for an update I may not install',
      'VPN: certificate expired, error {code}',
      'VPN client on {asset} wants an administrator',
    ],
    description:
      'The VPN client wants to be updated and then asks for an administrator. I travel on {day} and need {folder} on the way.',
    queue: 'desk',
    type: 'incident',
    category: 'network',
    tags: ['vpn'],
    priority: 'high',
    talk: `
    agent: I have sent the update to {asset} with the rights it needs. Please leave the lid open for ten minutes.
    contact: It installed, but now it says error {code}.
    agent: Your certificate ended yesterday, unlucky timing. A new one is on the machine; restart, please.
    contact: Connected from the hotel lobby. Safe travels to me.`,
  },
  {
    titles: [
      'Remote desktop to {server}: black screen',
      'Remote desktop session freezes at {time}',
      'Cannot work from home, remote desktop says {code}',
    ],
    description:
      'When I connect to {server} from home I see a black screen with a cursor. From the office it works.',
    queue: 'desk',
    type: 'incident',
    category: 'network',
    tags: ['vpn', 'recurring'],
    talk: `
    agent: Press **Ctrl + Alt + End** in the black window, choose *Task manager*, then *Run new task* and type \`explorer\`. Does the desktop come?
    contact: It does!
    internal: Session was left over from {day}. Idle limit of eight hours now set.
    agent: An old session was waiting for you. From now on such sessions end after eight hours.
    contact: Fine with me, three evenings without trouble.`,
  },
  {
    titles: [
      'Working from {site} in {month}',
      'Working from abroad for a month',
      'Sign-in blocked while at {site}',
    ],
    description:
      'I will be at {site} for a month. My mornings are your nights: I write in {zone}. Please allow sign-ins from there, and tell me what to do when something breaks at my 9:00.',
    queue: 'security',
    type: 'request',
    category: 'identity',
    tags: ['vip', 'after-hours'],
    talk: `
    agent: Allowed for the month, for your account only. Which dates exactly?
    contact: From the 3rd to the 30th of {month}, local dates.
    agent: Noted. At your 9:00 the duty phone answers: extension {extension}. It is staffed round the clock.
    contact: Tested today at 09:10 here. A very awake {agent} picked up.`,
  },
  {
    titles: [
      'Network folder for {site} is painfully slow',
      'Opening a drawing at {site} takes minutes',
      '{site}: everything stalls in the afternoon',
    ],
    description:
      'At {site} a drawing of 80 MB takes {count} minutes to open. In the main office it is seconds. They plan their coffee around it.',
    queue: 'desk',
    type: 'incident',
    category: 'network',
    tags: ['remote-site', 'recurring'],
    isLasting: true,
    talk: `
    agent: Could somebody there run a measurement at a slow moment? The page is [speed.example](https://speed.example), three times please.
    contact: 94 / 11, 91 / 10 and then 12 / 0.4 at {time}, when it was bad.
    internal: Cloud backup of the local NAS runs at that hour and takes the upstream.
    agent: A backup takes all of the line at that hour. I limited it to the night.
    contact: Afternoons are fine. Mornings are as before, so minutes for the large ones.
    agent: Then distance is the next suspect: each file needs hundreds of round trips. I suggest a small cache box on site, on loan for a month.
    contact: They are keen to try.`,
  },
  {
    titles: [
      'Wi-Fi survey and new access points for {site}',
      'New office: network, phones and printers for {site}',
      'Second line and failover for {site}',
    ],
    description:
      'The lease is signed. Keys come on {day}, people move in at the end of {month}. Please plan network, phones and printers together with {colleague}.',
    queue: 'projects',
    type: 'project',
    category: 'network',
    tags: ['project', 'remote-site'],
    isLasting: true,
    tasks: [
      'Survey',
      'Order the lines',
      'Cabinet and switches',
      'Access points',
      'Phones',
      'Printers',
      'Move-in day',
    ],
    talk: `
    agent: Congratulations on the lease. The line has the longest lead time, so I ordered it today with {vendor}. Do you have floor plans?
    contact: Attached. The kitchen is drawn in the wrong corner.
    agent: I will not lay cables through the sink then. Survey on {day} at {time}?
    contact: I will bring the keys.
    agent: Survey done:

    - {count} access points instead of the planned four, because of the concrete core
    - cabinet in the store room, needs its own socket with 16 A
    - the landlord has to allow one hole in the wall
    contact: The landlord allows it, if it is closed again one day.
    internal: Electrician quoted separately. Keep the survey heat map for the handover.`,
  },
  {
    titles: [
      'Handhelds offline between aisles 4 and 7',
      'Barcode scanners lose the connection',
      'Picking list empties itself on the handhelds',
    ],
    description:
      'The handhelds of {team} lose the connection between aisles 4 and 7, then the picking list is empty and they walk back to the desk.',
    queue: 'field',
    type: 'incident',
    category: 'network',
    tags: ['hardware', 'recurring'],
    talk: `
    agent: Do all of them lose it, or only some? The last two digits of the sticker would help.
    contact: Mostly 03, 07 and 12. The newest ones never.
    agent: The older ones hold on to a distant antenna too stubbornly. I changed how soon they let go; please try until {day}.
    contact: One loss in two days, before it was one an hour.
    internal: 03 still on firmware 2.1, collected for update at next visit.
    agent: Number 03 gets new firmware when we are next with you; the rest is done.`,
  },
]
