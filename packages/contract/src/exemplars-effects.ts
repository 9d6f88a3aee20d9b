/** Tổng kết mô hình, hiệu quả của nhân rộng, biểu dương, tôn vinh; hồ sơ cung cấp báo chí; nâng người tốt, việc tốt. */
import { z } from 'zod'
import { Print, PrintAsked } from './documents.ts'
import { EffectOf } from './exemplars-words.ts'
import { Created, Version } from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Code = z.string().regex(/^[a-z0-9-]{2,60}$/, 'Chọn trong danh mục.')
const Text = z.string().trim().min(3, 'Viết rõ hơn, ít nhất 3 ký tự.').max(10_000, 'Dài nhất 10.000 ký tự.')
const Longer = z.string().trim().max(10_000, 'Dài nhất 10.000 ký tự.').nullable().default(null)
const Amount = z.number().int('Nhập số tròn đồng.').min(0, 'Số không âm.').max(1e15).nullable().default(null)

export const SummingUp = z.object({
  id: z.string(),
  heldOn: z.string(),
  ledBy: z.string(),
  worked: z.string(),
  fellShort: z.string().nullable(),
  cost: z.number().nullable(),
  costBasis: z.string().nullable(),
  conditions: z.string(),
  lessons: z.string().nullable(),
  fileIds: z.array(z.string()),
  recordedAt: z.string(),
  recordedBy: z.string(),
})

export const Effect = z.object({
  id: z.string(),
  about: EffectOf,
  aboutId: z.string(),
  observedOn: z.string(),
  text: z.string(),
  followers: z.number().nullable(),
  amount: z.number().nullable(),
  recordedAt: z.string(),
  recordedBy: z.string(),
})

export const sumUpExemplarRoute = route({
  id: 'sumUpExemplar',
  method: 'POST',
  path: '/api/exemplars/:id/summings-up',
  summary: 'Tổng kết một mô hình, điển hình: điều làm được, chi phí, điều kiện để làm theo, bài học',
  params: IdParams,
  body: z.object({
    heldOn: DayText,
    ledBy: z.string().trim().min(2, 'Ghi ai chủ trì.').max(300),
    worked: Text,
    fellShort: Longer,
    cost: Amount,
    costBasis: z.string().trim().max(1000).nullable().default(null),
    conditions: Text,
    lessons: Longer,
    fileIds: z.array(Id).max(20, 'Nhiều nhất 20 tệp.').default([]),
  }),
  res: { 201: Created, ...refusals },
})

export const addEffectRoute = route({
  id: 'addEffect',
  method: 'POST',
  path: '/api/exemplars/:id/effects',
  summary: 'Ghi hiệu quả thấy được sau một lần nhân rộng, biểu dương hoặc tôn vinh',
  params: IdParams,
  body: z.object({
    about: EffectOf,
    aboutId: Id,
    observedOn: DayText,
    text: Text,
    followers: z.number().int('Nhập số nguyên.').min(0, 'Số không âm.').max(1e9).nullable().default(null),
    amount: Amount,
  }),
  res: { 201: Created, ...refusals },
})

export const approveMediaSummaryRoute = route({
  id: 'approveMediaSummary',
  method: 'PUT',
  path: '/api/exemplars/:id/media-summary',
  summary: 'Duyệt bản tóm tắt để cung cấp cho báo chí; để trống là thôi cung cấp',
  params: IdParams,
  body: z.object({
    summary: z.string().trim().max(4000, 'Dài nhất 4.000 ký tự.').nullable(),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

export const printMediaKitRoute = route({
  id: 'printMediaKit',
  method: 'POST',
  path: '/api/exemplars/:id/media-kit',
  summary: 'In hồ sơ cung cấp báo chí: giới thiệu, bản tóm tắt đã duyệt, liên hệ khi được đồng ý',
  params: IdParams,
  body: PrintAsked,
  res: { 202: Print, ...refusals },
})

export const promoteExemplarRoute = route({
  id: 'promoteExemplar',
  method: 'POST',
  path: '/api/exemplars/:id/promotion',
  summary: 'Nâng một gương người tốt, việc tốt thành điển hình theo lĩnh vực',
  params: IdParams,
  body: z.object({
    kindCode: Code,
    comprehensive: z.boolean().default(false),
    fieldCodes: z.array(Code).max(20).default([]),
    reason: z.string().trim().min(3, 'Ghi lý do.').max(1000),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})
