/** What stands on certificates. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { InitiativeRow, RecognitionRow } from './tables.ts'

export interface CertificateFacts {
  id: string
  initiativeId: string
  title: string
  kind: InitiativeRow['kind']
  organizationId: string
  season: InitiativeRow['season']
  seasonYear: number
  scope: RecognitionRow['scope']
  effectText: string | null
  decisionNumber: string
  decidedOn: Day
  decidedBy: string
  certificateNumber: string | null
}

export async function certificateFacts(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<CertificateFacts[]> {
  const { rows } = await sql<CertificateFacts>`
    select r.id, i.id as "initiativeId", i.title, i.kind, i.organization_id as "organizationId", i.season,
      i.season_year as "seasonYear", r.scope, r.effect_text as "effectText", r.decision_number as "decisionNumber",
      r.decided_on as "decidedOn", r.decided_by as "decidedBy", r.certificate_number as "certificateNumber"
    from initiatives.recognitions r
    join initiatives.initiatives i on i.locality_id = r.locality_id and i.id = r.initiative_id
    where r.locality_id = ${localityId} and r.id = any(${[...ids]}::uuid[]) order by r.id`.execute(tx)
  return rows
}
