/** What other modules ask about exemplars they point at. */
import { sql } from 'kysely'
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
