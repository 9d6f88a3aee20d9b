import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { lockOrganizations } from './organization-store.ts'
import { lockPersons } from './person-store.ts'
import { canMergeRecords, demand } from './policy.ts'
import { insertDistinctPair } from './record-merge-store.ts'

interface Pair {
  firstId: string
  secondId: string
}

/** Hai bản ghi giống nhau là hai người khác nhau: the pair is not shown again. */
export async function markDistinctPersons(ctx: Ctx, { firstId, secondId }: Pair): Promise<void> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canMergeRecords, { localityId })
  if (firstId === secondId) throw new AppError('merge-with-itself')
  await ctx.transaction(async (tx) => {
    const [first, second] = await lockPersons(tx, localityId, [firstId, secondId], ctx.today)
    await insertDistinctPair(tx, localityId, 'person', [firstId, secondId])
    const facts = { first: first!.full_name, second: second!.full_name }
    for (const id of [firstId, secondId]) await record(ctx, tx, 'persons-told-apart', 'person', id, facts)
  })
}

/** Hai bản ghi giống nhau là hai đơn vị khác nhau. */
export async function markDistinctOrganizations(ctx: Ctx, { firstId, secondId }: Pair): Promise<void> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canMergeRecords, { localityId })
  if (firstId === secondId) throw new AppError('merge-with-itself')
  await ctx.transaction(async (tx) => {
    const [first, second] = await lockOrganizations(tx, localityId, [firstId, secondId], ctx.today)
    await insertDistinctPair(tx, localityId, 'organization', [firstId, secondId])
    const facts = { first: first!.name, second: second!.name }
    for (const id of [firstId, secondId])
      await record(ctx, tx, 'organizations-told-apart', 'organization', id, facts)
  })
}
