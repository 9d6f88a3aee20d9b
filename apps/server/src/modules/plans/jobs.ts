import { z } from 'zod'
import { defineJob } from '../../platform/jobs/define.ts'
import { rollPlans } from './roll-plans.ts'

defineJob({
  name: 'roll-plans',
  label: 'Lập nhiệm vụ hằng năm của kế hoạch nhiều năm',
  payload: z.object({ day: z.string() }),
  limit: 5,
  backoff: { first: 60, factor: 3, most: 3600 },
  daily: { at: '00:10', each: 'locality' },
  run: ({ ctx }) => rollPlans(ctx),
})
