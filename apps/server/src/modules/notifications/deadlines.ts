/** What has a due day and whom it concerns. Modules register; the daily job puts all of it on the ladder. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { rungOn, timeLeft } from './ladder.ts'
import { notify } from './notify.ts'

export interface Deadline {
  object: { kind: string; id: string }
  accountIds: readonly string[]
  /** Since when it is owed: earlier rungs are not for it. */
  since: Day
  dueOn: Day
  title: string
  href: string | null
}

export interface DeadlineProvider {
  name: string
  /** Everything still open in the locality that may have a rung today. */
  list(tx: Tx, localityId: string, today: Day): Promise<Deadline[]>
}

const providers = new Map<string, DeadlineProvider>()

export function registerDeadlines(provider: DeadlineProvider): void {
  if (providers.has(provider.name))
    throw new Error(`Deadline provider "${provider.name}" is registered twice`)
  providers.set(provider.name, provider)
}

/** Nhắc việc: one reminder for each rung, account and thing; a due day that moved starts the ladder anew. */
export async function sendReminders(ctx: Ctx, tx: Tx): Promise<void> {
  const { localityId } = ctx.actor
  if (localityId === null) return
  const ladder = await settingOn(tx, localityId, 'reminder-ladder', ctx.today)
  for (const provider of providers.values())
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
