import { IMPEDIMENTS, type recordImpedimentRoute } from '@guongsang/contract/honours-records.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { canRecordHonours, demand } from './policy.ts'
import { insertImpediment } from './record-store.ts'
import { demandDayInPast, demandSubject } from './subject.ts'

/** Ghi kỷ luật, hoặc việc đang bị xem xét: it stands in the way until its end is written. */
export async function recordImpediment(
  ctx: Ctx,
  asked: Parsed<typeof recordImpedimentRoute>['body'],
): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const { kind, beganOn, content, decisionNumber } = asked
  demandDayInPast(ctx, 'beganOn', beganOn)
  const id = newId()
  return ctx.transaction(async (tx) => {
    demand(ctx.actor, canRecordHonours, { localityId })
    const subject = await demandSubject(ctx, tx, asked.subject)
    await insertImpediment(tx, {
      locality_id: localityId,
      id,
      subject_kind: subject.kind,
      subject_id: subject.id,
      kind,
      began_on: beganOn as Day,
      content,
      decision_number: decisionNumber || null,
      recorded_by: ctx.actor.name,
    })
    const facts = { kind: IMPEDIMENTS[kind].toLowerCase(), from: formatDay(beganOn as Day), content }
    await ctx.record(tx, 'impediment-recorded', { kind: subject.kind, id: subject.id }, facts)
    return { id }
  })
}
