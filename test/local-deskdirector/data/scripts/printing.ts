import type { Script } from '../script'

export const printingScripts: readonly Script[] = [
  {
    titles: [
      '{printer} prints half a page and stops',
      'Jobs stay in the queue of {printer}',
      'Nothing comes out of {printer}',
    ],
    description:
      'Everything we send to {printer} sits in the queue. It worked until about {time}. Copying on the machine itself is fine.',
    queue: 'desk',
    type: 'incident',
    category: 'workplace',
    tags: ['printing'],
    talk: `
    agent: Thanks. Is there one job at the very top of the list with the word *Deleting* or *Error* beside it?
    contact: Yes, a PDF of {colleague}, 240 pages.
    agent: That one blocks the rest. I cleared the queue on {server}:

    ~~~powershell
    Stop-Service Spooler
    Remove-Item C:\\Windows\\System32\\spool\\PRINTERS\\* -Force
    Start-Service Spooler
    ~~~

    Please print again, all earlier jobs are gone.
    contact: It prints. {colleague} promises to read on screen from now on.`,
  },
  {
    titles: [
      'Scan to e-mail stopped working',
      'Scans from {printer} never arrive',
      'Scan folder of {team} is empty',
    ],
    description:
      'When I scan to my own address from {printer} the display says *Sent*, but nothing arrives. Not in junk either.',
    queue: 'desk',
    type: 'incident',
    category: 'workplace',
    tags: ['printing', 'recurring'],
    talk: `
    internal: Basic authentication for the scan account was switched off by {vendor} last night. All scanners of this customer will be hit.
    agent: Found the reason: the old way of sending mail from scanners has been switched off worldwide. I am moving your machines to our relay today, one after the other.
    contact: Can we scan to a folder in the meantime?
    agent: Yes: choose *Folder › Scans* on the display, it lands in {folder}.
    agent: {printer} is done. Would you try one page?
    contact: Arrived in under ten seconds.`,
  },
  {
    titles: [
      'Labels come out shifted by two millimetres',
      'Courier refuses the labels we print',
      'Barcodes cut off since {day}',
    ],
    description:
      'Since the update on {day} the print is shifted and the barcodes are cut off. The courier refuses such labels, so we glue them by hand now.',
    queue: 'field',
    type: 'incident',
    category: 'workplace',
    tags: ['printing', 'hardware'],
    priority: 'high',
    talk: `
    agent: Could you photograph one label next to a ruler?
    contact: Attached, two millimetres too far left, as I said.
    agent: The driver went back to the factory size of 100 × 150. I set it to your 103 × 199 again and locked it, so that the next update leaves it alone.
    contact: Perfect, barcode and all.`,
  },
  {
    titles: [
      'Toner for {printer}',
      'Please order a drum unit for {printer}',
      'Out of cyan again at {printer}',
    ],
    description: 'The display asks for toner. The cupboard is empty, only yellow is left.',
    queue: 'accounts',
    type: 'purchase',
    category: 'commercial',
    tags: ['printing'],
    priority: 'low',
    talk: `
    agent: On its way, two of each so that the cupboard lasts until the summer. **{amount}**, on the monthly bill as usual.
    contact: Arrived. Cupboard is now a colourful place.`,
  },
  {
    titles: [
      'Letters lie around at {printer}: print with a card?',
      'Secure print with the door card',
      'Print release with cards for {team}',
    ],
    description:
      'Personal letters lie on {printer} for everyone to read. {colleague} heard that documents can wait until one holds a card to the machine. What would that take?',
    queue: 'projects',
    type: 'project',
    category: 'workplace',
    tags: ['printing', 'project'],
    isLasting: true,
    tasks: ['Choose card readers', 'Pilot with one machine', 'Enrol cards', 'Roll out'],
    talk: `
    agent: Good idea, and possible with the cards you already have. I would start with one machine as a trial. Which type of card is it? It is printed on the back in tiny letters.
    contact: "MIFARE DESFire EV2", I needed a magnifying glass.
    agent: Those work. Reader ordered for {printer}.
    internal: Licence for {count} users quoted by distributor, waiting for approval before the roll-out.
    contact: The trial group likes it. One question: what if somebody forgets the card?
    agent: Then a four-digit code does the same. Everyone sets it once on the intranet.
    contact: Management approved the rest, please plan it.`,
  },
]
