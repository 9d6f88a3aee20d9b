/** Điển hình tiên tiến: danh sách, một điển hình với cả quá trình, phát hiện, sửa, rút. */
import { z } from 'zod'
import {
  Conclusion,
  ConfirmationPurpose,
  EquityFlag,
  ExemplarGround,
  ExemplarSubject,
  RecognitionKind,
  ReplicationKind,
  ReplicationState,
  Source,
  Stage,
  Support,
  SurveyKind,
  Visibility,
} from './exemplars-words.ts'
import { PictureSize } from './files.ts'
import { Effect, SummingUp } from './exemplars-effects.ts'
import { Rating } from './honours-records.ts'
import { Coded, Flag, Named } from './organizations-words.ts'
import { Id, IdParams, PageQuery, Problem, pageOf, route } from './route.ts'

const Code = z.string().regex(/^[a-z0-9-]{2,60}$/, 'Chọn trong danh mục.')
const Year = z.coerce.number().int().min(1990).max(2200)

export const ExemplarRow = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: Coded,
    subject: z.object({ kind: ExemplarSubject, id: z.string().nullable(), name: z.string() }),
    organization: Named,
    fields: z.array(Coded),
    comprehensive: z.boolean(),
    stage: Stage,
    level: Coded.nullable(),
    visibility: Visibility,
    flags: z.array(EquityFlag),
    foundOn: z.string(),
    /** The first words of what was done, for a card. */
    summary: z.string().nullable(),
    reviewDueOn: z.string().nullable(),
    /** Null: none, or not to be seen by whoever asks. Of the large size. */
    photo: z
      .object({ alt: z.string(), credit: z.string().nullable(), width: z.number(), height: z.number() })
      .nullable(),
  })
  .meta({ id: 'ExemplarRow' })
export type ExemplarRow = z.output<typeof ExemplarRow>

/** So many of so many, and the share of the year before: equity at every list. */
export const EquityFigure = z.object({
  flag: EquityFlag,
  count: z.number(),
  of: z.number(),
  percent: z.number().nullable(),
  years: z.array(z.object({ year: z.number(), count: z.number(), of: z.number() })),
})

export const ExemplarsQuery = PageQuery.extend({
  kind: Code.optional(),
  field: Code.optional(),
  level: Code.optional(),
  stage: Stage.optional(),
  source: Source.optional(),
  domain: Code.optional(),
  movementId: Id.optional(),
  /** Found in the work of the base: a unit of a commune or below. */
  grassroots: Flag.optional(),
  followsHoChiMinh: Flag.optional(),
  subjectKind: ExemplarSubject.optional(),
  flag: EquityFlag.optional(),
  withinId: Id.optional(),
  year: Year.optional(),
  /** 'watch': nhân tố mới and those being nurtured; 'review-due': follow-up is due; 'not-commended': found, not yet honoured. */
  view: z.enum(['all', 'watch', 'review-due', 'not-commended']).default('all'),
})
/** What a list is narrowed by. */
export type ExemplarFilter = Omit<z.output<typeof ExemplarsQuery>, 'limit' | 'cursor'>

export const listExemplarsRoute = route({
  id: 'listExemplars',
  method: 'GET',
  path: '/api/exemplars',
  summary: 'Điển hình được xem, mới phát hiện trước, kèm số đếm theo từng bộ lọc và tỷ lệ bình đẳng',
  query: ExemplarsQuery,
  res: {
    200: pageOf(ExemplarRow).extend({
      facets: z.array(
        z.object({
          by: z.enum(['kind', 'field', 'domain', 'level', 'stage', 'organization']),
          values: z.array(z.object({ code: z.string(), label: z.string(), count: z.number() })),
        }),
      ),
      equity: z.array(EquityFigure),
    }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

export const exportExemplarsRoute = route({
  id: 'exportExemplars',
  method: 'GET',
  path: '/api/exemplars/export',
  summary: 'Xuất danh sách điển hình ra Excel',
  query: ExemplarsQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})

const Written = z.object({ recordedAt: z.string(), recordedBy: z.string() })
export const Exemplar = ExemplarRow.extend({
  jurisdiction: Named.nullable(),
  domains: z.array(Coded),
  foundBy: z.string().nullable(),
  source: Source,
  sourceText: z.string().nullable(),
  /** The movement it was found in, and the contest. */
  movement: Named.nullable(),
  contestId: z.string().nullable(),
  ground: ExemplarGround.nullable(),
  promise: z.string().nullable(),
  targetLevel: Coded.nullable(),
  targetYear: z.number().nullable(),
  experience: z.string().nullable(),
  method: z.string().nullable(),
  practice: z.string().nullable(),
  effect: z.string().nullable(),
  economicValue: z.number().nullable(),
  economicBasis: z.string().nullable(),
  socialMeaning: z.string().nullable(),
  followsHoChiMinh: z.boolean(),
  /** Only for those who work with it; the file and its words, to be edited. */
  contact: z.string().nullable(),
  photoFileId: z.string().nullable(),
  photoAlt: z.string().nullable(),
  photoCredit: z.string().nullable(),
  stageReason: z.string().nullable(),
  /** What the media may print as it stands; null while nobody approved one. */
  mediaSummary: z.object({ text: z.string(), approvedOn: z.string(), approvedBy: z.string() }).nullable(),
  /** What still stands in the way of handing it to the media, in words. */
  mediaLacks: z.array(z.string()),
  /** How the subject was rated in the last years, for those who judge; none without records. */
  ratings: z.array(z.object({ year: z.number(), rating: Rating })),
  /** Days from being found to being commended; null while nobody did. */
  daysToHonour: z.number().nullable(),
  stages: z.array(Written.extend({ stage: Stage, happenedOn: z.string(), reason: z.string().nullable() })),
  nurture: z.array(
    Written.extend({
      id: z.string(),
      happenedOn: z.string(),
      kind: Support,
      text: z.string(),
      amount: z.number().nullable(),
      source: z.string().nullable(),
      inCharge: z.string().nullable(),
    }),
  ),
  /** Null for whoever may not see them. */
  shortcomings: z
    .array(
      z.object({
        id: z.string(),
        text: z.string(),
        remedy: z.string().nullable(),
        inCharge: z.string().nullable(),
        dueOn: z.string().nullable(),
        doneOn: z.string().nullable(),
        version: z.number(),
      }),
    )
    .nullable(),
  surveys: z.array(
    z.object({
      id: z.string(),
      kind: SurveyKind,
      state: z.enum(['planned', 'done', 'called-off']),
      plannedOn: z.string().nullable(),
      heldOn: z.string().nullable(),
      place: z.string().nullable(),
      team: z.string().nullable(),
      checkerName: z.string().nullable(),
      marks: z.array(
        z.object({
          standardId: z.string(),
          text: z.string(),
          met: z.boolean(),
          evidence: z.string().nullable(),
        }),
      ),
      findings: z.string().nullable(),
      conclusion: Conclusion.nullable(),
      fileIds: z.array(z.string()),
      version: z.number(),
    }),
  ),
  confirmations: z.array(
    Written.extend({
      purpose: ConfirmationPurpose,
      agreed: z.boolean(),
      givenOn: z.string(),
      how: z.string(),
      /** About a photo that another has taken the place of. */
      ofFormerPhoto: z.boolean(),
    }),
  ),
  recognitions: z.array(
    Written.extend({
      id: z.string(),
      kind: RecognitionKind,
      level: Coded,
      form: z.string(),
      happenedOn: z.string(),
      byWhom: z.string().nullable(),
      decisionNumber: z.string().nullable(),
      text: z.string().nullable(),
      followsHoChiMinh: z.boolean(),
      partners: z.array(Named),
    }),
  ),
  /** From the lowest level upward. */
  ladder: z.array(
    z.object({
      level: Coded,
      since: z.string().nullable(),
      years: z.array(z.number()),
      inARow: z.number(),
    }),
  ),
  summingsUp: z.array(SummingUp),
  effects: z.array(Effect),
  replications: z.array(
    z.object({
      id: z.string(),
      kind: ReplicationKind,
      organization: Named.nullable(),
      byName: z.string(),
      since: z.string(),
      scale: z.string().nullable(),
      goal: z.string().nullable(),
      result: z.string().nullable(),
      state: ReplicationState,
      endedOn: z.string().nullable(),
      fileIds: z.array(z.string()),
      partners: z.array(Named),
      version: z.number(),
    }),
  ),
  nominations: z.array(
    z.object({
      id: z.string(),
      roundId: z.string(),
      roundLabel: z.string(),
      state: z.string(),
      outcome: z.string().nullable(),
    }),
  ),
  version: z.number(),
  may: z.array(z.string()),
}).meta({ id: 'Exemplar' })
export type Exemplar = z.output<typeof Exemplar>

export const showExemplarRoute = route({
  id: 'showExemplar',
  method: 'GET',
  path: '/api/exemplars/:id',
  summary: 'Một điển hình với cả quá trình: phát hiện, bồi dưỡng, thẩm định, công nhận, nhân rộng',
  params: IdParams,
  res: { 200: Exemplar, 401: Problem, 403: Problem, 404: Problem },
})

/** Replies with WebP. */
export const showExemplarPhotoRoute = route({
  id: 'showExemplarPhoto',
  method: 'GET',
  path: '/api/exemplars/:id/photo',
  summary: 'Ảnh của một điển hình',
  params: IdParams,
  query: z.object({ size: PictureSize.default('large') }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
})
