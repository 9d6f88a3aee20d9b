/** Triển khai một văn bản: hội nghị, tập huấn về văn bản, và đơn vị đã được gửi, đã mở, đã tiếp nhận, đã dự. */
import { z } from 'zod'
import { EventKind, EventState } from './events-words.ts'
import { Named } from './organizations-words.ts'
import { IdParams, Problem, route } from './route.ts'

export const RolloutEvent = z.object({
  id: z.string(),
  title: z.string(),
  kind: EventKind,
  state: EventState,
  startsOn: z.string(),
  organization: Named,
  /** How many people came, where it was counted. */
  people: z.number().nullable(),
})
export type RolloutEvent = z.output<typeof RolloutEvent>

export const RolloutUnit = z.object({
  organization: Named,
  /** Of the documents that the asker may follow: how many came to it, and how far. */
  sent: z.number(),
  opened: z.number(),
  acknowledged: z.number(),
  /** At how many of the events somebody of it was. */
  attended: z.number(),
})
export type RolloutUnit = z.output<typeof RolloutUnit>

export const showRolloutRoute = route({
  id: 'showRollout',
  method: 'GET',
  path: '/api/documents/:id/rollout',
  summary:
    'Triển khai một văn bản: hội nghị, tập huấn gắn với văn bản, đơn vị đã nhận, đã mở, đã tiếp nhận, đã dự',
  params: IdParams,
  res: {
    200: z.object({
      /** Documents issued to carry it out; the register lists them by `carriesOutId`. */
      documentCount: z.number(),
      events: z.array(RolloutEvent),
      units: z.array(RolloutUnit),
    }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})
