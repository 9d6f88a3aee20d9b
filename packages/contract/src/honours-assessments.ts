/** Xét điều kiện: một đối tượng, các danh hiệu và hình thức, theo luật của ngày nhận hồ sơ. */
import { z } from 'zod'
import { Print, PrintAsked } from './documents.ts'
import { Ground } from './honours.ts'
import { RecordedSubject } from './honours-records.ts'
import { DayText, Problem, route } from './route.ts'

export const VERDICTS = {
  eligible: 'Đủ điều kiện',
  'not-eligible': 'Chưa đủ điều kiện',
  'needs-attestation': 'Cần người xác nhận',
  unknown: 'Thiếu thông tin',
  'no-law-in-force': 'Không có luật áp dụng',
  'not-modelled': 'Người có thẩm quyền xét',
} as const
export const Verdict = z.enum([
  'eligible',
  'not-eligible',
  'needs-attestation',
  'unknown',
  'no-law-in-force',
  'not-modelled',
])

const Part = z.object({
  code: z.string(),
  holds: z.boolean().nullable(),
  sentence: z.string(),
  citation: z.string(),
  confidence: z.enum(['VERIFIED', 'RECALLED', 'UNKNOWN']),
  enforce: z.enum(['auto', 'attest', 'warn', 'manual']),
  evidence: z.array(z.string()),
  /** Ids of the awards, ratings and works that were counted. */
  records: z.array(z.string()),
})
const Condition = Part.extend({
  get of() {
    return z.array(Condition).optional()
  },
}).meta({ id: 'AssessedCondition' })

export const SubjectAssessment = z
  .object({
    awardCode: z.string(),
    name: z.string(),
    verdict: Verdict,
    /** "Vì sao" for the whole. */
    why: z.string(),
    earliestPossible: z.number().nullable(),
    quota: z.string().nullable(),
    /** What that year supposes. */
    earliestWhy: z.string().nullable(),
    prize: z
      .object({
        amount: z.number(),
        formula: z.string(),
        citation: z.string(),
        confidence: z.enum(['VERIFIED', 'RECALLED', 'UNKNOWN']),
        isCeiling: z.boolean(),
        note: z.string().nullable(),
      })
      .nullable(),
    notes: z.array(z.string()),
    routes: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        verdict: Verdict,
        citation: z.string(),
        claimed: z.boolean(),
        conditions: z.array(Condition),
      }),
    ),
  })
  .meta({ id: 'SubjectAssessment' })
export type SubjectAssessment = z.output<typeof SubjectAssessment>

const Count = z
  .number()
  .int('Nhập số nguyên.')
  .min(0, 'Nhập số từ 0.')
  .max(1_000_000, 'Số quá lớn.')
  .optional()
const Fact = z.boolean().optional()

/** What is asked about a subject, beside the awards. */
const Case = z.object({
  subject: RecordedSubject,
  ground: Ground.optional(),
  /** The day the appraising body has the dossier: it selects the law. Blank: today. */
  receivedOn: DayText.optional(),
  decisionOn: DayText.optional(),
  /** The last year that counts. Blank: the year before the dossier's. */
  upToYear: z.number().int().min(1930).max(2100).optional(),
  /** The register of disciplines is complete: what it does not name did not happen. Else it is unknown. */
  registerComplete: z.boolean().default(false),
  facts: z
    .object({
      gender: z.enum(['male', 'female']).optional(),
      maternityLeave: Fact,
      directWorker: Fact,
      armedForces: Fact,
      retirementDecided: Fact,
      /** Belongs to a group that retires later: women of it have no shorter time in a post. */
      retiresLater: Fact,
      recruitedMonths: Count,
    })
    .default({}),
  collective: z
    .object({
      members: Count,
      withLDTT: Count,
      withCSTDCS: Count,
      disciplined: Count,
      ratedAtLeastHTNV: Count,
      rankInBloc: Count,
      rankInCentralBloc: Count,
    })
    .optional(),
  /** Time in posts that the tables for quá trình cống hiến name (codes of core/law/posts.ts), as a person matched them. */
  posts: z
    .array(
      z.object({
        post: z.string().max(60),
        years: z.number({ error: 'Nhập số năm.' }).min(0, 'Nhập số từ 0.').max(60, 'Nhiều nhất 60 năm.'),
      }),
    )
    .max(30, 'Nhiều nhất 30 chức vụ.')
    .optional(),
  attested: z.array(z.string().max(60)).max(60).default([]),
})

export const assessSubjectRoute = route({
  id: 'assessSubject',
  method: 'POST',
  path: '/api/assessments',
  summary: 'Còn thiếu gì? Xét một đối tượng cho từng danh hiệu, hình thức; không ghi gì',
  body: Case.extend({
    /** Blank: every award this kind of subject may receive. */
    awardCodes: z.array(z.string().max(20)).max(60).default([]),
  }),
  res: {
    200: z.object({
      upToYear: z.number(),
      receivedOn: z.string(),
      /** The record the answer is about: of one merged into another, the other. */
      subject: z.object({ kind: z.string(), id: z.string(), name: z.string() }),
      /** What was taken for granted, in words to be shown beside the verdicts. */
      assumed: z.string().nullable(),
      results: z.array(SubjectAssessment),
    }),
    401: Problem,
    403: Problem,
    404: Problem,
    422: Problem,
  },
})

/** Printed by a job: a notification says when it is there; GET /api/documents/prints/:id asks. */
export const printAssessmentRoute = route({
  id: 'printAssessment',
  method: 'POST',
  path: '/api/assessments/document',
  summary: 'In phụ lục thẩm định: từng điều kiện, kết luận, căn cứ, hồ sơ chứng minh, vì sao',
  body: Case.extend({ awardCode: z.string().max(20), ...PrintAsked.shape }),
  res: { 202: Print, 401: Problem, 403: Problem, 404: Problem, 422: Problem },
})

export const listAwardFormsRoute = route({
  id: 'listAwardForms',
  method: 'GET',
  path: '/api/award-forms',
  summary: 'Danh mục danh hiệu, hình thức khen thưởng theo luật của một ngày',
  query: z.object({ on: DayText.optional() }),
  res: {
    200: z.object({
      on: z.string(),
      pack: z
        .object({ id: z.string(), title: z.string(), modelled: z.boolean(), says: z.string() })
        .nullable(),
      rows: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          short: z.string(),
          subjects: z.array(z.enum(['individual', 'collective', 'household'])),
          yearly: z.boolean(),
          citation: z.string(),
        }),
      ),
    }),
    401: Problem,
    403: Problem,
  },
})
