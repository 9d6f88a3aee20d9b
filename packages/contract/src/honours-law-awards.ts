/** Quy định theo từng khen thưởng: các đường xét và điều kiện, thủ tục, điều đã đơn giản hơn, tình huống mẫu. */
import { z } from 'zod'
import { Verdict } from './honours-assessments.ts'
import { Ground } from './honours.ts'
import { DayText, PageQuery, pageOf, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 422: Problem }
const Subject = z.enum(['individual', 'collective', 'household'])
const AwardCode = z.string().regex(/^[A-Z0-9_]{2,20}$/, 'Chọn danh hiệu, hình thức trong danh mục.')

export const SAID_KINDS = {
  known: 'Đã đọc văn bản',
  unconfirmed: 'Người có thẩm quyền đối chiếu trước khi dùng',
  'not-known': 'Chưa tìm được quy định',
} as const
/** An answer of the law, with its clause; what is not sure says why. */
const Said = z.object({
  kind: z.enum(['known', 'unconfirmed', 'not-known']),
  text: z.string(),
  citation: z.string().nullable(),
  /** Why it is not sure, or what a reader must know. */
  note: z.string().nullable(),
})

const Procedure = z
  .object({
    awardCode: z.string(),
    name: z.string(),
    /** The way of a proposal, step by step, and who decides. */
    steps: z.array(z.string()),
    submits: Said,
    decides: Said,
    papers: z.array(
      z.object({ name: z.string(), when: z.string().nullable(), template: z.string().nullable() }),
    ),
    /** Bộ hồ sơ; null where the receiving body says. */
    copies: z.number().nullable(),
    dossier: Said,
    /** Each time limit with its name. */
    limits: z.array(z.object({ name: z.string(), days: z.number().nullable(), said: Said })),
    vote: Said,
    publicity: z.array(Said),
    occasion: Said,
  })
  .meta({ id: 'AwardProcedure' })
export type AwardProcedure = z.output<typeof Procedure>

export const PROCEDURE_QUESTIONS = {
  decides: 'Thẩm quyền quyết định',
  submits: 'Đường trình',
  papers: 'Thành phần hồ sơ',
  copies: 'Số bộ hồ sơ',
  limit: 'Thời hạn',
  vote: 'Bỏ phiếu',
  publicity: 'Công khai, lấy ý kiến',
} as const
export const PROCEDURE_EFFECTS = {
  simpler: 'Đơn giản hơn',
  heavier: 'Thêm việc',
  different: 'Quy định khác',
} as const
const Change = z
  .object({
    awardCode: z.string(),
    name: z.string(),
    question: z.enum(['decides', 'submits', 'papers', 'copies', 'limit', 'vote', 'publicity']),
    /** The first day of the later provision. */
    on: z.string(),
    before: Said,
    after: Said,
    effect: z.enum(['simpler', 'heavier', 'different']),
    /** “Bớt 1 bước: …”. */
    sentence: z.string(),
    /** True: a regulation of this locality. */
    local: z.boolean(),
  })
  .meta({ id: 'ProcedureChange' })
export type ProcedureChange = z.output<typeof Change>

const Rule = z
  .object({
    code: z.string(),
    sentence: z.string(),
    citation: z.string(),
    confidence: z.enum(['VERIFIED', 'RECALLED', 'UNKNOWN']),
    enforce: z.enum(['auto', 'attest', 'warn', 'manual']),
    note: z.string().nullable(),
    get of() {
      return z.array(Rule).optional()
    },
  })
  .meta({ id: 'AwardRule' })
export type AwardRule = z.output<typeof Rule>

const AwardLaw = z
  .object({
    awardCode: z.string(),
    name: z.string(),
    short: z.string(),
    subjects: z.array(Subject),
    citation: z.string(),
    on: z.string(),
    pack: z.object({ id: z.string(), title: z.string(), modelled: z.boolean(), says: z.string() }).nullable(),
    quota: z.object({ text: z.string(), citation: z.string() }).nullable(),
    routes: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        subject: Subject,
        grounds: z.array(Ground),
        citation: z.string(),
        confidence: z.enum(['VERIFIED', 'RECALLED', 'UNKNOWN']),
        /** By a regulation of this locality. */
        local: z.boolean(),
        conditions: z.array(Rule),
      }),
    ),
    /** What binds every award. */
    general: z.array(Rule),
    principles: z.array(z.object({ text: z.string(), citation: z.string() })),
    procedure: Procedure,
    changes: z.array(Change),
    situations: z.number(),
  })
  .meta({ id: 'AwardLaw' })
export type AwardLaw = z.output<typeof AwardLaw>

export const getAwardLawRoute = route({
  id: 'getAwardLaw',
  method: 'GET',
  path: '/api/law/awards/:code',
  summary: 'Quy định của một danh hiệu, hình thức vào một ngày: tiêu chuẩn, thủ tục, điều đã đổi',
  params: z.object({ code: AwardCode }),
  query: z.object({ on: DayText.optional() }),
  res: { 200: AwardLaw, 404: Problem, ...refusals },
})

export const listProceduresRoute = route({
  id: 'listProcedures',
  method: 'GET',
  path: '/api/law/procedures',
  summary: 'Thủ tục của mọi danh hiệu, hình thức vào một ngày: giấy tờ, các bước, thời hạn luật định',
  query: z.object({ on: DayText.optional() }),
  res: { 200: z.object({ on: z.string(), rows: z.array(Procedure) }), ...refusals },
})

export const listProcedureChangesRoute = route({
  id: 'listProcedureChanges',
  method: 'GET',
  path: '/api/law/procedure-changes',
  summary: 'Nhật ký thay đổi thủ tục: bớt giấy tờ, bớt bước, bớt ngày, hoặc thêm; mỗi dòng có điều khoản',
  query: z.object({ effect: z.enum(['simpler', 'heavier', 'different']).optional() }),
  res: { 200: z.object({ rows: z.array(Change) }), ...refusals },
})

export const listSituationsRoute = route({
  id: 'listSituations',
  method: 'GET',
  path: '/api/law/situations',
  summary: 'Tình huống mẫu của một mã: dữ kiện bằng lời và kết luận phải có',
  query: PageQuery.extend({
    /** An award, a route (“BKTTG:73.1.b”), a condition or a number of the law. */
    code: z.string().max(100).optional(),
    verdict: Verdict.optional(),
  }),
  res: {
    200: pageOf(
      z.object({
        name: z.string(),
        awardCode: z.string(),
        awardName: z.string(),
        receivedOn: z.string(),
        verdict: Verdict,
        facts: z.array(z.string()),
        /** The Ministry's public answer that it retells. */
        answeredBy: z.string().nullable(),
        sources: z.array(z.string()),
      }),
    ),
    ...refusals,
  },
})
