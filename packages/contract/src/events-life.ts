/** Phần việc của một sự kiện: chương trình, người báo cáo, kinh phí, chuẩn bị, văn bản, kết quả, bản in. */
import { z } from 'zod'
import { PrintAsked, Print } from './documents.ts'
import { CostKind, EventDocumentPurpose, ProgrammePart, SpeakerPart, TimeText } from './events-words.ts'
import { Created, NameTyped, ShortText, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Line = ShortText.nullable().default(null)
const Story = z.string().trim().max(50_000, 'Dài nhất 50.000 ký tự.').nullable().default(null)
const Money = z
  .number()
  .int('Nhập số tiền nguyên đồng.')
  .min(0, 'Số tiền không âm.')
  .max(1_000_000_000_000, 'Số tiền quá lớn.')
  .nullable()
  .default(null)
const Minutes = z
  .number()
  .int()
  .min(1, 'Ít nhất 1 phút.')
  .max(600, 'Nhiều nhất 600 phút.')
  .nullable()
  .default(null)
const Part = IdParams.extend({ partId: Id })

/** The whole programme at once, in its order. */
export const arrangeEventProgrammeRoute = route({
  id: 'arrangeEventProgramme',
  method: 'PUT',
  path: '/api/events/:id/programme',
  summary: 'Ghi chương trình của sự kiện',
  params: IdParams,
  body: z.object({
    rows: z
      .array(
        z.object({
          part: ProgrammePart,
          startsAt: TimeText.nullable().default(null),
          minutes: Minutes,
          title: NameTyped,
          presenter: Line,
        }),
      )
      .max(60, 'Nhiều nhất 60 nội dung.'),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

const SpeakerTyped = z.object({
  exemplarId: Id.nullable().default(null),
  part: SpeakerPart.default('speaks'),
  name: NameTyped,
  topic: Line,
  minutes: Minutes,
  speech: Story,
  fileIds: z.array(Id).max(10).default([]),
})

export const addSpeakerRoute = route({
  id: 'addSpeaker',
  method: 'POST',
  path: '/api/events/:id/speakers',
  summary: 'Thêm người báo cáo, điển hình giao lưu hoặc được giới thiệu',
  params: IdParams,
  /** An invitation that the exemplar accepted and that is held here. */
  body: SpeakerTyped.extend({ invitationId: Id.nullable().default(null) }),
  res: { 201: Created, ...refusals },
})

export const editSpeakerRoute = route({
  id: 'editSpeaker',
  method: 'PUT',
  path: '/api/events/:id/speakers/:partId',
  summary: 'Sửa người báo cáo, giữ lời phát biểu để dùng lại',
  params: Part,
  body: SpeakerTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const removeSpeakerRoute = route({
  id: 'removeSpeaker',
  method: 'DELETE',
  path: '/api/events/:id/speakers/:partId',
  summary: 'Bỏ người báo cáo',
  params: Part,
  res: { 204: Nothing, ...refusals },
})

export const recordEventCostsRoute = route({
  id: 'recordEventCosts',
  method: 'PUT',
  path: '/api/events/:id/costs',
  summary: 'Ghi kinh phí dự kiến, thực chi và nguồn',
  params: IdParams,
  body: z.object({
    rows: z
      .array(z.object({ kind: CostKind, label: NameTyped, planned: Money, actual: Money, source: Line }))
      .max(60),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

const PreparationTyped = z.object({
  text: NameTyped,
  inCharge: Line,
  dueOn: DayText.nullable().default(null),
  doneOn: DayText.nullable().default(null),
})

export const addPreparationRoute = route({
  id: 'addPreparation',
  method: 'POST',
  path: '/api/events/:id/preparations',
  summary: 'Thêm việc chuẩn bị',
  params: IdParams,
  body: PreparationTyped,
  res: { 201: Created, ...refusals },
})

export const editPreparationRoute = route({
  id: 'editPreparation',
  method: 'PUT',
  path: '/api/events/:id/preparations/:partId',
  summary: 'Sửa việc chuẩn bị, ghi ngày xong',
  params: Part,
  body: PreparationTyped.extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const attachEventDocumentRoute = route({
  id: 'attachEventDocument',
  method: 'POST',
  path: '/api/events/:id/documents',
  summary: 'Gắn văn bản trong sổ với sự kiện',
  params: IdParams,
  body: z.object({ documentId: Id, purpose: EventDocumentPurpose }),
  res: { 204: Nothing, ...refusals },
})

export const recordEventResultRoute = route({
  id: 'recordEventResult',
  method: 'PUT',
  path: '/api/events/:id/result',
  summary: 'Ghi kết quả, kết luận, bài học',
  params: IdParams,
  body: z.object({ result: Story, conclusion: Story, lessons: Story, version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const recordTakeoverRoute = route({
  id: 'recordTakeover',
  method: 'POST',
  path: '/api/events/:id/takeovers',
  summary: 'Ghi nơi áp dụng lại cách làm đã tham quan',
  params: IdParams,
  body: z.object({
    organizationId: Id.nullable().default(null),
    byName: NameTyped,
    since: DayText,
    goal: Line,
  }),
  res: { 201: Created, ...refusals },
})

/** 'programme': chương trình; 'invitees': danh sách khách mời; 'honours': danh sách tôn vinh, trao thưởng. */
export const printEventRoute = route({
  id: 'printEvent',
  method: 'POST',
  path: '/api/events/:id/print',
  summary: 'In chương trình, danh sách khách mời hoặc danh sách tôn vinh',
  params: IdParams,
  body: z.object({ part: z.enum(['programme', 'invitees', 'honours']), format: PrintAsked.shape.format }),
  res: { 202: Print, ...refusals },
})
