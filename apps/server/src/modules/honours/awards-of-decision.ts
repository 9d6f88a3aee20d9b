import type { Tx } from '../../platform/database/database.ts'
import { scopeOf } from './award-scope.ts'
import { type Asking, type AwardRead, readAwards } from './queries.ts'

/** Whom one decision awarded, as far as the actor sees it, for a ceremony where it is handed over: '412/QĐ-UBND'. */
export async function awardsOfDecision(tx: Tx, asking: Asking, decisionNumber: string): Promise<AwardRead[]> {
  const filter = { decisionNumber }
  const awards = await readAwards(tx, asking, { filter, scope: await scopeOf(tx, asking, filter) })
  return awards.filter(({ revoked }) => !revoked)
}
