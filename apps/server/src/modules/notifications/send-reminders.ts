import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { deadlineProviders } from '../../platform/deadlines.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { rungOn, timeLeft } from './ladder.ts'
import { notify } from './notify.ts'

/** Nhắc việc: one reminder for each rung, account and thing; a due day that moved starts the ladder anew. */
export async function sendReminders(ctx: Ctx, tx: Tx): Promise<void> {
  const { localityId } = ctx.actor
  if (localityId === null) return
  const ladder = await settingOn(tx, localityId, 'reminder-ladder', ctx.today)
  for (const provider of deadlineProviders())
    for (const deadline of await provider.list(tx, localityId, ctx.today)) {
      const rung = rungOn(ladder, deadline.since, deadline.dueOn, ctx.today)
      if (rung === null) continue
      const { kind, id } = deadline.object
      await notify(ctx, tx, {
        accountIds: deadline.accountIds,
        kind: 'reminder',
        title: `${timeLeft(deadline.dueOn, ctx.today)}: ${deadline.title}`,
        href: deadline.href,
        key: `reminder:${kind}:${id}:${deadline.dueOn}:${rung}`,
      })
    }
}
