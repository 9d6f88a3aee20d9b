import { z } from 'zod'
import { defineJob } from '../../platform/jobs/define.ts'
import { remindReviews } from './remind-reviews.ts'

defineJob({
  name: 'remind-exemplar-reviews',
  label: 'Nhắc theo dõi lại điển hình',
  payload: z.object({ day: z.iso.date() }),
  limit: 3,
  backoff: { first: 300, factor: 2, most: 3_600 },
  daily: { at: '06:20', each: 'locality' },
  run: async ({ ctx }) => remindReviews(ctx),
})
