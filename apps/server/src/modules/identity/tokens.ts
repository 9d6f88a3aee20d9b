/**
 * A token is `<locality>.<32 random bytes>`. The locality is no secret; it lets the session be looked up behind the
 * fence of its own locality, and by the key that starts with it.
 */
import { createHash, randomBytes } from 'node:crypto'

export interface Token {
  localityId: string
  hash: string
}

const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

export function newToken(localityId: string): Token & { text: string } {
  const locality = Buffer.from(localityId.replaceAll('-', ''), 'hex').toString('base64url')
  const text = `${locality}.${randomBytes(32).toString('base64url')}`
  return { text, localityId, hash: hashToken(text) }
}

export function readToken(text: string | undefined): Token | null {
  if (text === undefined || !/^[\w-]{22}\.[\w-]{43}$/.test(text)) return null
  const hex = Buffer.from(text.slice(0, 22), 'base64url').toString('hex')
  const localityId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { localityId, hash: hashToken(text) }
}
