import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { localityOf, record } from './change.ts'
import { asDay, dayBefore, demandOrder, sayDay } from './periods.ts'
import { type Belonging, demandBelonging } from './person-place.ts'
import {
  endAffiliation,
  endPostRow,
  insertAffiliations,
  loadAffiliations,
  loadPosts,
  lockPerson,
} from './person-store.ts'
import { canEditPeople, demand } from './policy.ts'

/** Chuyển nơi công tác từ một ngày. Who gives up the person must be allowed to; posts left behind end the day before. */
export async function transferPerson(
  ctx: Ctx,
  id: string,
  asked: Belonging & { from: string },
): Promise<void> {
  const localityId = localityOf(ctx)
  const from = asDay(asked.from)
  await ctx.transaction(async (tx) => {
    const person = await lockPerson(tx, localityId, id, ctx.today)
    demand(ctx.actor, canEditPeople, { localityId, organizationPath: person.path })
    const place = await demandBelonging(ctx, tx, asked, from)
    await endWhatHolds(tx, localityId, id, asked.organizationId, from)
    await insertAffiliations(tx, [
      {
        locality_id: localityId,
        id: newId(),
        person_id: id,
        organization_id: asked.organizationId,
        jurisdiction_id: asked.jurisdictionId,
        valid_from: from,
        valid_to: place.to,
      },
    ])
    const facts = { name: person.full_name, place: place.name, from: sayDay(from) }
    await record(ctx, tx, 'person-transferred', 'person', id, facts)
  })
}

async function endWhatHolds(
  tx: Tx,
  localityId: string,
  personId: string,
  newOrganizationId: string | null,
  from: Day,
): Promise<void> {
  const holds = (one: { valid_to: Day | null }): boolean => one.valid_to === null || one.valid_to >= from
  for (const old of (await loadAffiliations(tx, localityId, personId)).filter(holds)) {
    demandOrder(old.valid_from, dayBefore(from))
    await endAffiliation(tx, localityId, old.id, dayBefore(from))
  }
  for (const post of (await loadPosts(tx, localityId, personId)).filter(holds))
    if (post.organization_id !== newOrganizationId && post.valid_from < from)
      await endPostRow(tx, localityId, post.id, dayBefore(from))
}
