/** Quản trị hệ thống: việc chạy nền, tình trạng hệ thống, thư hệ thống đã viết. */
import { z } from 'zod'
import { IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const ListQuery = PageQuery.omit({ q: true })

// ── Công việc nền ────────────────────────────────────────────────────────────────────────────────────────────────

export const JobState = z.enum(['waiting', 'running', 'done', 'dead', 'cancelled'])

export const JobRow = z
  .object({
    id: z.string(),
    name: z.string(),
    /** What happens, in Vietnamese. */
    label: z.string(),
    state: JobState,
    attempts: z.number(),
    attemptsMax: z.number(),
    runAt: z.string(),
    createdAt: z.string(),
    startedAt: z.string().nullable(),
    finishedAt: z.string().nullable(),
    leaseUntil: z.string().nullable(),
    error: z.string().nullable(),
    cancelledReason: z.string().nullable(),
    /** What an administrator can do to it now. */
    can: z.array(z.enum(['retry', 'rescue', 'cancel'])),
  })
  .meta({ id: 'JobRow' })
export type JobRow = z.output<typeof JobRow>

export const listJobsRoute = route({
  id: 'listJobs',
  method: 'GET',
  path: '/api/jobs',
  summary: 'Công việc nền, mới nhất trước',
  query: ListQuery.extend({ state: JobState.optional(), name: z.string().max(80).optional() }),
  res: {
    200: pageOf(JobRow).extend({
      counts: z.record(JobState, z.number()),
      names: z.array(z.object({ name: z.string(), label: z.string() })),
    }),
    401: Problem,
    403: Problem,
  },
})

export const retryJobRoute = route({
  id: 'retryJob',
  method: 'POST',
  path: '/api/jobs/:id/retry',
  summary: 'Cho chạy lại một việc đã hỏng hoặc đã hủy',
  params: IdParams,
  res: { 204: Nothing, 403: Problem, 404: Problem, 409: Problem },
})

export const rescueJobRoute = route({
  id: 'rescueJob',
  method: 'POST',
  path: '/api/jobs/:id/rescue',
  summary: 'Lấy lại một việc đang bị giữ để chạy ngay',
  params: IdParams,
  res: { 204: Nothing, 403: Problem, 404: Problem, 409: Problem },
})

export const cancelJobRoute = route({
  id: 'cancelJob',
  method: 'POST',
  path: '/api/jobs/:id/cancellation',
  summary: 'Hủy một việc chưa xong, có lý do',
  params: IdParams,
  body: z.object({ reason: z.string().trim().min(3, 'Ghi lý do hủy.').max(500) }),
  res: { 204: Nothing, 403: Problem, 404: Problem, 409: Problem, 422: Problem },
})

// ── Tình trạng hệ thống ──────────────────────────────────────────────────────────────────────────────────────────

export const SystemState = z
  .object({
    version: z.string(),
    node: z.string(),
    startedAt: z.string(),
    engine: z.enum(['embedded', 'server']),
    databaseVersion: z.string(),
    databaseBytes: z.number(),
    records: z.number(),
    /** Sentences an administrator must read: above the embedded limits, disk low, no backup, mail not configured. */
    warnings: z.array(z.object({ code: z.string(), sentence: z.string() })),
    disk: z.object({ freeBytes: z.number(), totalBytes: z.number() }),
    files: z.object({ store: z.enum(['folder', 's3']), count: z.number(), bytes: z.number() }),
    /** `records`: rows found in the last one when it was opened and counted. */
    backups: z.object({ lastAt: z.string().nullable(), count: z.number(), records: z.number() }),
    mail: z.object({ configured: z.boolean(), kept: z.number(), refused: z.number() }),
    jobs: z.record(JobState, z.number()),
    accountsActive: z.number(),
  })
  .meta({ id: 'SystemState' })
export type SystemState = z.output<typeof SystemState>

export const getSystemStateRoute = route({
  id: 'getSystemState',
  method: 'GET',
  path: '/api/system',
  summary: 'Tình trạng hệ thống',
  res: { 200: SystemState, 401: Problem, 403: Problem },
})

export const MailRow = z
  .object({
    id: z.string(),
    toAddress: z.string(),
    subject: z.string(),
    body: z.string(),
    state: z.enum(['waiting', 'sent', 'kept', 'refused']),
    error: z.string().nullable(),
    createdAt: z.string(),
    sentAt: z.string().nullable(),
  })
  .meta({ id: 'MailRow' })
export type MailRow = z.output<typeof MailRow>

export const listMailsRoute = route({
  id: 'listMails',
  method: 'GET',
  path: '/api/mails',
  summary: 'Thư điện tử hệ thống đã viết: đã gửi, hoặc còn giữ vì chưa cấu hình máy chủ thư',
  query: ListQuery.extend({ state: MailRow.shape.state.optional() }),
  res: { 200: pageOf(MailRow).extend({ configured: z.boolean() }), 401: Problem, 403: Problem },
})

export const sendKeptMailsRoute = route({
  id: 'sendKeptMails',
  method: 'POST',
  path: '/api/mails/sending',
  summary: 'Gửi các thư còn giữ, khi đã cấu hình máy chủ thư',
  res: { 200: z.object({ queued: z.number() }), 403: Problem, 409: Problem },
})
