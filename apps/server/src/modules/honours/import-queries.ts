/** The awards a list may repeat, and what was built upon those it brought. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'

export interface KnownAward {
  id: string
  subjectId: string | null
  /** Of one only named: how the name is sorted, and the unit. */
  key: string
  organizationId: string
  name: string
  code: string
  title: string
  year: number
  decisionNumber: string | null
  decidedOn: Day | null
}

/** In the history now, revoked or not. Two plain reads: right after thousands were written, no plan can go astray. */
export async function readKnownAwards(
  tx: Tx,
  localityId: string,
  asked: { subjectIds: readonly string[]; unitIds: readonly string[]; keys: readonly string[] },
): Promise<KnownAward[]> {
  const columns = sql`a.id, a.subject_id as "subjectId", a.sort_key as key, a.organization_id as "organizationId",
    a.subject_name as name, a.award_code as code, a.title, a.year, a.decision_number as "decisionNumber",
    a.decided_on as "decidedOn"`
  const { rows } = await sql<KnownAward>`
    select ${columns} from honours.awards a where a.locality_id = ${localityId}
      and a.subject_id = any(${[...asked.subjectIds, ...asked.unitIds]}::uuid[])
    union all select ${columns} from honours.awards a where a.locality_id = ${localityId}
      and a.subject_id is null and a.sort_key = any(${[...asked.keys]})
    order by 1`.execute(tx)
  const { rows: gone } = await sql<{ id: string }>`
    select award_id as id from honours.award_changes where locality_id = ${localityId}
      and kind in ('corrected', 'withdrawn') and award_id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(
    tx,
  )
  const left = new Set(gone.map(({ id }) => id))
  return rows.filter(({ id }) => !left.has(id))
}

export interface AwardUse {
  awardId: string
  /** 'corrected', 'revoked', … or a work that it consumed. */
  what: 'corrected' | 'revoked' | 'restored' | 'withdrawn' | 'work'
}

/** What happened to these awards since, and what rests on them. */
export async function readUsesOf(tx: Tx, localityId: string, ids: readonly string[]): Promise<AwardUse[]> {
  const { rows } = await sql<AwardUse>`
    select award_id as "awardId", kind as what from honours.award_changes
    where locality_id = ${localityId} and award_id = any(${[...ids]}::uuid[])
    union select replaced_by, 'corrected' from honours.award_changes
    where locality_id = ${localityId} and replaced_by = any(${[...ids]}::uuid[])
    union select award_id, 'work' from honours.work_uses
    where locality_id = ${localityId} and award_id = any(${[...ids]}::uuid[])
    order by 1, 2`.execute(tx)
  return rows
}
