import {
  countUnreadNotificationsRoute,
  getHomeRoute,
  getMailPreferencesRoute,
  listNotificationsRoute,
  readAllNotificationsRoute,
  readNotificationRoute,
  saveMailPreferencesRoute,
} from '@guongsang/contract/notifications.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { getHome } from './home.ts'
import './jobs.ts'
import { canReadOwnNews } from './policy.ts'
import { countUnread, listNotifications, mailPreferences } from './queries.ts'
import { readAllNotifications, readNotification } from './read-notifications.ts'
import { saveMailPreferences } from './save-mail-preferences.ts'

export function registerNotifications(server: Server): void {
  handle(server, getHomeRoute, canReadOwnNews, ({ ctx }) => getHome(ctx))
  handle(server, listNotificationsRoute, canReadOwnNews, ({ ctx, query }) =>
    ctx.transaction((tx) => listNotifications(tx, ctx.actor, query)),
  )
  handle(server, countUnreadNotificationsRoute, canReadOwnNews, ({ ctx }) =>
    ctx.transaction(async (tx) => ({ unread: await countUnread(tx, ctx.actor) })),
  )
  handle(server, readNotificationRoute, canReadOwnNews, ({ ctx, params }) => readNotification(ctx, params.id))
  handle(server, readAllNotificationsRoute, canReadOwnNews, ({ ctx }) => readAllNotifications(ctx))
  handle(server, getMailPreferencesRoute, canReadOwnNews, ({ ctx }) =>
    ctx.transaction((tx) => mailPreferences(tx, ctx.actor)),
  )
  handle(server, saveMailPreferencesRoute, canReadOwnNews, ({ ctx, body }) => saveMailPreferences(ctx, body))
}
