import type { Script } from '../script'

export const networkScripts: readonly Script[] = [
  {
    titles: [
      'VPN drops every few minutes from home',
      'VPN connects and then nothing loads',
      'Cannot stay on the VPN for longer than a call',
    ],
    description:
      'I work from home on {day}s. The VPN says connected, but after some minutes the drive with {folder} is gone and I have to connect again. Home internet is fine, my partner is in video calls all day.',
    queue: 'desk',
    type: 'incident',
    category: 'network',
    tags: ['vpn'],
    talk: `
    agent: Thanks for the clear description. Could you paste the output of this, while the VPN is on?

    ~~~
    ping -n 20 {address}
    ipconfig /all
    ~~~
    contact: Here it is, roughly:

    ~~~
    Packets: Sent = 20, Received = 13, Lost = 7 (35% loss)
    ~~~

    The second one is long so I put it in a file.
    internal: MTU on the tunnel is 1500, their provider uses DS-Lite. Classic.
    agent: Your provider wraps packets once more, so ours are a little too big for the road. I pushed a setting that makes them smaller (\`mtu 1360\`). Please disconnect, wait ten seconds, and connect again.
    contact: An hour and a half without a drop, that is a record.`,
  },
  {
    titles: [
      'Wi-Fi very slow in {room}',
      'No usable wireless in {room}',
      'Visitors lose the guest Wi-Fi in {room}',
    ],
    description:
      'Whenever more than {count} people sit in {room} the wireless crawls. Yesterday we had to move a customer meeting to the kitchen, which was not our finest hour.',
    queue: 'field',
    type: 'incident',
    category: 'network',
    tags: ['hardware'],
    talk: `
    agent: I see the access point of that room from here. {count} devices on the slow 2.4 GHz band, nobody on the fast one, so something is off. Is the white disc on the ceiling lit **blue** or **white**?
    contact: Neither, it blinks orange.
    agent: Then it runs on too little power. Somebody will come on {day} around {time} and change the switch port; no need for you to be there as long as the room is free.
    contact: I have booked the room for you.
    internal: Injector in the ceiling void was dead, swapped from van stock. Port 14 now PoE+.
    agent: Done. Measured 310 Mbit/s at the far end of the table.`,
  },
  {
    titles: [
      'Internet down at {site}',
      '{site} offline since {time}',
      'Line at {site} keeps failing over',
    ],
    description:
      'Nobody at {site} can reach anything since {time}. Phones are dead as well. We have switched the router off and on twice.',
    queue: 'desk',
    type: 'incident',
    category: 'network',
    tags: ['remote-site', 'after-hours'],
    priority: 'critical',
    talk: `
    agent: We see it too, the line went dark at {time}. I am on the phone with {vendor}. Meanwhile: is the small box with the antenna (the 5G backup) lit green?
    contact: It is off! Somebody unplugged it for the vacuum cleaner, I think. Plugged in now.
    agent: Thank you, traffic is coming over 5G as we speak. Slower than usual but mail and phones should work.
    internal: {vendor} reference 88-41{count}07. Cable cut by roadworks two streets away, splice crew expected tonight.
    agent: The line itself was cut by roadworks. Repair is promised for tonight; I will look again tomorrow at {time}.
    contact: Everybody is working. Could we get a plug that cannot be pulled so easily?
    agent: The line has been back since 02:40 and stable. A lockable socket is on its way to you, no charge.`,
  },
  {
    titles: ['New network sockets for {team}', 'Two more desks need cabling in {room}'],
    description:
      'We are moving {count} desks and there are not enough sockets by the window. Could you quote for cabling, and tell us whether we must move during a weekend?',
    queue: 'field',
    type: 'request',
    category: 'network',
    tags: ['project'],
    priority: 'low',
    isLasting: true,
    talk: `
    agent: Happy to. A photo of the wall and of the patch cabinet would save us a visit.
    contact: Both attached. The cabinet is the messy one, I apologise on behalf of my predecessors.
    agent: I have seen worse. The offer:

    - {count} double sockets, cat 6A, tested and labelled
    - one 24-port panel, because the old one is full
    - half a day, no weekend needed

    **{amount}** all in. Does that work for you?
    contact: Approved by {colleague}. Any {day} is fine.
    agent: Booked for {day} at {time}.`,
  },
  {
    titles: [
      'Cannot reach {server} from the {team} computers',
      'Mapped drive to {server} shows a red cross',
      '{folder} not reachable, error {code}',
    ],
    description:
      'Error {code} when we open {folder}. It affects everyone in {team} but not the people upstairs. We have restarted one machine, no change.',
    queue: 'desk',
    type: 'incident',
    category: 'network',
    tags: [],
    priority: 'high',
    talk: `
    agent: On one of the computers, could you open a command window and tell me what \`nslookup {server}\` answers?
    contact: It says {address}. Is that right?
    internal: It is the old address. DHCP scope of that floor still hands out the retired DNS server first.
    agent: It was right until last month. Your floor still asks the old name server; I corrected that. Please restart *one* computer and try again.
    contact: That one works. Telling the others now.
    agent: Great. Those who do not want to restart can run \`ipconfig /renew\`.`,
  },
]
