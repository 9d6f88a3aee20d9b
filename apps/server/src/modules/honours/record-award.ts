import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { type AwardTyped, decisionText, readAwardFacts } from './award-facts.ts'
import { canRecordHonours, demand } from './policy.ts'
import { findSameAwards, insertAwards, lockSubject } from './store.ts'
import { recordIds } from './subject.ts'

/** Ghi một lần khen thưởng. One that says the same as an award already kept is asked about first. */
export async function recordAward(
  ctx: Ctx,
  asked: AwardTyped & { isNotOneOf: readonly string[] },
): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    demand(ctx.actor, canRecordHonours, { localityId: ctx.actor.localityId })
    const award = await readAwardFacts(ctx, tx, asked)
    await lockSubject(tx, award)
    const { subject_kind: kind, subject_id: subjectId } = award
    const known =
      kind === 'other' || !subjectId ? [] : (await recordIds(tx, award.locality_id, kind, [subjectId])).ids
    const same = (await findSameAwards(tx, award, known)).filter(({ id }) => !asked.isNotOneOf.includes(id))
    if (same.length > 0)
      throw new AppError('award-looks-known', {
        name: award.subject_name,
        count: same.length,
        ids: same.map(({ id }) => id),
      })
    await insertAwards(tx, [award])
    await ctx.record(
      tx,
      'award-recorded',
      { kind: 'award', id: award.id },
      {
        name: award.subject_name,
        title: award.title,
        year: award.year,
        decision: decisionText(award.decision_number ?? null, award.decided_on ?? null),
      },
    )
    return { id: award.id }
  })
}
