import type { recordRecruitmentRoute } from '@guongsang/contract/honours-records.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { decisionText } from './award-facts.ts'
import { canRecordHonours, demand } from './policy.ts'
import { readRecords } from './read-records.ts'
import { insertRecruitment, lockThing } from './record-store.ts'
import { demandDayInPast, demandSubject, recordIds } from './subject.ts'

/** Ghi ngày tuyển dụng. Who has one is written again only with a reason; both stay. */
export async function recordRecruitment(
  ctx: Ctx,
  asked: Parsed<typeof recordRecruitmentRoute>['body'],
): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const { recruitedOn, decisionNumber, reason } = asked
  demandDayInPast(ctx, 'recruitedOn', recruitedOn)
  const id = newId()
  return ctx.transaction(async (tx) => {
    demand(ctx.actor, canRecordHonours, { localityId })
    const person = await demandSubject(ctx, tx, { kind: 'person', id: asked.personId }, 'personId')
    await lockThing(tx, localityId, 'recruitment', person.id)
    const { recruitments } = await readRecords(
      tx,
      localityId,
      await recordIds(tx, localityId, 'person', [person.id]),
    )
    const known = recruitments.find(({ basis }) => basis === 'recorded')
    if (known !== undefined && reason === null)
      throw new AppError('recruitment-known', { on: formatDay(known.on as Day) })
    await insertRecruitment(tx, {
      locality_id: localityId,
      id,
      person_id: person.id,
      recruited_on: recruitedOn as Day,
      decision_number: decisionNumber || null,
      reason,
      recorded_by: ctx.actor.name,
    })
    const decision = decisionText(decisionNumber || null, null)
    const facts = { on: formatDay(recruitedOn as Day), decision }
    await ctx.record(tx, 'recruitment-recorded', { kind: 'person', id: person.id }, facts)
    return { id }
  })
}
