/** Kiểm tra công tác thi đua, khen thưởng của từng đơn vị: kết quả, yêu cầu, đơn vị khắc phục, xác nhận. */
import { z } from 'zod'
import { Print } from './documents.ts'
import { Created, Named, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const long = z.string().trim().max(10_000, 'Dài nhất 10.000 ký tự.')
const Told = long.min(5, 'Viết rõ hơn, ít nhất 5 ký tự.')
const MaybeTold = long.nullable().default(null)
const FileIds = z.array(Id).max(20, 'Nhiều nhất 20 tệp.').default([])

export const INSPECTION_STANDINGS = {
  draft: 'Dự thảo',
  'no-remedy': 'Không phải khắc phục',
  awaiting: 'Chờ khắc phục',
  late: 'Quá hạn khắc phục',
  answered: 'Chờ xác nhận',
  remedied: 'Đã khắc phục',
  cancelled: 'Đã hủy',
} as const
export const InspectionStanding = z.enum([
  'draft',
  'no-remedy',
  'awaiting',
  'late',
  'answered',
  'remedied',
  'cancelled',
])

const InspectionTyped = z.object({
  organizationId: z.uuid('Chọn đơn vị được kiểm tra.'),
  heldOn: DayText,
  byWhom: z.string().trim().min(3, 'Ghi người hoặc đoàn kiểm tra.').max(300, 'Dài nhất 300 ký tự.'),
  planId: Id.nullable().default(null),
  scope: Told,
  findings: Told,
  shortcomings: MaybeTold,
  advice: MaybeTold,
  /** With its day, or neither: nothing has to be remedied. */
  demand: MaybeTold,
  remedyDueOn: DayText.nullable().default(null),
  fileIds: FileIds,
})

export const InspectionRow = z
  .object({
    id: z.string(),
    organization: Named,
    heldOn: z.string(),
    byWhom: z.string(),
    scope: z.string(),
    demand: z.string().nullable(),
    remedyDueOn: z.string().nullable(),
    remediedOn: z.string().nullable(),
    remedy: z.string().nullable(),
    standing: InspectionStanding,
    daysLate: z.number(),
  })
  .meta({ id: 'InspectionRow' })
export type InspectionRow = z.output<typeof InspectionRow>

const KeptFile = z.object({ id: z.string(), name: z.string(), sizeBytes: z.number() })

export const Inspection = InspectionRow.extend({
  /** Null also where the reader does not see the plan. */
  plan: Named.nullable(),
  findings: z.string(),
  shortcomings: z.string().nullable(),
  advice: z.string().nullable(),
  files: z.array(KeptFile),
  remedyFiles: z.array(KeptFile),
  sentOn: z.string().nullable(),
  /** Why it was given back, recalled or cancelled. */
  stateReason: z.string().nullable(),
  checkedOn: z.string().nullable(),
  checkedBy: z.string().nullable(),
  recordedBy: z.string(),
  version: z.number(),
  may: z.array(z.string()),
}).meta({ id: 'Inspection' })
export type Inspection = z.output<typeof Inspection>

const InspectionFilter = z.object({
  organizationId: Id.optional(),
  year: z.coerce.number().int().min(1930).max(2200).optional(),
  standing: InspectionStanding.optional(),
})

export const listInspectionsRoute = route({
  id: 'listInspections',
  method: 'GET',
  path: '/api/inspections',
  summary: 'Các lần kiểm tra đơn vị; đơn vị chỉ thấy của mình, từ khi được gửi',
  query: PageQuery.omit({ q: true }).extend(InspectionFilter.shape),
  res: { 200: pageOf(InspectionRow), 401: Problem, 403: Problem, 422: Problem },
})

export const exportInspectionsRoute = route({
  id: 'exportInspections',
  method: 'GET',
  path: '/api/inspections/export',
  summary: 'Xuất các lần kiểm tra đơn vị ra Excel',
  query: InspectionFilter,
  res: { 200: z.string().meta({ description: 'Tệp xlsx' }), 401: Problem, 403: Problem, 422: Problem },
})

export const showInspectionRoute = route({
  id: 'showInspection',
  method: 'GET',
  path: '/api/inspections/:id',
  summary: 'Một lần kiểm tra đơn vị',
  params: IdParams,
  res: { 200: Inspection, 401: Problem, 403: Problem, 404: Problem },
})

export const downloadInspectionFileRoute = route({
  id: 'downloadInspectionFile',
  method: 'GET',
  path: '/api/inspections/:id/files/:fileId',
  summary: 'Tải một tệp của lần kiểm tra',
  params: IdParams.extend({ fileId: Id }),
  res: { 200: z.string().meta({ description: 'Tệp' }), 401: Problem, 403: Problem, 404: Problem },
})

export const recordInspectionRoute = route({
  id: 'recordInspection',
  method: 'POST',
  path: '/api/inspections',
  summary: 'Ghi một lần kiểm tra đơn vị, còn là dự thảo',
  body: InspectionTyped,
  res: { 201: Created, ...refusals },
})

export const editInspectionRoute = route({
  id: 'editInspection',
  method: 'PUT',
  path: '/api/inspections/:id',
  summary: 'Sửa dự thảo; đơn vị được kiểm tra giữ nguyên',
  params: IdParams,
  body: InspectionTyped.omit({ organizationId: true }).extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const moveInspectionRoute = route({
  id: 'moveInspection',
  method: 'POST',
  path: '/api/inspections/:id/move',
  summary: 'Gửi đơn vị, rút lại để sửa, yêu cầu khắc phục lại, xác nhận đã khắc phục, hủy dự thảo',
  params: IdParams,
  body: z.object({
    act: z.enum(['send', 'recall', 'return', 'check', 'cancel']),
    reason: z.string().trim().min(3).max(2_000, 'Dài nhất 2.000 ký tự.').nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

export const answerInspectionRoute = route({
  id: 'answerInspection',
  method: 'POST',
  path: '/api/inspections/:id/answer',
  summary: 'Đơn vị báo đã khắc phục điều gì, ngày nào',
  params: IdParams,
  body: z.object({ remediedOn: DayText, remedy: Told, fileIds: FileIds, version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const printInspectionRoute = route({
  id: 'printInspection',
  method: 'POST',
  path: '/api/inspections/:id/document',
  summary: 'In thông báo kết luận kiểm tra theo thể thức văn bản hành chính',
  params: IdParams,
  body: z.object({ format: z.enum(['pdf', 'docx']).default('docx') }),
  res: { 202: Print, 401: Problem, 403: Problem, 404: Problem, 422: Problem },
})
