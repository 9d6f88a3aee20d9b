import { randomFillSync } from 'node:crypto'

const bytes = new Uint8Array(16)

/** A UUIDv7: ordered by time, so that new rows land together in an index. Made here, because PostgreSQL 15 cannot. */
export function newId(millis: number = Date.now()): string {
  randomFillSync(bytes)
  let rest = millis
  for (let i = 5; i >= 0; i--) {
    bytes[i] = rest % 256
    rest = Math.floor(rest / 256)
  }
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
