import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { lockGroup, saveGroup } from './addressee-store.ts'
import { localityOf, record } from './change.ts'
import { type GroupWords, nameOf, readGroupWords } from './create-addressee-group.ts'
import { sayDay } from './periods.ts'
import { canAddressGroups, demand } from './policy.ts'

/** Sửa nhóm đối tượng khi còn nháp. */
export async function editAddresseeGroup(
  ctx: Ctx,
  id: string,
  asked: GroupWords & { version: number },
): Promise<void> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canAddressGroups, { localityId })
  const words = readGroupWords(asked)
  await ctx.transaction(async (tx) => {
    const group = await lockGroup(tx, localityId, id)
    if (group.state === 'frozen')
      throw new AppError('addressee-group-frozen', { on: sayDay(group.frozen_on) })
    await saveGroup(tx, { locality_id: localityId, id }, asked.version, words)
    await record(ctx, tx, 'addressee-group-edited', 'addressee-group', id, { name: nameOf(words) })
  })
}
