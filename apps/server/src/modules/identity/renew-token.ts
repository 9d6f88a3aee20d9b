import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { replaceToken } from './session-store.ts'
import { localityOf } from './locality-of.ts'
import { newToken } from './tokens.ts'

/** After each step up the session goes on under a new token: one that was stolen before is worth nothing. */
export async function renewToken(tx: Tx, actor: Actor): Promise<string> {
  const token = newToken(localityOf(actor))
  await replaceToken(tx, actor.sessionId!, token)
  return token.text
}
