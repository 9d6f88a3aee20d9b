/** The id of one kind of record: an Id<'organization'> is not taken where an Id<'person'> is wanted. */
declare const brand: unique symbol
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The shape only, in lower case, as the database returns it. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value)
}

/**
 * A UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits, so that new rows land at the end of an index.
 * Moment and the 10 random bytes are given: this file has neither clock nor chance.
 */
export function uuidV7(millis: number, random: Uint8Array): string {
  if (!Number.isInteger(millis) || millis < 0 || millis >= 2 ** 48)
    throw new RangeError(`Not a moment: ${millis}`)
  if (random.length < 10) throw new RangeError('A UUIDv7 needs 10 random bytes.')
  const bytes = [...random.subarray(0, 10)]
  bytes[0] = 0x70 | (bytes[0]! & 0x0f)
  bytes[2] = 0x80 | (bytes[2]! & 0x3f)
  const hex =
    millis.toString(16).padStart(12, '0') + bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
