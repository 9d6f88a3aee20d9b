import { z } from 'zod'
import { defineJob } from '../../platform/jobs/define.ts'
import { regenerateItems } from './regenerate-items.ts'

defineJob({
  name: 'generate-items',
  label: 'Lập việc phải nộp theo nghĩa vụ của các kế hoạch',
  payload: z.object({ day: z.iso.date() }),
  limit: 5,
  backoff: { first: 60, factor: 4, most: 3_600 },
  daily: { at: '01:00', each: 'locality' },
  run: ({ ctx }) => regenerateItems(ctx),
})
