/**
 * Secrets at rest: sealed with a key that lies beside the data and never in the database, so that a copy of the database
 * alone opens none of them. What is sealed for one owner does not open for another.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'

export interface Seal {
  close(plain: string, owner: string): string
  /** Null where the key is not the one it was sealed with, or the owner another. */
  open(sealed: string, owner: string): string | null
}

const MARK = 'sealed:1:'
const CIPHER = 'aes-256-gcm'
const [KEY_BYTES, NONCE_BYTES, TAG_BYTES] = [32, 12, 16] as const

export const isSealed = (kept: string): boolean => kept.startsWith(MARK)

/** The key is read, or made, only when the first secret comes. */
export function openSeal(config: Pick<Config, 'SECRET_KEY' | 'DATA_DIR'>): Seal {
  let known: Buffer | undefined
  const key = (): Buffer => (known ??= keyOf(config))
  return {
    close(plain, owner) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, key(), nonce).setAAD(Buffer.from(owner))
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return MARK + Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')
    },
    open(sealed, owner) {
      const bytes = Buffer.from(sealed.slice(MARK.length), 'base64url')
      const from = NONCE_BYTES + TAG_BYTES
      try {
        const decipher = createDecipheriv(CIPHER, key(), bytes.subarray(0, NONCE_BYTES))
          .setAAD(Buffer.from(owner))
          .setAuthTag(bytes.subarray(NONCE_BYTES, from))
        return decipher.update(bytes.subarray(from), undefined, 'utf8') + decipher.final('utf8')
      } catch {
        return null
      }
    },
  }
}

function keyOf({ SECRET_KEY, DATA_DIR }: Pick<Config, 'SECRET_KEY' | 'DATA_DIR'>): Buffer {
  const text = SECRET_KEY ?? keptKey(DATA_DIR)
  return Buffer.from(hkdfSync('sha256', text, '', 'guong-sang seal', KEY_BYTES))
}

/** Made once, for the account that runs the program alone. Of two processes that start together, one writes it. */
function keptKey(folder: string): string {
  const path = join(folder, 'secret.key')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(path, `${randomBytes(KEY_BYTES).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(path, 'utf8').trim()
}
