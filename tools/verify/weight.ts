import { gzipSync } from 'node:zlib'
import { unpack, type Answer } from './ask'
import { fine, type Finding } from './finding'

/** What fits into a packet goes as fast as it is: Caddy leaves 512 bytes, others up to 1,000. */
const TINY = 1000

/** More than that beside gzip’s level 6, and the host is hurrying: nginx’s own level, 1, is 1.18 for the page’s scripts. */
const WEAK = 1.15

/** Whether as much of it comes as has to; what has come is counted, whatever the host says of its length. */
export function weightFinding(name: string, answer: Answer): Finding {
  const { bytes } = answer
  const whole = unpack(answer)
  const onTheWire = `${kilobytes(bytes.length)} on the wire`
  if (whole.length < TINY) return fine(`${name} is sent: ${onTheWire}`)
  const could = gzipSync(whole, { level: 6 }).length
  const beside = `${onTheWire}, where gzip makes ${kilobytes(could)}`
  if (!answer.headers.has('Content-Encoding')) {
    const what = `${name} is sent as it is: ${beside}`
    return {
      what,
      fix: 'Switch on gzip or Brotli for text/html and text/javascript: the first ticket waits for it.',
    }
  }
  if (bytes.length > could * WEAK) {
    const what = `${name} is hardly compressed: ${beside}`
    return {
      what,
      fix: 'Let the host compress as well as it can (nginx: gzip_comp_level 6).',
    }
  }
  return fine(`${name} is compressed: ${onTheWire}`)
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
