/** What every later fact about an award does around its own work. */
import type { Insertable } from 'kysely'
import type { Policy } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { decisionText } from './award-facts.ts'
import type { events } from './events.ts'
import { demand } from './policy.ts'
import { insertAwardChange, lockAward, type StandingAward } from './store.ts'
import type { AwardChangeRow } from './tables.ts'

/** The award, kept from others until the end of the transaction; one that left the history is changed no more. */
export async function demandAward(ctx: Ctx, tx: Tx, id: string, policy: Policy): Promise<StandingAward> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, policy, { localityId })
  const award = await lockAward(tx, localityId, id)
  if (award === undefined) throw new AppError('award-not-found', { id })
  if (award.is_final) throw new AppError('award-superseded', { id })
  return award
}

type Change = Pick<Insertable<AwardChangeRow>, 'kind' | 'reason'> & {
  replacedBy?: string
  decisionNumber?: string
  decidedOn?: string
}

export async function addChange(
  ctx: Ctx,
  tx: Tx,
  award: StandingAward,
  event: keyof typeof events,
  change: Change,
): Promise<void> {
  const { kind, reason, replacedBy = null, decisionNumber = null, decidedOn = null } = change
  await insertAwardChange(tx, {
    locality_id: award.locality_id,
    id: newId(),
    award_id: award.id,
    kind,
    replaced_by: replacedBy,
    decision_number: decisionNumber,
    decided_on: decidedOn as AwardChangeRow['decided_on'],
    reason,
    recorded_by: ctx.actor.name,
  })
  const decision = decisionText(decisionNumber, decidedOn)
  const facts = { name: award.subject_name, title: award.title, year: award.year, decision, reason }
  await ctx.record(tx, event, { kind: 'award', id: award.id }, facts)
}

/** A decision about an award is not older than the award, nor of a day to come. */
export function demandLater(ctx: Ctx, award: StandingAward, decidedOn: string): void {
  const refuse = (message: string): never => {
    throw new AppError('invalid-input', {}, [{ field: 'decidedOn', message }])
  }
  if (decidedOn > ctx.today) refuse('Ngày quyết định chưa tới.')
  if (award.decided_on !== null && decidedOn < award.decided_on)
    refuse('Ngày quyết định không trước ngày quyết định khen thưởng.')
}
