/** Văn bản in ra từ hệ thống: yêu cầu in, trạng thái, tệp kết quả. */
import { z } from 'zod'
import { DayText, IdParams, Problem, route } from './route.ts'

export const Print = z
  .object({
    id: z.string(),
    template: z.string(),
    format: z.enum(['pdf', 'docx']),
    state: z.enum(['waiting', 'done', 'failed']),
    fileId: z.string().nullable(),
    askedAt: z.string(),
    finishedAt: z.string().nullable(),
  })
  .meta({ id: 'Print' })
export type Print = z.output<typeof Print>

/** What every printed document is asked for with. */
export const PrintAsked = z.object({
  format: z.enum(['pdf', 'docx']).default('pdf'),
  /** The number, when the records clerk has given it; without it there is room to write it in. */
  number: z
    .int('Nhập số nguyên.')
    .min(1, 'Số văn bản bắt đầu từ 1.')
    .max(99_999, 'Số văn bản quá lớn.')
    .optional(),
  signerTitle: z.string().trim().max(120).optional(),
  signerName: z.string().trim().max(120).optional(),
})

/** The list is printed by a job: the reply says it was asked for, a notification says it is ready. */
export const printOrganizationListRoute = route({
  id: 'printOrganizationList',
  method: 'POST',
  path: '/api/organizations/list-document',
  summary: 'In danh sách cơ quan, đơn vị vào một ngày, theo thể thức văn bản hành chính',
  body: z.object({
    on: DayText,
    /** Codes of organisation kinds; empty: all. */
    kinds: z.array(z.string().max(60)).max(60).default([]),
    ...PrintAsked.shape,
  }),
  res: { 202: Print, 401: Problem, 403: Problem, 422: Problem },
})

export const getPrintRoute = route({
  id: 'getPrint',
  method: 'GET',
  path: '/api/documents/prints/:id',
  summary: 'Yêu cầu in đã xong chưa',
  params: IdParams,
  res: { 200: Print, 401: Problem, 404: Problem },
})
