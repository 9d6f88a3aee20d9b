/** Thông báo và "Việc của tôi". */
import { z } from 'zod'
import { DayText, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

export const Notification = z
  .object({
    id: z.string(),
    /** What it is about, for the icon: 'document-printed', 'reminder', … */
    kind: z.string(),
    title: z.string(),
    detail: z.string().nullable(),
    /** Where to go to act on it, inside the office; null when there is nothing to do. */
    href: z.string().nullable(),
    /** The believed day it was written on. */
    day: z.string(),
    createdAt: z.string(),
    readAt: z.string().nullable(),
  })
  .meta({ id: 'Notification' })
export type Notification = z.output<typeof Notification>

export const listNotificationsRoute = route({
  id: 'listNotifications',
  method: 'GET',
  path: '/api/notifications',
  summary: 'Thông báo của tài khoản đang đăng nhập, mới nhất trước',
  query: PageQuery.omit({ q: true }).extend({ unread: z.stringbool().optional() }),
  res: { 200: pageOf(Notification).extend({ unread: z.number() }), 401: Problem },
})

export const countUnreadNotificationsRoute = route({
  id: 'countUnreadNotifications',
  method: 'GET',
  path: '/api/notifications/unread-count',
  summary: 'Số thông báo chưa đọc',
  res: { 200: z.object({ unread: z.number() }), 401: Problem },
})

export const readNotificationRoute = route({
  id: 'readNotification',
  method: 'POST',
  path: '/api/notifications/:id/reading',
  summary: 'Đánh dấu một thông báo đã đọc',
  params: IdParams,
  res: { 204: Nothing, 401: Problem, 404: Problem },
})

export const readAllNotificationsRoute = route({
  id: 'readAllNotifications',
  method: 'POST',
  path: '/api/notifications/reading',
  summary: 'Đánh dấu tất cả thông báo đã đọc',
  res: { 200: z.object({ marked: z.number() }), 401: Problem },
})

export const MailPreferences = z.object({
  /** A mail for each notification. */
  atOnce: z.boolean(),
  /** One mail a day with what is new, only when there is something. */
  digest: z.boolean(),
})

export const getMailPreferencesRoute = route({
  id: 'getMailPreferences',
  method: 'GET',
  path: '/api/notifications/mail-preferences',
  summary: 'Tài khoản muốn nhận thư điện tử thế nào',
  res: { 200: MailPreferences, 401: Problem },
})

export const saveMailPreferencesRoute = route({
  id: 'saveMailPreferences',
  method: 'PUT',
  path: '/api/notifications/mail-preferences',
  summary: 'Lưu lựa chọn nhận thư điện tử',
  body: MailPreferences,
  res: { 204: Nothing, 401: Problem, 422: Problem },
})

/** Something to do: I owe it, it waits for my decision, or it is late. */
export const HomeItem = z
  .object({
    /** Stable: provider and object. */
    id: z.string(),
    band: z.enum(['late', 'owe', 'waiting']),
    /** What kind of thing, one or two Vietnamese words: 'Ủy quyền', 'Nhập từ Excel'. */
    kind: z.string(),
    title: z.string(),
    /** The organisation it is about. */
    place: z.string().nullable(),
    dueOn: z.string().nullable(),
    /** Where to do it, inside the office. */
    href: z.string(),
  })
  .meta({ id: 'HomeItem' })
export type HomeItem = z.output<typeof HomeItem>

export const getHomeRoute = route({
  id: 'getHome',
  method: 'GET',
  path: '/api/home',
  summary: 'Việc của tôi: việc phải làm, việc chờ tôi, việc đã trễ',
  res: {
    200: z.object({
      today: DayText,
      late: z.array(HomeItem),
      owe: z.array(HomeItem),
      waiting: z.array(HomeItem),
      /** What waits, by the last part of the menu entry's address: { 'don-vi': 3 }. */
      counts: z.record(z.string(), z.number()),
      unread: z.number(),
    }),
    401: Problem,
  },
})
