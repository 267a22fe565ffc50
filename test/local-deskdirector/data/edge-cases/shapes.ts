import type { EdgeCase } from './edge-case'

/** Ordinary English, in extraordinary sizes: too long, too short, unbroken, or empty. */
export const shapeEdgeCases: readonly EdgeCase[] = [
  {
    isOpen: true,
    noteCount: 120,
    script: {
      titles: ['Data link between Bergen and Leith loses packets since the cabinet was moved'],
      description:
        'Since the cabinet was moved, the link between Bergen and Leith drops for some seconds several times a day. Voyage files arrive damaged, so people send them twice. Please treat it as one long investigation and keep everything in this ticket.',
      queue: 'projects',
      type: 'project',
      category: 'network',
      tags: ['project', 'remote-site', 'recurring', 'vip'],
      priority: 'high',
      isLasting: true,
      tasks: ['Measure for a week', 'Exchange the optics', 'Change of route', 'Report'],
      talk: `
      agent: I have put a probe at each end, they measure once a second. Please write down when somebody notices a drop; I compare it with the probes.
      contact: Noticed today at 9:12, 11:40 and 15:55.
      agent: The probes agree to the second. So it is the link, not the application, which is half the answer already.
      internal: Receive level at Leith -24 dBm, budget ends at -23. Cleaned, now -21.
      contact: Fewer drops since, though not none.`,
    },
  },
  {
    isOpen: true,
    noteCount: 0,
    lacks: 'agent',
    script: {
      titles: ['Second power supply for my laptop'],
      description: 'For the home office, please. I carry the only one back and forth every day.',
      queue: 'accounts',
      type: 'purchase',
      category: 'commercial',
      tags: ['hardware'],
      priority: 'low',
      talk: `
      agent: Will be ordered.`,
    },
  },
  {
    isOpen: true,
    script: {
      titles: ['Quote template prints <b>Tel.&nbsp;</b> and "</td>" below our address'],
      description:
        'At the bottom of each quote there is now literally <b>Tel.&nbsp;</b> and a stray </td>. I did not touch the template. A customer asked whether <script>alert("hi")</script> was part of the price.',
      queue: 'desk',
      type: 'incident',
      category: 'applications',
      tags: [],
      talk: `
      agent: The update escapes markup in that field. Does it also happen with \`&euro;\` in the total?
      contact: It does: the total reads 1.200,00 &euro; instead of a proper sign.`,
    },
  },
  {
    isOpen: true,
    script: {
      titles: [
        String.raw`Cannot open \\FS02\Chartering\Fixtures\2023_Q4_Recaps_and_Charterparties_final_FINAL_reviewed_by_legal_v17_do_not_delete_backup_copy_of_copy\Appendix_B.pdf`,
      ],
      description: String.raw`Windows says that the name is too long. The whole address is \\FS02\Chartering\Fixtures\2023_Q4_Recaps_and_Charterparties_final_FINAL_reviewed_by_legal_v17_do_not_delete_backup_copy_of_copy\Correspondence_with_owners_brokers_and_agents\Scanned_originals_in_full_resolution\Appendix_B.pdf, I did not choose it.`,
      queue: 'desk',
      type: 'incident',
      category: 'servers',
      tags: [],
      talk: `
      agent: 260 characters is where old programs give up. I can switch on long paths for your computer, or rename the folder. Who else uses it?
      contact: Only we two, but our lawyers have links to it.
      agent: Then long paths it is. Active after the next restart.`,
    },
  },
  {
    isOpen: false,
    lacks: 'contactGroup',
    script: {
      titles: [
        'When I print a charter party from the viewer on the second screen, while the first one shows the chart and a call is running in Teams, the dialogue opens behind all other windows, so that everything seems frozen until I press Escape twice, which also ends the call and has embarrassed me three times.',
      ],
      description: 'I think the subject says it all. It is reproducible every time.',
      queue: 'desk',
      type: 'incident',
      category: 'applications',
      tags: ['recurring'],
      talk: `
      agent: It does say it all, thank you! A setting of the viewer: *Preferences › Dialogues › Open on main screen*. I set it for you.
      contact: No more surprises. Two calls survived already.`,
    },
  },
  {
    isOpen: false,
    script: {
      titles: ['Please call me back'],
      description: '',
      queue: 'desk',
      type: 'question',
      category: 'workplace',
      tags: [],
      talk: `
      agent: I tried twice and left a message. What is it about?
      contact: Solved itself, my colleague had put the cable back. Sorry!`,
    },
  },
]
