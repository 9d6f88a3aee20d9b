import type { Ctx } from '../../platform/ctx.ts'
import { savePreferences } from './store.ts'

export const saveMailPreferences = (ctx: Ctx, wanted: { atOnce: boolean; digest: boolean }): Promise<void> =>
  ctx.transaction((tx) =>
    savePreferences(tx, ctx.actor, { mail_at_once: wanted.atOnce, mail_digest: wanted.digest }),
  )
