import type { Selectable } from 'kysely'

export interface NotificationTable {
  locality_id: string
  id: string
  account_id: string
  kind: string
  title: string
  detail: string | null
  href: string | null
  key: string | null
  day: string
  created_at: Date
  read_at: Date | null
  digested_on: string | null
}
export type NotificationRow = Selectable<NotificationTable>

export interface PreferenceTable {
  locality_id: string
  account_id: string
  mail_at_once: boolean
  mail_digest: boolean
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'notifications.notifications': NotificationTable
    'notifications.preferences': PreferenceTable
  }
}
