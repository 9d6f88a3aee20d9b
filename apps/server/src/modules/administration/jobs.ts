import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { z } from 'zod'
import { INSTALLATION } from '../../platform/audit/record.ts'
import { verifyAudit } from '../../platform/audit/verify.ts'
import { defineJob } from '../../platform/jobs/define.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { startOfDay } from './audit-queries.ts'
import { deleteFinishedJobs, insertChecks } from './store.ts'

const daily = {
  payload: z.object({ day: z.iso.date() }),
  limit: 3,
  backoff: { first: 300, factor: 4, most: 7_200 },
}

defineJob({
  ...daily,
  name: 'verify-audit',
  label: 'Kiểm tra nhật ký còn nguyên vẹn',
  lease: 600,
  daily: { at: '02:30', each: 'installation' },
  run: async ({ ctx, platform }) => {
    const verdict = await verifyAudit(platform.database)
    await ctx.transaction((tx) => insertChecks(tx, verdict, platform.clock.real()))
  },
})

defineJob({
  ...daily,
  name: 'sweep-jobs',
  label: 'Dọn các việc chạy nền đã xong từ lâu',
  daily: { at: '03:00', each: 'locality' },
  run: ({ ctx, payload }) =>
    ctx.transaction(async (tx) => {
      const locality = ctx.actor.localityId ?? INSTALLATION
      const day = payload.day as Day
      const kept = await settingOn(tx, locality, 'finished-jobs-kept-days', day)
      await deleteFinishedJobs(tx, locality, startOfDay(addDays(day, -kept)))
    }),
})
