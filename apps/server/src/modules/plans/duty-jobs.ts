import { z } from 'zod'
import { defineJob } from '../../platform/jobs/define.ts'
import { regenerateItems } from './regenerate-items.ts'
import { sendPlanReminders } from './send-plan-reminders.ts'

defineJob({
  name: 'generate-items',
  label: 'Lập việc phải nộp theo nghĩa vụ của các kế hoạch',
  payload: z.object({ day: z.iso.date() }),
  limit: 5,
  backoff: { first: 60, factor: 4, most: 3_600 },
  daily: { at: '01:00', each: 'locality' },
  run: ({ ctx }) => regenerateItems(ctx),
})

/** After the items of the day are made; the digest of the morning takes the news along. */
defineJob({
  name: 'remind-of-duties',
  label: 'Nhắc, đôn đốc việc phải nộp và nhiệm vụ',
  payload: z.object({ day: z.iso.date() }),
  limit: 5,
  backoff: { first: 60, factor: 4, most: 3_600 },
  daily: { at: '06:30', each: 'locality' },
  run: ({ ctx }) => sendPlanReminders(ctx),
})
