import { z } from 'zod'
import { defineJob } from '../../platform/jobs/define.ts'
import { clearOldSessions } from './session-store.ts'
import { clearOldAttempts } from './throttle-store.ts'

const MONTH_MS = 30 * 86_400_000

/** Traces of sign-ins are personal data: they go when they serve nobody any more. The audit trail keeps what counts. */
export const clearSignInTraces = defineJob({
  name: 'clear-sign-in-traces',
  label: 'Xóa dấu vết đăng nhập cũ',
  payload: z.object({ day: z.iso.date() }),
  limit: 5,
  backoff: { first: 60, factor: 4, most: 3600 },
  daily: { at: '02:30', each: 'installation' },
  async run({ ctx, platform }) {
    const now = platform.clock.real()
    await ctx.transaction(async (tx) => {
      await clearOldAttempts(tx, now)
      await clearOldSessions(tx, new Date(now.getTime() - MONTH_MS), now)
    })
  },
})
