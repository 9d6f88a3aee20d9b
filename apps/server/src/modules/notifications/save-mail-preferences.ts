import { INSTALLATION } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'

export async function saveMailPreferences(
  ctx: Ctx,
  wanted: { atOnce: boolean; digest: boolean },
): Promise<void> {
  const { accountId, localityId } = ctx.actor
  if (accountId === null) return
  const choice = { mail_at_once: wanted.atOnce, mail_digest: wanted.digest }
  await ctx.transaction((tx) =>
    tx
      .insertInto('notifications.preferences')
      .values({ locality_id: localityId ?? INSTALLATION, account_id: accountId, ...choice })
      .onConflict((conflict) => conflict.columns(['locality_id', 'account_id']).doUpdateSet(choice))
      .execute(),
  )
}
