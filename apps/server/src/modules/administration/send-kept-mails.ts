import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import type { Platform } from '../../platform/http/server.ts'
import { sendKept } from '../../platform/mail/outbox.ts'
import './errors.ts'
import './events.ts'
import { localityOf } from './scope.ts'

/** Gửi thư còn giữ: what was written while no mail server was configured. */
export async function sendKeptMails(ctx: Ctx, platform: Platform): Promise<{ queued: number }> {
  if (!platform.mailer.configured) throw new AppError('mail-not-configured')
  return ctx.transaction(async (tx) => {
    const queued = await sendKept(tx, platform.enqueue, ctx.actor.localityId)
    const object = { kind: 'mails', id: localityOf(ctx.actor) }
    if (queued > 0) await ctx.record(tx, 'mails-resent', object, { count: queued })
    return { queued }
  })
}
