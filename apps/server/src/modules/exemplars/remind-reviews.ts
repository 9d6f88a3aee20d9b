import { addDays } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { canKeepExemplars } from './policy.ts'
import { reviewsDue } from './review-queries.ts'

/** Days a reminder that did not run is made up for. */
const BACK = 14

/** Nhắc theo dõi lại: once for an exemplar and its day, to the people of the unit that answers for it. */
export const remindReviews = (ctx: Ctx): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const due = await reviewsDue(tx, localityId, { from: addDays(ctx.today, -BACK), to: ctx.today })
    const units = [...new Set(due.map(({ organizationId }) => organizationId))]
    const accounts = Map.groupBy(
      await accountsWorkingIn(tx, localityId, units, canKeepExemplars, ctx.today),
      ({ organizationId }) => organizationId,
    )
    for (const { id, title, organizationId, dueOn } of due)
      await notify(ctx, tx, {
        accountIds: (accounts.get(organizationId) ?? []).map(({ accountId }) => accountId),
        kind: 'exemplar-review',
        title: `Đến hạn theo dõi lại: “${title}”`,
        detail: `Hạn ${formatDay(dueOn)}. Xem còn giữ được điều đã công nhận không, rồi ghi Theo dõi sau công nhận.`,
        href: `/van-phong/dien-hinh/${id}`,
        key: `exemplar-review/${id}/${dueOn}`,
      })
  })
