/** Số liệu điển hình: từng năm, từ cơ sở, đã biểu dương sau bao lâu; từng phong trào phát hiện được bao nhiêu. */
import { z } from 'zod'
import { MovementHead } from './movements.ts'
import { Problem, route } from './route.ts'

export const showExemplarFiguresRoute = route({
  id: 'showExemplarFigures',
  method: 'GET',
  path: '/api/exemplar-figures',
  summary:
    'Số điển hình theo năm và theo phong trào: từ cơ sở, đã biểu dương, thời gian từ phát hiện đến biểu dương',
  res: {
    200: z.object({
      years: z.array(
        z.object({
          year: z.number(),
          found: z.number(),
          /** By a unit of a commune or below. */
          fromBase: z.number(),
          commended: z.number(),
          /** From being found to being commended, of those commended. */
          medianDays: z.number().nullable(),
          followingHoChiMinh: z.number(),
        }),
      ),
      movements: z.array(z.object({ movement: MovementHead, found: z.number(), commended: z.number() })),
    }),
    401: Problem,
    403: Problem,
  },
})
