import type { Ctx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { type AwardTyped, readAwardFacts } from './award-facts.ts'
import { addChange, demandAward } from './change-award.ts'
import { canRecordHonours } from './policy.ts'
import { passUsesOn } from './record-store.ts'
import { insertAwardChange, insertAwards } from './store.ts'
import { isSameSubject } from './subject.ts'

/** Đính chính: the right award is written beside the wrong one, which names it. A revocation goes with it. */
export async function correctAward(
  ctx: Ctx,
  id: string,
  asked: AwardTyped & { reason: string },
): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const wrong = await demandAward(ctx, tx, id, canRecordHonours)
    const right = await readAwardFacts(ctx, tx, asked)
    await insertAwards(tx, [right])
    await addChange(ctx, tx, wrong, 'award-corrected', {
      kind: 'corrected',
      replacedBy: right.id,
      reason: asked.reason,
    })
    // Somebody else's award does not consume the works of the one it was wrongly written for.
    if (await isSameSubject(tx, right, wrong)) await passUsesOn(tx, wrong.locality_id, wrong.id, right.id)
    if (wrong.revoked)
      await insertAwardChange(tx, {
        locality_id: right.locality_id,
        id: newId(),
        award_id: right.id,
        kind: 'revoked',
        replaced_by: null,
        decision_number: wrong.last_decision_number,
        decided_on: wrong.last_decided_on,
        reason: wrong.last_reason ?? asked.reason,
        recorded_by: ctx.actor.name,
      })
    return { id: right.id }
  })
}
