import { randomFillSync, randomInt } from 'node:crypto'

const bytes = new Uint8Array(16)

/** Of the 74 free bits the first 26 count up within a millisecond; they begin low enough to have room for all of it. */
const ROOM = 2 ** 25
let lastMillis = -1
let count = 0

/**
 * A UUIDv7: ordered by time, so that new rows land together in an index. Two of one millisecond are in the order they were
 * made, as RFC 9562 allows: lists that are sorted by id show news in the order it came. Made here, because PostgreSQL 15 cannot.
 */
export function newId(millis: number = Date.now()): string {
  count = millis === lastMillis ? count + 1 : randomInt(ROOM)
  lastMillis = millis
  randomFillSync(bytes, 10)
  let rest = millis
  for (let i = 5; i >= 0; i--) {
    bytes[i] = rest % 256
    rest = Math.floor(rest / 256)
  }
  bytes[6] = 0x70 | ((count >>> 22) & 0x0f)
  bytes[7] = (count >>> 14) & 0xff
  bytes[8] = 0x80 | ((count >>> 8) & 0x3f)
  bytes[9] = count & 0xff
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
