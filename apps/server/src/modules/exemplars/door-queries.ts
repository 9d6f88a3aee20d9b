/** What other modules ask about exemplars they point at. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isBelow } from '../../platform/auth/where.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { ExemplarRow } from './tables.ts'

export interface ExemplarHead {
  id: string
  title: string
  subjectName: string
  organizationId: string
  stage: ExemplarRow['stage']
  isPublic: boolean
  /** The subject's last word on being contacted by the media; null: nobody asked. */
  mayBeContacted: boolean | null
}

/** By id, the withdrawn ones too: what was told of them stays told of them. */
export async function exemplarHeads(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, ExemplarHead>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<ExemplarHead>`
    select e.id, e.title, e.subject_name as "subjectName", e.organization_id as "organizationId", e.stage,
      e.visibility = 'public' as "isPublic",
      (select c.agreed from exemplars.confirmations c where c.locality_id = e.locality_id and c.exemplar_id = e.id
        and c.purpose = 'contact' order by c.given_on desc, c.id desc limit 1) as "mayBeContacted"
    from exemplars.exemplars e
    where e.locality_id = ${localityId} and e.id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map((head) => [head.id, head]))
}

export interface CopiesAsked {
  from: Day
  to: Day
  /** Path of a unit: who copied is it or under it. */
  within?: string | undefined
  movementId?: string | undefined
}

/** How many places began to copy an exemplar in this stretch: what telling of them has led to. */
export async function countCopies(
  tx: Tx,
  localityId: string,
  { from, to, within, movementId }: CopiesAsked,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from exemplars.replications r
    join exemplars.exemplars e on e.locality_id = r.locality_id and e.id = r.exemplar_id and e.stage <> 'withdrawn'
    ${
      within === undefined
        ? sql``
        : sql`join organizations.places p on p.locality_id = r.locality_id and p.kind = 'organization'
          and p.id = r.organization_id and p.valid_from <= r.since and (p.valid_to is null or p.valid_to >= r.since)
          and ${isBelow(sql.ref('p.path'), within)}`
    }
    where r.locality_id = ${localityId} and r.kind = 'replicates' and r.since between ${from} and ${to}
      ${movementId === undefined ? sql`` : sql`and e.movement_id = ${movementId}`}`.execute(tx)
  return rows[0]!.count
}
