/** The rows of this module, as migration 000077 lays them out. */
import type { Generated } from 'kysely'
import type { CORRECTION_SUBJECTS, LETTER_KINDS } from '@guongsang/contract/opinions-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { CorrectionState } from '@guongsang/core/opinions/correction-state.ts'
import type { LetterState } from '@guongsang/core/opinions/letter-state.ts'

/** Thư người dân: as it came in by the portal, and what became of it. */
export interface LetterRow {
  locality_id: string
  id: string
  code: string
  kind: keyof typeof LETTER_KINDS
  about: string
  text: string
  sender_name: string | null
  contact: string | null
  received_at: Date
  state: LetterState
  organization_id: string | null
  passed_to: string | null
  answer: string | null
  handled_by: string | null
  handled_at: Date | null
  version: Generated<number>
}

export interface CorrectionRow {
  locality_id: string
  id: string
  title: string
  claim: string
  seen_on: Day
  facts: string
  answer: string
  evidence_file_ids: string[]
  subject_kind: keyof typeof CORRECTION_SUBJECTS
  subject_name: string
  organization_id: string
  state: CorrectionState
  published_on: Day | null
  published_by: string | null
  state_reason: string | null
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

interface AmendmentRow {
  locality_id: string
  id: string
  correction_id: string
  text: string
  amended_on: Day
  recorded_at: Generated<Date>
  recorded_by: string
}

interface PlaceRow {
  locality_id: string
  id: string
  correction_id: string
  channel: string
  address: string | null
  told_on: Day
  recorded_at: Generated<Date>
  recorded_by: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'opinions.letters': LetterRow
    'opinions.corrections': CorrectionRow
    'opinions.correction_amendments': AmendmentRow
    'opinions.correction_places': PlaceRow
  }
}
