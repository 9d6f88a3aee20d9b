/** Nhiệm vụ: thêm, sửa, nhật ký, xác nhận, sản phẩm. */
import { z } from 'zod'
import { Created, Reason, Version } from './organizations-words.ts'
import { TaskShown, TaskTyped } from './plans.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const addTaskRoute = route({
  id: 'addTask',
  method: 'POST',
  path: '/api/plans/:id/tasks',
  summary: 'Thêm một nhiệm vụ vào kế hoạch',
  params: IdParams,
  body: TaskTyped.omit({ sectionKey: true }).extend({
    sectionId: Id.nullable().default(null),
    parentId: Id.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const TaskLog = z.object({
  id: z.string(),
  happenedOn: z.string(),
  text: z.string(),
  percent: z.number().nullable(),
  files: z.array(z.object({ id: z.string(), name: z.string() })),
  recordedAt: z.string(),
  recordedBy: z.string(),
})

export const showTaskRoute = route({
  id: 'showTask',
  method: 'GET',
  path: '/api/tasks/:id',
  summary: 'Một nhiệm vụ với nhật ký và sản phẩm',
  params: IdParams,
  res: {
    200: TaskShown.extend({
      plan: z.object({ id: z.string(), title: z.string() }),
      /** Units it names that have ended, and who stands in their place; nobody for one that was dissolved. */
      takenOver: z.array(z.object({ ended: z.string(), by: z.array(z.string()) })),
      entries: z.array(TaskLog),
    }).meta({ id: 'TaskWithLogs' }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})

export const editTaskRoute = route({
  id: 'editTask',
  method: 'PUT',
  path: '/api/tasks/:id',
  summary: 'Sửa nhiệm vụ; sau khi ban hành phải ghi lý do',
  params: IdParams,
  body: TaskTyped.omit({ sectionKey: true }).extend({
    reason: Reason.nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

export const removeTaskRoute = route({
  id: 'removeTask',
  method: 'POST',
  path: '/api/tasks/:id/removal',
  summary: 'Bỏ nhiệm vụ khỏi dự thảo',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

/** The lead and the doers write what was done; a finished task waits for whoever owns the plan. */
export const logTaskRoute = route({
  id: 'logTask',
  method: 'POST',
  path: '/api/tasks/:id/logs',
  summary: 'Ghi nhật ký thực hiện nhiệm vụ, kèm minh chứng',
  params: IdParams,
  body: z.object({
    happenedOn: DayText,
    text: z.string().trim().min(3, 'Ghi việc đã làm.').max(4000, 'Dài nhất 4.000 ký tự.'),
    percent: z.number().int().min(0).max(100).nullable().default(null),
    fileIds: z.array(Id).max(20).default([]),
    /** Says that it is finished and asks for confirmation. */
    finished: z.boolean().default(false),
  }),
  res: { 201: Created, ...refusals },
})

const act = <const I extends string>(id: I, path: string, summary: string) =>
  route({
    id,
    method: 'POST',
    path: `/api/tasks/:id/${path}`,
    summary,
    params: IdParams,
    body: z.object({ reason: Reason.nullable().default(null), version: Version }),
    res: { 204: Nothing, ...refusals },
  })
export const acceptTaskRoute = act('acceptTask', 'acceptance', 'Đơn vị nhận nhiệm vụ')
export const confirmTaskRoute = act('confirmTask', 'confirmation', 'Xác nhận nhiệm vụ hoàn thành')
export const reopenTaskRoute = act('reopenTask', 'reopening', 'Mở lại nhiệm vụ')
export const declareNotArisenRoute = act('declareNotArisen', 'not-arisen', 'Ghi nhiệm vụ không phát sinh')
export const carryOverTaskRoute = act('carryOverTask', 'carry-over', 'Chuyển nhiệm vụ sang kỳ sau')
export const cancelTaskRoute = act('cancelTask', 'cancellation', 'Hủy nhiệm vụ')

export const linkTaskOutputRoute = route({
  id: 'linkTaskOutput',
  method: 'POST',
  path: '/api/tasks/:id/outputs',
  summary: 'Gắn sản phẩm của nhiệm vụ: văn bản, kế hoạch, cuộc họp…',
  params: IdParams,
  body: z.object({ objectKind: z.enum(['document', 'plan']), objectId: Id }),
  res: { 201: Created, ...refusals },
})

/** From the product back to the work: the tasks, of plans the actor sees, that brought it forth. */
export const listOriginTasksRoute = route({
  id: 'listOriginTasks',
  method: 'GET',
  path: '/api/task-outputs',
  summary: 'Nhiệm vụ mà văn bản hoặc kế hoạch này là sản phẩm',
  query: z.object({ objectKind: z.enum(['document', 'plan']), objectId: Id }),
  res: {
    200: z.object({
      rows: z.array(
        z.object({ planId: z.string(), planTitle: z.string(), taskId: z.string(), title: z.string() }),
      ),
    }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

export const unlinkTaskOutputRoute = route({
  id: 'unlinkTaskOutput',
  method: 'POST',
  path: '/api/task-outputs/:id/removal',
  summary: 'Bỏ gắn sản phẩm',
  params: IdParams,
  res: { 204: Nothing, ...refusals },
})
