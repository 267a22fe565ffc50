import type { Script } from '../script'

export const meetingScripts: readonly Script[] = [
  {
    titles: [
      'Teams: nobody hears me, {asset}',
      'Microphone dead in Teams, fine elsewhere',
      'Headset silent in Teams calls',
    ],
    description:
      'In Teams calls nobody hears me, though the little bar moves when I talk. A voice memo on the same {device} records perfectly well.',
    queue: 'desk',
    type: 'incident',
    category: 'meetings',
    tags: [],
    talk: `
    agent: Hello {contact}. Which headset is it, and is it plugged in or on Bluetooth?
    contact: Bluetooth, the Jabra you gave us. I also have the old wired one here.
    agent: Could you make a test call (*Settings › Devices › Make a test call*) with each of the two?
    contact: Wired: clear as day. Bluetooth: silence.
    agent: Then the headset has old firmware. I installed **Jabra Direct** from here; open it with the headset charging and press *Update all*. About six minutes.
    contact: Updated and I can be heard, for better or worse.`,
  },
  {
    titles: [
      'Screen in {room} stays black',
      'Cannot share to the display in {room}',
      'No picture in {room}, presentation on {day}',
    ],
    description:
      'We plug the cable in and the screen in {room} stays black. The supplier presentation on {day} at {time} is in that room.',
    queue: 'field',
    type: 'incident',
    category: 'meetings',
    tags: ['hardware'],
    priority: 'high',
    talk: `
    agent: Is there a green light on the little box under the table?
    contact: There is, and a fan noise.
    agent: Then please hold its power button for ten seconds and count to twenty before you turn it on again.
    contact: No luck. It shows the logo and goes black.
    internal: Third dock of this batch. Raise with Lenovo as a batch fault.
    agent: I will be with you at {time} with a spare. Worst case, you have a working room for the presentation and I take the box along.
    contact: Replaced and tested with two laptops. Thank you for coming so fast.`,
  },
  {
    titles: [
      'Recording made in {room} has disappeared',
      'Where do Teams recordings go?',
      "Need last week's meeting recording from {colleague}",
    ],
    description:
      'We recorded the meeting on {day}. The link in the chat says the file does not exist. I need it for the minutes.',
    queue: 'desk',
    type: 'question',
    category: 'meetings',
    tags: ['vip'],
    talk: `
    agent: Recordings lie in the OneDrive of whoever pressed *Record*, in a folder called **Recordings**, and expire after 60 days unless somebody says otherwise. Who pressed the button?
    contact: {colleague}, who left the company at the end of {month}. Oh dear.
    internal: OneDrive of the leaver is in retention until next quarter. Recovering to the SharePoint site.
    agent: No harm done, we keep such files for 90 days. I moved it to the *Minutes* library: [open the library](https://intranet.example/minutes).
    contact: You saved my week.`,
  },
  {
    titles: [
      'Desk phone {extension} has no dial tone',
      'Calls to {extension} go straight to voicemail',
      'The phone with number {extension} never rings',
    ],
    description:
      'Callers to {extension} hear one ring and then voicemail. The phone itself never rings. Please look, this is the number on our invoices.',
    queue: 'desk',
    type: 'incident',
    category: 'meetings',
    tags: [],
    talk: `
    agent: Is there a small arrow or a moon in the display of the phone?
    contact: A moon, yes.
    agent: That is *do not disturb*. The key at the bottom left switches it off. I also see a forward to voicemail after five seconds; shall I make it twenty?
    contact: Twenty please. And sorry about the moon!
    agent: Not at all. Set to twenty seconds and tested from my mobile.`,
  },
  {
    titles: [
      'Move our main number to the new phone system',
      'Phone system: menu for callers outside opening hours',
      'Replace the phones at {site} by softphones',
    ],
    description:
      'As discussed with {colleague}: we would like to leave the old phone system by the end of {month}. There are {count} handsets, one door phone and a fax that nobody dares to touch.',
    queue: 'projects',
    type: 'project',
    category: 'meetings',
    tags: ['project', 'remote-site'],
    isLasting: true,
    tasks: [
      'Port the numbers',
      'Call menu and opening hours',
      'Headsets',
      'Training',
      'Retire the old box',
    ],
    talk: `
    agent: Thank you, {contact}. I propose this order: numbers first, the call menu second, and the fax last, with gloves. May I have the latest bill of the phone company? The number transfer has to match it letter by letter.
    contact: Bill attached. The contract is in the name of our old holding company, is that a problem?
    agent: It is if we do not say so. I filled in the form with the old name; please sign page 2.
    contact: Signed and sent back.
    internal: Port date requested from {vendor}; they need ten working days.
    agent: The number moves on {day} at {time}. Expect about five minutes in which callers hear an engaged tone.
    contact: {team} has been told, and the wording for the night menu is attached.`,
  },
]
