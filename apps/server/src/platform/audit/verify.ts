import type { Database, Tx } from '../database/database.ts'
import { type AuditEvent, hashOf } from './record.ts'

export type Fault = { localityId: string; seq: number; reason: 'missing' | 'changed' | 'cut-off' }
export type Verdict = {
  events: number
  faults: Fault[]
  heads: { localityId: string; seq: number; hash: string }[]
}

const PAGE = 2_000

/** Walks every chain from its first event and names each row that was changed or removed. */
export async function verifyAudit(database: Database): Promise<Verdict> {
  return database.transaction(
    { localityId: null, readOnly: true, isolation: 'repeatable read' },
    async (tx) => {
      const heads = await tx.selectFrom('audit.heads').selectAll().orderBy('locality_id').execute()
      const verdict: Verdict = { events: 0, faults: [], heads: [] }
      for (const head of heads) {
        const { last, count, faults } = await walk(tx, head.locality_id)
        verdict.events += count
        verdict.faults.push(...faults)
        if (last.seq !== head.seq || last.hash !== head.hash)
          verdict.faults.push({ localityId: head.locality_id, seq: last.seq + 1, reason: 'cut-off' })
        verdict.heads.push({ localityId: head.locality_id, seq: head.seq, hash: head.hash })
      }
      return verdict
    },
  )
}

async function walk(tx: Tx, localityId: string) {
  const faults: Fault[] = []
  let last = { seq: 0, hash: '' }
  let count = 0
  for (;;) {
    const page: AuditEvent[] = await tx
      .selectFrom('audit.events')
      .selectAll()
      .where('locality_id', '=', localityId)
      .where('seq', '>', last.seq)
      .orderBy('seq')
      .limit(PAGE)
      .execute()
    if (page.length === 0) return { last, count, faults }
    for (const row of page) {
      const { hash, ...event } = row
      for (let seq = last.seq + 1; seq < row.seq; seq++) faults.push({ localityId, seq, reason: 'missing' })
      const linked = row.seq !== last.seq + 1 || event.previous_hash === last.hash
      if (!linked || hashOf(event) !== hash) faults.push({ localityId, seq: row.seq, reason: 'changed' })
      last = { seq: row.seq, hash }
      count++
    }
  }
}
