/** Rà soát cả đơn vị trước mùa xét: ai có thể đề nghị danh hiệu, hình thức nào. Không ghi gì. */
import { z } from 'zod'
import { Verdict } from './honours-assessments.ts'
import { Flag } from './organizations-words.ts'
import { DayText, Id, Problem, route } from './route.ts'

const BulkQuery = z.object({
  kind: z.enum(['person', 'collective'], { error: 'Chọn cá nhân hoặc tập thể.' }).default('person'),
  /** The unit with everything below it. */
  withinId: Id,
  /** Codes, with commas between; blank: the yearly titles of this kind of subject. */
  awardCodes: z.string().max(300).optional(),
  /** Only whoever has this answer for one of the awards. */
  verdict: Verdict.optional(),
  q: z.string().max(200).optional(),
  /** Blank: today. */
  receivedOn: DayText.optional(),
  /** Blank: the year before the dossier's. */
  upToYear: z.coerce.number().int().min(1930).max(2100).optional(),
  /** The register of disciplines is complete: what it does not name did not happen. */
  registerComplete: Flag.default(false),
  cursor: z
    .string()
    .regex(/^\d{1,6}$/, 'Hãy mở lại danh sách từ trang đầu.')
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
const refusals = { 401: Problem, 403: Problem, 422: Problem }

export const checkUnitRoute = route({
  id: 'checkUnit',
  method: 'GET',
  path: '/api/unit-checks',
  summary: 'Rà soát cả đơn vị: từng người, tập thể với từng danh hiệu, hình thức',
  query: BulkQuery,
  res: {
    200: z.object({
      receivedOn: z.string(),
      upToYear: z.number(),
      /** What was taken for granted, in words to be shown beside the verdicts. */
      assumed: z.string().nullable(),
      /** How many of the whole unit have each answer. */
      awards: z.array(
        z.object({ code: z.string(), name: z.string(), counts: z.partialRecord(Verdict, z.number()) }),
      ),
      rows: z.array(
        z.object({
          subject: z.object({ kind: z.enum(['person', 'collective']), id: z.string(), name: z.string() }),
          place: z.string(),
          findings: z.array(z.object({ awardCode: z.string(), verdict: Verdict, why: z.string() })),
        }),
      ),
      next: z.string().nullable(),
      total: z.object({ count: z.number(), capped: z.boolean() }),
    }),
    ...refusals,
  },
})

export const exportUnitCheckRoute = route({
  id: 'exportUnitCheck',
  method: 'GET',
  path: '/api/unit-checks/export',
  summary: 'Xuất kết quả rà soát cả đơn vị ra tệp Excel',
  query: BulkQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), ...refusals },
})
