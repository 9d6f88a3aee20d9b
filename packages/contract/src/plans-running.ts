/** Kế hoạch đang chạy: ma trận, bảng quá hạn, lịch, nhắc và công văn đôn đốc, tình hình một trang. */
import { z } from 'zod'
import { Named, OnQuery } from './organizations-words.ts'
import { ItemRow } from './plans-obligations.ts'
import { ItemStanding, Light, Owes, Strength } from './plans-words.ts'
import { DayText, Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

/** Unit × period of one duty, or unit × duty of a plan: a cell says where it stands and leads to the item. */
export const showMatrixRoute = route({
  id: 'showMatrix',
  method: 'GET',
  path: '/api/plans/:id/matrix',
  summary: 'Ma trận đơn vị × nghĩa vụ: xanh, vàng, đỏ, kèm số đếm',
  params: IdParams,
  query: PageQuery.extend({
    on: DayText.optional(),
    dutyId: Id.optional(),
    standing: ItemStanding.optional(),
  }),
  res: {
    200: pageOf(
      z.object({
        organization: Named,
        kindLabel: z.string(),
        headName: z.string().nullable(),
        cells: z.array(
          z
            .object({
              itemId: z.string(),
              standing: ItemStanding,
              light: Light,
              sentence: z.string(),
              done: z.number(),
            })
            .nullable(),
        ),
      }),
    )
      .extend({
        on: z.string(),
        columns: z.array(
          z.object({
            key: z.string(),
            dutyId: z.string(),
            title: z.string(),
            periodLabel: z.string(),
            dueText: z.string().nullable(),
            lastDay: z.string().nullable(),
            /** Over all units, on whatever page; only standings that occur. */
            counts: z.partialRecord(ItemStanding, z.number()),
          }),
        ),
      })
      .meta({ id: 'Matrix' }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})

/** Đơn vị tôi nợ gì. */
export const showUnitDutiesRoute = route({
  id: 'showUnitDuties',
  method: 'GET',
  path: '/api/units/:id/duties',
  summary: 'Đơn vị phải làm gì, đến hạn nào, đã làm gì',
  params: IdParams,
  query: OnQuery,
  res: {
    200: z
      .object({
        organization: Named,
        headName: z.string().nullable(),
        on: z.string(),
        late: z.array(ItemRow),
        soon: z.array(ItemRow),
        later: z.array(ItemRow),
        settled: z.array(ItemRow),
        tasks: z.array(
          z.object({
            id: z.string(),
            planId: z.string(),
            planTitle: z.string(),
            title: z.string(),
            part: z.string(),
            /** The ended unit that the plan names. */
            insteadOf: z.string().nullable(),
            dueText: z.string().nullable(),
            standing: z.string(),
          }),
        ),
        towards: z.array(
          z.object({ title: z.string(), done: z.number(), required: z.number(), sentence: z.string() }),
        ),
      })
      .meta({ id: 'UnitDuties' }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})

/** Party and front bodies are asked, not scolded: their rows carry strength 'request'. */
export const listLateRoute = route({
  id: 'listLate',
  method: 'GET',
  path: '/api/late',
  summary: 'Bảng quá hạn theo đơn vị, nêu người đứng đầu',
  query: PageQuery.extend({ planId: Id.optional(), owes: Owes.optional(), on: DayText.optional() }),
  res: {
    200: pageOf(
      z.object({
        organization: Named,
        /** It has ended, and none stands in its place. */
        withoutUnit: z.boolean(),
        headName: z.string().nullable(),
        headTitle: z.string().nullable(),
        strength: Strength,
        items: z.array(ItemRow),
        tasks: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            dueText: z.string().nullable(),
            insteadOf: z.string().nullable(),
            daysLate: z.number(),
          }),
        ),
        worstDaysLate: z.number(),
        reminders: z.number(),
        lastRemindedOn: z.string().nullable(),
      }),
    ),
    401: Problem,
    403: Problem,
  },
})

/** One letter to those who were ordered, one to those who were asked; each a draft in the register, to be signed. */
export const draftReminderLetterRoute = route({
  id: 'draftReminderLetter',
  method: 'POST',
  path: '/api/late/letter',
  summary: 'Soạn công văn đôn đốc các đơn vị quá hạn',
  body: z.object({
    organizationIds: z.array(Id).min(1, 'Chọn ít nhất một đơn vị.').max(200),
    planId: Id.nullable().default(null),
    on: DayText.nullable().default(null),
  }),
  res: { 201: z.object({ ids: z.array(z.string()) }), ...refusals },
})

export const showCalendarRoute = route({
  id: 'showCalendar',
  method: 'GET',
  path: '/api/calendar',
  summary: 'Lịch: hạn nộp, hạn nhiệm vụ, ngày kỷ niệm, sự kiện trong khoảng ngày',
  query: z.object({ from: DayText, to: DayText, organizationId: Id.optional(), planId: Id.optional() }),
  res: {
    200: z.object({
      entries: z.array(
        z.object({
          on: z.string(),
          kind: z.enum(['item', 'task', 'anniversary', 'event']),
          title: z.string(),
          note: z.string().nullable(),
          count: z.number(),
          late: z.number(),
          href: z.string().nullable(),
        }),
      ),
    }),
    401: Problem,
    403: Problem,
    422: Problem,
  },
})

export const openCalendarFeedRoute = route({
  id: 'openCalendarFeed',
  method: 'POST',
  path: '/api/units/:id/calendar-feed',
  summary: 'Lấy địa chỉ lịch của đơn vị để theo dõi trên điện thoại; địa chỉ cũ hết dùng',
  params: IdParams,
  res: { 201: z.object({ address: z.string() }), ...refusals },
})

export const endCalendarFeedRoute = route({
  id: 'endCalendarFeed',
  method: 'DELETE',
  path: '/api/units/:id/calendar-feed',
  summary: 'Ngừng địa chỉ lịch của đơn vị',
  params: IdParams,
  res: { 204: Nothing, ...refusals },
})

/** One page for the standing agency and for the chair. */
export const showStateOfPlansRoute = route({
  id: 'showStateOfPlans',
  method: 'GET',
  path: '/api/state-of-plans',
  summary: 'Tình hình một trang: đúng hạn, trễ, đơn vị dẫn đầu và chậm nhất, việc 30 ngày tới, vướng mắc',
  query: OnQuery.extend({ year: z.coerce.number().int().min(1930).max(2200).optional() }),
  res: {
    200: z
      .object({
        on: z.string(),
        year: z.number(),
        plans: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            tasks: z.number(),
            tasksDone: z.number(),
            tasksOverdue: z.number(),
            items: z.number(),
            itemsSettled: z.number(),
            itemsLate: z.number(),
          }),
        ),
        onTimePercent: z.number().nullable(),
        /** Ordered units with something past its day; `lateUnits` are those with the most, asked ones too. */
        lateUnitCount: z.number(),
        lateUnits: z.array(
          z.object({
            organization: Named,
            headName: z.string().nullable(),
            late: z.number(),
            strength: Strength,
          }),
        ),
        /** Sở, ban, ngành; đoàn thể; xã, phường: how each kind of unit keeps its days. */
        kinds: z.array(
          z.object({
            label: z.string(),
            units: z.number(),
            due: z.number(),
            onTime: z.number(),
            late: z.number(),
          }),
        ),
        months: z.array(
          z.object({ month: z.string(), due: z.number(), onTime: z.number(), late: z.number() }),
        ),
        next: z.array(
          z.object({ on: z.string(), title: z.string(), count: z.number(), href: z.string().nullable() }),
        ),
        questionsOpen: z.number(),
        oldestQuestionDays: z.number().nullable(),
        toReceive: z.number(),
      })
      .meta({ id: 'StateOfPlans' }),
    401: Problem,
    403: Problem,
  },
})
