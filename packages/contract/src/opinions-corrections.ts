/** Đính chính, phản hồi: điều nói sai, sự thật đã kiểm chứng, trả lời công khai dưới tên cơ quan. Không ghi ai đã nói. */
import { z } from 'zod'
import { CorrectionState, CorrectionSubject } from './opinions-words.ts'
import { Created, Named, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const changed = { 204: Nothing, ...refusals }

const CorrectionTyped = z.object({
  title: z.string().trim().min(5, 'Ghi tiêu đề của đính chính.').max(300, 'Dài nhất 300 ký tự.'),
  claim: z.string().trim().min(10, 'Ghi điều nói sai.').max(2000, 'Dài nhất 2.000 ký tự.'),
  seenOn: DayText,
  facts: z.string().trim().min(10, 'Ghi sự thật đã kiểm chứng.').max(4000, 'Dài nhất 4.000 ký tự.'),
  answer: z.string().trim().min(10, 'Ghi lời trả lời của cơ quan.').max(4000, 'Dài nhất 4.000 ký tự.'),
  evidenceFileIds: z.array(Id).max(20).default([]),
  subjectKind: CorrectionSubject,
  subjectName: z.string().trim().min(2, 'Ghi nói về ai, việc gì.').max(300, 'Dài nhất 300 ký tự.'),
  organizationId: Id,
})

export const CorrectionLine = z
  .object({
    id: z.string(),
    title: z.string(),
    subjectKind: CorrectionSubject,
    subjectName: z.string(),
    seenOn: z.string(),
    organization: Named,
    state: CorrectionState,
    publishedOn: z.string().nullable(),
  })
  .meta({ id: 'CorrectionLine' })

export const listCorrectionsRoute = route({
  id: 'listCorrections',
  method: 'GET',
  path: '/api/corrections',
  summary: 'Đính chính, phản hồi của cơ quan, mới trước',
  query: PageQuery.omit({ q: true }).extend({ state: CorrectionState.optional() }),
  res: { 200: pageOf(CorrectionLine), 401: Problem, 403: Problem, 422: Problem },
})

export const CorrectionShown = CorrectionLine.extend({
  claim: z.string(),
  facts: z.string(),
  answer: z.string(),
  evidence: z.array(z.object({ id: z.string(), name: z.string() })),
  stateReason: z.string().nullable(),
  amendments: z.array(z.object({ id: z.string(), text: z.string(), on: z.string(), by: z.string() })),
  places: z.array(
    z.object({
      id: z.string(),
      channel: z.string(),
      address: z.string().nullable(),
      toldOn: z.string(),
      by: z.string(),
    }),
  ),
  may: z.array(z.enum(['edit', 'publish', 'amend', 'tell', 'close', 'drop'])),
  version: z.number(),
}).meta({ id: 'Correction' })

export const showCorrectionRoute = route({
  id: 'showCorrection',
  method: 'GET',
  path: '/api/corrections/:id',
  summary: 'Một đính chính với lời bổ sung và nơi đã đăng',
  params: IdParams,
  res: { 200: CorrectionShown, 401: Problem, 403: Problem, 404: Problem },
})

export const noteCorrectionRoute = route({
  id: 'noteCorrection',
  method: 'POST',
  path: '/api/corrections',
  summary: 'Ghi điều nói sai và soạn trả lời',
  body: CorrectionTyped,
  res: { 201: Created, ...refusals },
})

export const editCorrectionRoute = route({
  id: 'editCorrection',
  method: 'PUT',
  path: '/api/corrections/:id',
  summary: 'Sửa đính chính chưa công bố',
  params: IdParams,
  body: CorrectionTyped.extend({ version: Version }),
  res: changed,
})

const reason = z.string().trim().max(1000, 'Dài nhất 1.000 ký tự.').nullable().default(null)

export const publishCorrectionRoute = route({
  id: 'publishCorrection',
  method: 'POST',
  path: '/api/corrections/:id/publication',
  summary: 'Công bố trả lời trên cổng dưới tên cơ quan',
  params: IdParams,
  body: z.object({ version: Version }),
  res: changed,
})

export const closeCorrectionRoute = route({
  id: 'closeCorrection',
  method: 'POST',
  path: '/api/corrections/:id/closing',
  summary: 'Đóng đính chính đã công bố; cổng vẫn giữ lời trả lời',
  params: IdParams,
  body: z.object({ reason, version: Version }),
  res: changed,
})

export const dropCorrectionRoute = route({
  id: 'dropCorrection',
  method: 'POST',
  path: '/api/corrections/:id/dropping',
  summary: 'Bỏ đính chính chưa công bố, kèm lý do',
  params: IdParams,
  body: z.object({ reason, version: Version }),
  res: changed,
})

export const amendCorrectionRoute = route({
  id: 'amendCorrection',
  method: 'POST',
  path: '/api/corrections/:id/amendments',
  summary: 'Bổ sung trả lời đã công bố; lời trước giữ nguyên',
  params: IdParams,
  body: z.object({
    text: z.string().trim().min(10, 'Ghi lời bổ sung.').max(2000, 'Dài nhất 2.000 ký tự.'),
    version: Version,
  }),
  res: changed,
})

export const tellCorrectionRoute = route({
  id: 'tellCorrection',
  method: 'POST',
  path: '/api/corrections/:id/places',
  summary: 'Ghi nơi đã đăng, phát trả lời ngoài cổng',
  params: IdParams,
  body: z.object({
    channel: z.string().trim().min(2, 'Ghi kênh đã đăng, phát.').max(200, 'Dài nhất 200 ký tự.'),
    address: z.string().trim().max(500, 'Dài nhất 500 ký tự.').nullable().default(null),
    toldOn: DayText,
    version: Version,
  }),
  res: changed,
})
