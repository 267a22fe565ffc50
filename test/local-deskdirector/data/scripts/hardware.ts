import type { Script } from '../script'

export const hardwareScripts: readonly Script[] = [
  {
    titles: [
      '{asset} gets hot and the fan never stops',
      'Laptop of {colleague} shuts down without warning',
      'Battery of {asset} lasts twenty minutes',
    ],
    description:
      'My {device} ({asset}) is hot enough to fry an egg and the battery is empty after a short meeting. It is about three years old.',
    queue: 'field',
    type: 'incident',
    category: 'workplace',
    tags: ['hardware'],
    talk: `
    agent: Could you look at the bottom: does it lie flat on the table, or does it rock?
    contact: It rocks a little, now that you say it.
    agent: Then please **stop charging it now** and do not put it in a bag. The battery is swelling. A replacement laptop will be there at {time}.
    contact: Unplugged and put on the stone floor.
    internal: Swollen pack confirmed on site, disposed of as hazardous waste. Warranty claim opened with {vendor}.
    agent: You have {asset} back tomorrow with a new battery; keep the spare until then.
    contact: Back, cool and quiet.`,
  },
  {
    titles: [
      'Second monitor flickers on {asset}',
      'Both screens go black for a second',
      'Docking station does not wake the monitors',
    ],
    description:
      'When I come back from lunch one of my monitors flickers or stays off, and I have to pull the cable of the dock. On some days it happens {count} times.',
    queue: 'desk',
    type: 'incident',
    category: 'workplace',
    tags: ['hardware', 'recurring'],
    priority: 'low',
    talk: `
    agent: Which colour has the end of the cable that goes into the laptop, and is there a tiny lightning symbol next to the socket?
    contact: Black, and no lightning. There is one on the other side though.
    agent: Please use the other side, that socket has more bandwidth. And I have put the dock's firmware update on your machine for tonight; leave it docked and switched on.
    contact: Two days without flicker. Who would have thought.`,
  },
  {
    titles: [
      'Coffee on the keyboard of {asset}',
      'Tea in the keyboard of my {device}',
      'Water damage, {asset}',
    ],
    description:
      'An accident, I am afraid. It is switched off and stands upside down on a towel. Is there a spare until it is repaired? I need {app} from tomorrow.',
    queue: 'field',
    type: 'incident',
    category: 'workplace',
    tags: ['hardware'],
    priority: 'high',
    talk: `
    agent: Towel and upside down, well done. Please do not try to start it. A spare with {app} leaves us at {time} by courier.
    contact: It has arrived and my files are all there, like magic.
    internal: Board corroded, economic write-off. Insurance form filled, photos in the asset record.
    agent: The old one cannot be saved; your data was in OneDrive and is complete. A new {device} is ordered, **{amount}** after insurance. Shall I go ahead?
    contact: Go ahead, {colleague} approved it.`,
  },
  {
    titles: [
      'Quote for {count} new laptops',
      'Replacement of the oldest computers in {team}',
      'Budget for new laptops in {team}',
    ],
    description:
      'Budget for next year: please quote {count} laptops like {colleague} has, with docks, and tell us which of the present ones are due.',
    queue: 'accounts',
    type: 'purchase',
    category: 'commercial',
    tags: ['hardware'],
    priority: 'low',
    talk: `
    agent: According to our list these are beyond their fourth year:

    | Asset | Model | Bought |
    | --- | --- | --- |
    | LT-0417 | ThinkPad T480 | {month}, five years ago |
    | LT-0932 | Latitude 5400 | {month}, four years ago |
    | PC-1934 | OptiPlex 3060 | {month}, six years ago |

    The quotation is attached and valid for four weeks.
    contact: The management would like to split it over two quarters.
    agent: No problem, two deliveries at the same price. Quotation changed accordingly.
    contact: Signed copy attached.`,
  },
  {
    titles: [
      'Company phone stolen on the way to {site}',
      'Lost tablet of {team}',
      'iPad of {colleague} left in a taxi',
    ],
    description:
      'It was in my bag at {time} and was not when I got off. It has a code, but our customer list is on it.',
    queue: 'security',
    type: 'security',
    category: 'security',
    tags: ['security', 'hardware'],
    priority: 'critical',
    talk: `
    agent: It is locked and will erase itself the moment it goes online. Was it on a lanyard with a company card?
    contact: No card, only a sticker of a fish.
    internal: Wipe command acknowledged at {time}. SIM blocked with {vendor}.
    agent: **Erased** as of {time}, confirmed by the device. SIM is blocked. For the insurance you need a police report; the serial number is in the attached file.
    contact: Report made. Could I have a replacement, with the sticker?
    agent: Replacement is under way. For the sticker I have no stock.`,
  },
]
