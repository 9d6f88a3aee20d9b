/** Facts about the life of organisations and jurisdictions. They are added, never changed. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { SuccessionAct } from '@guongsang/core/organizations/succession.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import type { Subject, SuccessionMemberRow, SuccessionRow } from './tables.ts'
import { insertRows } from '../../platform/database/insert-rows.ts'

export interface SuccessionFact {
  subject: Subject
  kind: SuccessionRow['kind']
  on: Day
  decision: string | null
  note?: string | null
  predecessors: readonly { id: string; name: string }[]
  successors: readonly { id: string; name: string }[]
}

export async function insertSuccession(
  tx: Tx,
  localityId: string,
  fact: SuccessionFact,
  id: string = newId(),
): Promise<string> {
  await tx
    .insertInto('organizations.successions')
    .values({
      locality_id: localityId,
      id,
      subject: fact.subject,
      kind: fact.kind,
      effective_on: fact.on,
      decision: fact.decision,
      note: fact.note ?? null,
    })
    .execute()
  const members = (part: SuccessionMemberRow['part'], ones: readonly { id: string; name: string }[]) =>
    ones.map((one) => ({
      locality_id: localityId,
      succession_id: id,
      member_id: one.id,
      part,
      name: one.name,
    }))
  const rows = [...members('predecessor', fact.predecessors), ...members('successor', fact.successors)]
  await insertRows(tx, 'organizations.succession_members', rows)
  return id
}

/** Every act about organisations, or about jurisdictions, as core's rules read them. */
export async function loadActs(tx: Tx, localityId: string, subject: Subject): Promise<SuccessionAct[]> {
  const { rows } = await sql<SuccessionAct>`
    select s.kind, s.effective_on as "on",
      array_agg(m.member_id) filter (where m.part = 'predecessor') as predecessors,
      array_agg(m.member_id) filter (where m.part = 'successor') as successors
    from organizations.successions s
    join organizations.succession_members m on m.locality_id = s.locality_id and m.succession_id = s.id
    where s.locality_id = ${localityId} and s.subject = ${subject}
    group by s.id, s.kind, s.effective_on order by s.effective_on`.execute(tx)
  return rows.map((act) => ({
    ...act,
    predecessors: act.predecessors ?? [],
    successors: act.successors ?? [],
  }))
}
