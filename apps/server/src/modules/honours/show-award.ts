import type { Award } from '@guongsang/contract/honours.ts'
import { may } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { inheritedBy, isOwn } from './award-scope.ts'
import { canViewHonours } from './policy.ts'
import { type Asking, findAward } from './queries.ts'

/** One award; of one that was corrected one learns what took its place. Who may not see it is told that it is not there. */
export const showAward = (ctx: Ctx, id: string): Promise<Award> =>
  ctx.transaction(async (tx) => {
    const asking = { localityId: localityOf(ctx), actor: ctx.actor, today: ctx.today }
    const found = await findAward(tx, asking, id)
    if (found === undefined || !(await isSeen(tx, asking, found)))
      throw new AppError('award-not-found', { id })
    return found.award
  })

async function isSeen(
  tx: Tx,
  asking: Asking,
  { award, path }: { award: Award; path: string | null },
): Promise<boolean> {
  const { localityId, actor } = asking
  if (may(actor, canViewHonours, { localityId, organizationPath: path })) return true
  if ((await inheritedBy(tx, asking)).includes(award.organization.id)) return true
  const { kind, id } = award.subject
  return kind !== 'other' && id !== null && isOwn(tx, asking, { kind, id })
}
