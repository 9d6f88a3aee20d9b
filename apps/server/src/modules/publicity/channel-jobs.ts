import { z } from 'zod'
import { defineJob } from '../../platform/jobs/define.ts'
import { warnOfShortColumns } from './warn-of-short-columns.ts'

defineJob({
  name: 'warn-of-short-columns',
  label: 'Báo chuyên mục có thể thiếu kỳ trước khi hết tháng',
  payload: z.object({ day: z.iso.date() }),
  limit: 5,
  backoff: { first: 60, factor: 4, most: 3_600 },
  daily: { at: '06:45', each: 'locality' },
  run: ({ ctx }) => warnOfShortColumns(ctx),
})
