import type { Generated } from 'kysely'
import type { SUGGESTION_STATES } from '@guongsang/contract/exemplars-words.ts'

/** Người dân giới thiệu: as it came in by the portal, and what became of it. */
export interface SuggestionRow {
  locality_id: string
  id: string
  code: string
  about_name: string
  about_place: string
  text: string
  contact: string | null
  received_at: Date
  state: keyof typeof SUGGESTION_STATES
  answer: string | null
  organization_id: string | null
  exemplar_id: string | null
  handled_by: string | null
  handled_at: Date | null
  version: Generated<number>
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'exemplars.suggestions': SuggestionRow
  }
}
