/** Quá trình của một điển hình: bồi dưỡng, hạn chế, khảo sát, kiểm chứng, xác nhận, công nhận, nhân rộng; bộ tiêu chuẩn. */
import { z } from 'zod'
import {
  Conclusion,
  ConfirmationPurpose,
  ExemplarSubject,
  RecognitionKind,
  ReplicationKind,
  ReplicationState,
  Support,
  SurveyKind,
} from './exemplars-words.ts'
import { Coded, Created, Flag, Named, NameTyped, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Code = z.string().regex(/^[a-z0-9-]{2,60}$/, 'Chọn trong danh mục.')
const Text = z.string().trim().min(3, 'Viết rõ hơn, ít nhất 3 ký tự.').max(4000, 'Dài nhất 4.000 ký tự.')
const Short = z.string().trim().max(300, 'Dài nhất 300 ký tự.').nullable().default(null)
/** Organisations it was done together with, enterprises too. */
const PartnerIds = z.array(Id).max(20, 'Nhiều nhất 20 đơn vị.').default([])
const FileIds = z.array(Id).max(20, 'Nhiều nhất 20 tệp.').default([])

export const addNurtureRoute = route({
  id: 'addNurture',
  method: 'POST',
  path: '/api/exemplars/:id/nurture',
  summary: 'Ghi một việc bồi dưỡng: vật chất, tinh thần, kỹ thuật, giải thưởng',
  params: IdParams,
  body: z.object({
    happenedOn: DayText,
    kind: Support,
    text: Text,
    amount: z.number().int('Nhập số tròn đồng.').min(0, 'Số không âm.').max(1e15).nullable().default(null),
    source: Short,
    inCharge: Short,
  }),
  res: { 201: Created, ...refusals },
})

const ShortcomingTyped = z.object({
  text: Text,
  remedy: z.string().trim().max(4000).nullable().default(null),
  inCharge: Short,
  dueOn: DayText.nullable().default(null),
  doneOn: DayText.nullable().default(null),
})
export const addShortcomingRoute = route({
  id: 'addShortcoming',
  method: 'POST',
  path: '/api/exemplars/:id/shortcomings',
  summary: 'Ghi mặt còn hạn chế và cách khắc phục; chỉ đơn vị và cơ quan thường trực xem',
  params: IdParams,
  body: ShortcomingTyped,
  res: { 201: Created, ...refusals },
})
export const editShortcomingRoute = route({
  id: 'editShortcoming',
  method: 'PUT',
  path: '/api/shortcomings/:id',
  summary: 'Sửa hoặc ghi đã khắc phục',
  params: IdParams,
  body: ShortcomingTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

const SurveyTyped = z.object({
  kind: SurveyKind,
  plannedOn: DayText.nullable().default(null),
  heldOn: DayText.nullable().default(null),
  place: Short,
  team: Short,
  /** Who answers for what was found true. */
  checkerName: Short,
  marks: z
    .array(
      z.object({
        standardId: Id,
        met: z.boolean(),
        evidence: z.string().trim().max(2000).nullable().default(null),
      }),
    )
    .max(40)
    .default([]),
  findings: z.string().trim().max(10_000).nullable().default(null),
  conclusion: Conclusion.nullable().default(null),
  fileIds: FileIds,
})
export const addSurveyRoute = route({
  id: 'addSurvey',
  method: 'POST',
  path: '/api/exemplars/:id/surveys',
  summary: 'Lên lịch hoặc ghi kết quả khảo sát, thẩm định, kiểm chứng, theo dõi sau công nhận',
  params: IdParams,
  body: SurveyTyped,
  res: { 201: Created, ...refusals },
})
export const editSurveyRoute = route({
  id: 'editSurvey',
  method: 'PUT',
  path: '/api/surveys/:id',
  summary: 'Ghi kết quả, hoặc thôi khảo sát',
  params: IdParams,
  body: SurveyTyped.extend({ calledOff: z.boolean().default(false), version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const confirmExemplarRoute = route({
  id: 'confirmExemplar',
  method: 'POST',
  path: '/api/exemplars/:id/confirmations',
  summary: 'Ghi người trong cuộc đã đọc và đồng ý, hoặc rút đồng ý',
  params: IdParams,
  body: z.object({
    purpose: ConfirmationPurpose,
    agreed: z.boolean(),
    givenOn: DayText,
    how: z.string().trim().min(3, 'Ghi đồng ý bằng cách nào.').max(300),
    fileId: Id.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const recognizeExemplarRoute = route({
  id: 'recognizeExemplar',
  method: 'POST',
  path: '/api/exemplars/:id/recognitions',
  summary: 'Ghi công nhận, tôn vinh, biểu dương, báo cáo kinh nghiệm theo cấp',
  params: IdParams,
  body: z.object({
    kind: RecognitionKind,
    levelCode: Code,
    form: NameTyped,
    happenedOn: DayText,
    byWhom: Short,
    documentId: Id.nullable().default(null),
    decisionNumber: Short,
    text: z.string().trim().max(20_000).nullable().default(null),
    followsHoChiMinh: z.boolean().default(false),
    partnerIds: PartnerIds,
  }),
  res: { 201: Created, ...refusals },
})

const ReplicationTyped = z.object({
  kind: ReplicationKind,
  organizationId: Id.nullable().default(null),
  byName: NameTyped,
  since: DayText,
  scale: Short,
  goal: Short,
  result: z.string().trim().max(4000).nullable().default(null),
  state: ReplicationState.default('begun'),
  endedOn: DayText.nullable().default(null),
  fileIds: FileIds,
  partnerIds: PartnerIds,
})
export const addReplicationRoute = route({
  id: 'addReplication',
  method: 'POST',
  path: '/api/exemplars/:id/replications',
  summary: 'Ghi nơi nhân rộng hoặc thi đua cùng điển hình',
  params: IdParams,
  body: ReplicationTyped,
  res: { 201: Created, ...refusals },
})
export const editReplicationRoute = route({
  id: 'editReplication',
  method: 'PUT',
  path: '/api/replications/:id',
  summary: 'Ghi kết quả, duy trì hoặc dừng nhân rộng',
  params: IdParams,
  body: ReplicationTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

// ---------------------------------------------------------------- standards

export const StandardSet = z
  .object({
    id: z.string(),
    organization: Named.nullable(),
    field: Coded.nullable(),
    name: z.string(),
    edition: z.number(),
    subjectKinds: z.array(ExemplarSubject),
    state: z.enum(['draft', 'in-force', 'replaced']),
    validFrom: z.string().nullable(),
    standards: z.array(z.object({ id: z.string(), text: z.string() })),
    version: z.number(),
    may: z.array(z.string()),
  })
  .meta({ id: 'StandardSet' })

export const listStandardSetsRoute = route({
  id: 'listStandardSets',
  method: 'GET',
  path: '/api/standard-sets',
  summary: 'Bộ tiêu chuẩn chung và của từng đơn vị; đơn vị nào chưa có',
  query: z.object({ organizationId: Id.optional(), field: Code.optional(), all: Flag.optional() }),
  res: {
    200: z.object({ rows: z.array(StandardSet), unitsWithout: z.array(Named) }),
    401: Problem,
    403: Problem,
  },
})

export const draftStandardSetRoute = route({
  id: 'draftStandardSet',
  method: 'POST',
  path: '/api/standard-sets',
  summary: 'Soạn bộ tiêu chuẩn mới hoặc bản mới của bộ đang dùng',
  body: z.object({
    organizationId: Id.nullable().default(null),
    fieldCode: Code.nullable().default(null),
    name: NameTyped,
    subjectKinds: z.array(ExemplarSubject).max(6).default([]),
    standards: z.array(Text).min(1, 'Ghi ít nhất một tiêu chuẩn.').max(40),
  }),
  res: { 201: Created, ...refusals },
})

export const approveStandardSetRoute = route({
  id: 'approveStandardSet',
  method: 'POST',
  path: '/api/standard-sets/:id/approval',
  summary: 'Ban hành bộ tiêu chuẩn; bản trước hết dùng',
  params: IdParams,
  body: z.object({
    validFrom: DayText,
    documentId: Id.nullable().default(null),
    fileId: Id.nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})
