/** For the module that decides on initiatives: what was recognised enters the ledger of works, which awards then use once. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { WORK_KINDS, WORK_SCOPES } from '@guongsang/contract/honours-records.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { decisionText } from './award-facts.ts'
import { insertWork, insertWorkScope } from './record-store.ts'
import type { WorkRow } from './tables.ts'

interface Decided {
  scope: WorkRow['scope']
  decisionNumber: string
  decidedOn: Day
  decidedBy: string
}
interface Recognized extends Decided {
  kind: WorkRow['kind']
  title: string
  year: number
  /** People of the register; at least one. */
  personIds: readonly string[]
}

export async function recordWorkOf(ctx: Ctx, tx: Tx, recognized: Recognized): Promise<string> {
  const { kind, title, year, decisionNumber, decidedOn } = recognized
  const id = newId()
  await insertRecognizedWorks(tx, localityOf(ctx), [{ ...recognized, id, recordedBy: ctx.actor.name }])
  const scope = `phạm vi ${WORK_SCOPES[recognized.scope].toLowerCase()}`
  const decision = decisionText(decisionNumber, decidedOn)
  const facts = { kind: WORK_KINDS[kind].toLowerCase(), title, year, scope, decision }
  await ctx.record(tx, 'work-recorded', { kind: 'work', id }, facts)
  return id
}

/** Phạm vi ảnh hưởng judged wider later: the work stays one, so that it is used once whatever its scope. */
export async function widenWork(
  ctx: Ctx,
  tx: Tx,
  workId: string,
  { scope, decisionNumber, decidedOn, decidedBy }: Decided,
): Promise<void> {
  await insertWorkScope(tx, {
    locality_id: localityOf(ctx),
    id: newId(),
    work_id: workId,
    scope,
    decision_number: decisionNumber,
    decided_on: decidedOn,
    decided_by: decidedBy,
    recorded_by: ctx.actor.name,
  })
  const decision = decisionText(decisionNumber, decidedOn)
  const facts = { scope: `phạm vi ${WORK_SCOPES[scope].toLowerCase()}`, decision }
  await ctx.record(tx, 'work-widened', { kind: 'work', id: workId }, facts)
}

/** Many at once, as the sample data brings them; nothing is told of them. */
export async function insertRecognizedWorks(
  tx: Tx,
  localityId: string,
  works: readonly (Recognized & { id: string; recordedBy: string })[],
): Promise<void> {
  for (const { id, recordedBy, personIds, decisionNumber, decidedOn, decidedBy, ...work } of works)
    await insertWork(
      tx,
      {
        ...work,
        locality_id: localityId,
        id,
        decision_number: decisionNumber,
        decided_on: decidedOn,
        decided_by: decidedBy,
        recorded_by: recordedBy,
      },
      personIds.map((personId) => ({
        locality_id: localityId,
        work_id: id,
        subject_kind: 'person',
        subject_id: personId,
      })),
    )
}
