/** Lời mời báo cáo kinh nghiệm, as migration 000078 lays them out. */
import type { Generated } from 'kysely'
import type { InvitationState } from '@guongsang/core/exemplars/invitations.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'

export interface InvitationRow {
  locality_id: string
  id: string
  exemplar_id: string
  organization_id: string
  event_id: string | null
  wanted_on: Day
  place: string | null
  audience: string | null
  subject: string
  state: InvitationState
  answer: string | null
  answered_by: string | null
  recognition_id: string | null
  version: Generated<number>
  recorded_at: Generated<Date>
  recorded_by: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'exemplars.invitations': InvitationRow
  }
}
