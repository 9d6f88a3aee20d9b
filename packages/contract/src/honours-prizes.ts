/** Tiền thưởng: từng dòng với hệ số, lương cơ sở và điều khoản; nhiều lần khen cùng một lúc. Không ghi gì. */
import { z } from 'zod'
import { DayText, Problem, route } from './route.ts'

const message = { error: 'Chọn một giá trị trong danh sách.' }
export const PrizeLine = z.object({
  /** The same name: the same recipient. */
  recipient: z.string().trim().min(1, 'Ghi tên người nhận.').max(300, 'Tên dài nhất 300 ký tự.'),
  awardCode: z.string().max(20),
  subject: z.enum(['individual', 'collective', 'household'], message),
  decisionOn: DayText,
  /** When the dossier was received, if the law changed in between. */
  receivedOn: DayText.optional(),
  /** Thời gian tính thành tích of a title. */
  period: z.object({ from: DayText, to: DayText }).nullable().default(null),
  /** What a form was given for. */
  achievement: z.string().trim().max(300, 'Dài nhất 300 ký tự.').nullable().default(null),
  /** Where the law gives only a ceiling. */
  amountSet: z.number().int().min(0).max(10_000_000_000).optional(),
})

export const PrizeSums = z
  .object({
    rows: z.array(
      z.object({
        recipient: z.string(),
        awardCode: z.string(),
        name: z.string(),
        outcome: z.enum(['paid', 'not-paid', 'person-decides']),
        /** Đồng; 0 unless paid. */
        amount: z.number(),
        why: z.string(),
        formula: z.string().nullable(),
        steps: z.array(z.object({ text: z.string(), citation: z.string() })),
        /** The clauses on several awards that were applied. */
        clauses: z.array(z.string()),
      }),
    ),
    byAward: z.array(
      z.object({ awardCode: z.string(), name: z.string(), count: z.number(), amount: z.number() }),
    ),
    total: z.number(),
    totalInWords: z.string(),
    /** Lines left to a person: while there are any, the total is not the whole. */
    open: z.number(),
  })
  .meta({ id: 'PrizeSums' })
export type PrizeSums = z.output<typeof PrizeSums>

export const proposePrizeLinesRoute = route({
  id: 'proposePrizeLines',
  method: 'GET',
  path: '/api/prize-lines',
  summary: 'Các dòng chi từ một quyết định khen thưởng đã ghi trong lịch sử, để tính tiền thưởng',
  query: z.object({
    decisionNumber: z.string().trim().min(1, 'Ghi số quyết định.').max(300, 'Dài nhất 300 ký tự.'),
    /** Of decisions with the same number in several years: this one. */
    year: z.coerce.number().int().min(1930).max(2100).optional(),
  }),
  res: {
    200: z.object({
      lines: z.array(PrizeLine),
      /** Awards of it that no line was made of: nobody's record, or without a day of decision. */
      left: z.number(),
    }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

export const calculatePrizesRoute = route({
  id: 'calculatePrizes',
  method: 'POST',
  path: '/api/prizes',
  summary: 'Tính tiền thưởng và lập danh sách chi; mỗi dòng có căn cứ',
  body: z.object({
    lines: z.array(PrizeLine).min(1, 'Ghi ít nhất một dòng.').max(2000, 'Nhiều nhất 2.000 dòng.'),
  }),
  res: {
    200: PrizeSums,
    401: Problem,
    403: Problem,
    422: Problem,
  },
})
