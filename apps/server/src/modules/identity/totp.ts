/** The second step: time-based codes, RFC 6238 (SHA-1, six digits, thirty seconds, as every authenticator app expects). */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const STEP_MS = 30_000
const DIGITS = 6
/** A phone's clock may be one step early or late. */
const DRIFT = 1
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 base 32 without padding. */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = (value << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(value >>> (bits - 5)) & 31]
    value &= (1 << bits) - 1
  }
  return bits > 0 ? text + ALPHABET[(value << (5 - bits)) & 31] : text
}

function fromBase32(text: string): Buffer {
  const bytes: number[] = []
  let bits = 0
  let value = 0
  for (const letter of text) {
    value = (value << 5) | ALPHABET.indexOf(letter)
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((value >>> bits) & 255)
      value &= (1 << bits) - 1
    }
  }
  return Buffer.from(bytes)
}

export const newTotpSecret = (): string => base32(randomBytes(20))

export const stepAt = (moment: Date): number => Math.floor(moment.getTime() / STEP_MS)

export function codeAt(secret: string, step: number, digits: number = DIGITS): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const offset = mac[mac.length - 1]! & 15
  const number = mac.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** The time step this code belongs to, or null when it fits none that is near and later than the last one used. */
export function matchCode(secret: string, typed: string, moment: Date, lastStep: number): number | null {
  const code = Buffer.from(typed.replace(/\s/g, ''))
  if (code.length !== DIGITS) return null
  const now = stepAt(moment)
  let found: number | null = null
  for (let step = now - DRIFT; step <= now + DRIFT; step++) {
    const fits = timingSafeEqual(code, Buffer.from(codeAt(secret, step)))
    if (fits && step > lastStep) found = step
  }
  return found
}

/** What the QR code says to the authenticator app. */
export function otpauthUri(secret: string, login: string): string {
  const label = encodeURIComponent(`Gương Sáng:${login}`)
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent('Gương Sáng')}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_MS / 1000}`
}
