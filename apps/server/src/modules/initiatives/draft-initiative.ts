import { seasonLabel } from '@guongsang/core/initiatives/season.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { demandFor } from './access.ts'
import { insertInitiative } from './initiative-store.ts'
import { canWriteInitiatives } from './policy.ts'
import { authorsOf, factsOf, type Typed } from './typed-initiative.ts'

/** Soạn đơn yêu cầu công nhận sáng kiến: may lack much until it is handed in. */
export async function draftInitiative(ctx: Ctx, typed: Typed): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const id = newId()
  return ctx.transaction(async (tx) => {
    await demandFor(ctx, tx, typed.organizationId, canWriteInitiatives)
    const facts = await factsOf(ctx, tx, typed)
    await insertInitiative(
      tx,
      {
        ...facts,
        locality_id: localityId,
        id,
        state: 'draft',
        state_reason: null,
        requested_on: null,
        created_by: ctx.actor.name,
      },
      await authorsOf(ctx, tx, id, typed),
    )
    const season = seasonLabel(facts.season, facts.season_year)
    await ctx.record(tx, 'initiative-drafted', { kind: 'initiative', id }, { title: facts.title, season })
    return { id }
  })
}
