import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Platform } from '../../platform/http/server.ts'
import { defineJob } from '../../platform/jobs/define.ts'
import { writeMail } from '../../platform/mail/outbox.ts'
import { accountAddresses } from '../identity/index.ts'
import { sendReminders } from './send-reminders.ts'
import { findUnmailed, listForDigest, localityOf, markMailed } from './store.ts'
import type { NotificationRow } from './tables.ts'

const backoff = { first: 60, factor: 4, most: 3_600 }

defineJob({
  name: 'mail-notification',
  label: 'Gửi thư về một thông báo',
  payload: z.object({ notificationId: z.uuid() }),
  limit: 5,
  backoff,
  run: ({ ctx, payload, platform }) =>
    ctx.transaction(async (tx) => {
      const row = await findUnmailed(tx, localityOf(ctx.actor), payload.notificationId)
      if (row) await mail(ctx, tx, platform, ctx.today, [row])
    }),
})

defineJob({
  name: 'send-daily-news',
  label: 'Nhắc việc và thư tổng hợp đầu ngày',
  payload: z.object({ day: z.iso.date() }),
  limit: 5,
  backoff,
  daily: { at: '07:00', each: 'locality' },
  run: async ({ ctx, payload, platform }) => {
    const day = payload.day as Day
    await ctx.transaction((tx) => sendReminders(ctx, tx))
    await ctx.transaction(async (tx) => {
      for (const rows of (await listForDigest(tx, localityOf(ctx.actor))).values())
        await mail(ctx, tx, platform, day, rows)
    })
  },
})

/** One letter about these rows of one account; whoever has no address is left with the bell. */
async function mail(
  ctx: Ctx,
  tx: Tx,
  platform: Platform,
  day: Day,
  rows: readonly NotificationRow[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  await markMailed(tx, rows, day)
  const [account] = await accountAddresses(tx, first.locality_id, [first.account_id])
  if (!account?.email) return
  const letter = writeLetter(account.name, day, rows, platform.config.BASE_URL ?? null)
  await writeMail(tx, platform.enqueue, {
    localityId: ctx.actor.localityId,
    to: account.email,
    at: platform.clock.real(),
    ...letter,
  })
}

/** Plain text: it is read on old phones and in webmail alike. */
export function writeLetter(
  name: string,
  day: Day,
  rows: readonly Pick<NotificationRow, 'title' | 'detail' | 'href'>[],
  baseUrl: string | null,
): { subject: string; text: string } {
  const lines = rows.flatMap((row) => [
    `- ${row.title}`,
    ...(row.detail ? [`  ${row.detail}`] : []),
    ...(row.href && baseUrl ? [`  ${new URL(row.href, baseUrl).href}`] : []),
  ])
  const subject = rows.length === 1 ? rows[0]!.title : `${rows.length} thông báo ngày ${formatDay(day)}`
  return {
    subject,
    text: [
      `Kính gửi ${name},`,
      '',
      ...lines,
      '',
      'Thư này do hệ thống Gương Sáng gửi. Có thể đổi cách nhận thư ở mục Tài khoản.',
    ].join('\n'),
  }
}
