import { expect, it } from 'vitest'
import { flavours } from '../../../local-deskdirector/flavour'
import { emptyReply, writeOf } from '../../../../src/queries/writing/reply-draft'
import { connectTo, writable } from '../../connected/connected'

it.each(flavours)(
  'says of a public reply that it isn’t internal, to an agent’s %s',
  async (flavour) => {
    const { local, connection } = await connectTo(flavour, 'tech')
    const { id } = await writable(connection)
    const write = writeOf(id, { ...emptyReply, text: 'For everybody' })
    if (write.kind !== 'note') throw new Error('It is a note.')
    await connection.run('ticket.addNote', write.takes)
    const sent = JSON.parse(local.requests.entries.at(-1)?.body ?? '{}') as object
    expect(sent).toMatchObject({ isInternal: false })
  },
)
