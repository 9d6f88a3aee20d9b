/** Điển hình: phát hiện, sửa, chuyển bước, công khai, rút. */
import { z } from 'zod'
import { EquityFlag, ExemplarGround, ExemplarSubject, Source, Stage } from './exemplars-words.ts'
import { Created, NameTyped, Reason, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Code = z.string().regex(/^[a-z0-9-]{2,60}$/, 'Chọn trong danh mục.')
const Story = z.string().trim().max(20_000, 'Dài nhất 20.000 ký tự.').nullable().default(null)
const Year = z.coerce.number().int().min(1990).max(2200)

export const ExemplarTyped = z.object({
  title: NameTyped,
  kindCode: Code,
  subjectKind: ExemplarSubject,
  subjectId: Id.nullable().default(null),
  subjectName: NameTyped,
  organizationId: Id,
  jurisdictionId: Id.nullable().default(null),
  comprehensive: z.boolean().default(false),
  fieldCodes: z.array(Code).max(20).default([]),
  domainCodes: z.array(Code).max(20).default([]),
  foundOn: DayText,
  foundBy: z.string().trim().max(200).nullable().default(null),
  source: Source,
  sourceText: z.string().trim().max(500).nullable().default(null),
  movementId: Id.nullable().default(null),
  ground: ExemplarGround.nullable().default(null),
  promise: z.string().trim().max(4000).nullable().default(null),
  targetLevelCode: Code.nullable().default(null),
  targetYear: Year.nullable().default(null),
  experience: Story,
  method: Story,
  practice: Story,
  effect: Story,
  economicValue: z
    .number()
    .int('Nhập số tròn đồng.')
    .min(0, 'Số không âm.')
    .max(1e15)
    .nullable()
    .default(null),
  economicBasis: z.string().trim().max(1000).nullable().default(null),
  socialMeaning: z.string().trim().max(4000).nullable().default(null),
  followsHoChiMinh: z.boolean().default(false),
  flags: z.array(EquityFlag).max(12).default([]),
  contact: z.string().trim().max(300).nullable().default(null),
  photoFileId: Id.nullable().default(null),
  photoAlt: z.string().trim().max(300).nullable().default(null),
  photoCredit: z.string().trim().max(200).nullable().default(null),
})

export const findExemplarRoute = route({
  id: 'findExemplar',
  method: 'POST',
  path: '/api/exemplars',
  summary: 'Ghi một nhân tố mới, điển hình mới phát hiện',
  body: ExemplarTyped.extend({ confirmLookAlike: z.boolean().default(false) }),
  res: { 201: Created, ...refusals },
})

export const editExemplarRoute = route({
  id: 'editExemplar',
  method: 'PUT',
  path: '/api/exemplars/:id',
  summary: 'Sửa thông tin điển hình',
  params: IdParams,
  body: ExemplarTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const moveExemplarRoute = route({
  id: 'moveExemplar',
  method: 'POST',
  path: '/api/exemplars/:id/stage',
  summary: 'Chuyển bước: bồi dưỡng, thôi theo dõi, theo dõi lại',
  params: IdParams,
  body: z.object({ stage: Stage, reason: Reason.nullable().default(null), version: Version }),
  res: { 204: Nothing, ...refusals },
})

/** Needs a truth check by a named person and the subject's agreement. */
export const publishExemplarRoute = route({
  id: 'publishExemplar',
  method: 'POST',
  path: '/api/exemplars/:id/publication',
  summary: 'Công khai điển hình trên cổng',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const withdrawExemplarRoute = route({
  id: 'withdrawExemplar',
  method: 'POST',
  path: '/api/exemplars/:id/withdrawal',
  summary: 'Rút điển hình: mất ngay khỏi cổng và mọi danh sách, quá trình còn trong cơ quan',
  params: IdParams,
  body: z.object({ reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})
