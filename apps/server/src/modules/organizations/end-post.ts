import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { lockOrganization } from './organization-store.ts'
import { demandOrder, sayDay } from './periods.ts'
import { endPostRow, lockPersons, lockPost } from './person-store.ts'
import { canAppoint, demand } from './policy.ts'

/** Thôi giữ chức vụ, sau một ngày. */
export async function endPost(ctx: Ctx, id: string, to: Day): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    const post = await lockPost(tx, localityId, id)
    const organization = await lockOrganization(tx, localityId, post.organization_id, ctx.today)
    demand(ctx.actor, canAppoint, { localityId, organizationPath: organization.path })
    if (post.valid_to !== null && post.valid_to <= to)
      throw new AppError('already-ended', { to: sayDay(post.valid_to) })
    demandOrder(post.valid_from, to)
    await endPostRow(tx, localityId, id, to)
    const [person] = await lockPersons(tx, localityId, [post.person_id], ctx.today)
    await record(ctx, tx, 'post-ended', 'person', post.person_id, {
      name: person!.full_name,
      title: post.title,
      organization: organization.name,
      to: sayDay(to),
    })
  })
}
