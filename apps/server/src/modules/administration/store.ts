import { newId } from '../../platform/id.ts'
import type { Verdict } from '../../platform/audit/verify.ts'
import type { Tx } from '../../platform/database/database.ts'
import './audit-queries.ts'

/** The verdict of one night, a row for each chain. */
export async function insertChecks(tx: Tx, verdict: Verdict, at: Date): Promise<void> {
  if (verdict.heads.length === 0) return
  await tx
    .insertInto('audit.checks')
    .values(
      verdict.heads.map(({ localityId, seq }) => ({
        locality_id: localityId,
        id: newId(at.getTime()),
        at,
        seq,
        faults: JSON.stringify(
          verdict.faults
            .filter((fault) => fault.localityId === localityId)
            .map(({ seq, reason }) => ({ seq, reason })),
        ),
      })),
    )
    .execute()
}

export async function deleteFinishedJobs(tx: Tx, localityId: string, before: Date): Promise<void> {
  await tx
    .deleteFrom('platform.jobs')
    .where('locality_id', '=', localityId)
    .where('state', 'in', ['done', 'cancelled'])
    .where('finished_at', '<', before)
    .execute()
}
