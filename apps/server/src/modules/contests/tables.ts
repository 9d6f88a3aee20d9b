/** The rows of this module, as migration 000076 lays them out. */
import type { ColumnType, Generated } from 'kysely'
import type { Contest } from '@guongsang/contract/contests.ts'
import type { Entry } from '@guongsang/contract/contests-entries.ts'
import type { ContestProposal } from '@guongsang/contract/contests-results.ts'
import type { KeptState } from '@guongsang/core/contests/contest-state.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'

/** jsonb: parsed when read, text when written. */
type Json<T> = ColumnType<T, string, string>

export interface ContestRow {
  locality_id: string
  id: string
  title: string
  kind: Contest['kind']
  origin: Contest['origin']
  level: Contest['level']
  organizer_name: string
  organization_id: string
  movement_id: string | null
  rules_document_id: string | null
  rules: string | null
  opens_on: Day
  closes_on: Day
  round_days: number | null
  categories: Json<Contest['categories']>
  criteria: Json<Contest['criteria']>
  prizes: Json<Contest['prizes']>
  most_apart: number
  tie_rule: Contest['tieRule']
  words_max: number | null
  state: KeptState
  state_reason: string | null
  launched_on: Day | null
  announced_on: Day | null
  prized_on: Day | null
  search_key: string
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

export interface QuestionRow {
  locality_id: string
  contest_id: string
  position: number
  text: string
  options: string[]
  right_option: number
  basis: string | null
}

export interface EntryRow {
  locality_id: string
  id: string
  contest_id: string
  code: string
  round: number
  source: Entry['source']
  received_at: Date
  author_name: string
  author_place: string
  organization_id: string | null
  contact: string | null
  contestant_key: string | null
  category: string | null
  title: string
  text: string | null
  file_ids: string[]
  about_name: string | null
  about_place: string | null
  answers: Json<Record<number, number>> | null
  right_answers: number | null
  guess: number | null
  state: Entry['state']
  state_reason: string | null
  checked_by: string | null
  checked_at: Date | null
  mask_number: number | null
  exemplar_id: string | null
  sketch: number[]
  likest_id: string | null
  /** numeric: text when read. */
  likeness: ColumnType<string | null, number | null, number | null>
  compared_at: Date | null
  search_key: string
  version: Generated<number>
}

export interface JurorRow {
  locality_id: string
  contest_id: string
  account_id: string
  name: string
  person_id: string | null
  organization_id: string | null
  /** Stood down while marking; null: sits. */
  aside_reason: string | null
}

export interface SeatRow {
  locality_id: string
  entry_id: string
  account_id: string
  contest_id: string
  seat: number
  aside_reason: string | null
  assigned_at: Generated<Date>
}

export interface MarkRow {
  locality_id: string
  entry_id: string
  account_id: string
  points: Json<Record<string, number>>
  total: number
  note: string | null
  given_at: Generated<Date>
}

export interface WinnerRow {
  locality_id: string
  contest_id: string
  entry_id: string
  rank: number
  prize_code: string
  prize_label: string
  amount: number
}

export interface ProposalRow {
  locality_id: string
  id: string
  contest_id: string
  entry_id: string
  kind: ContestProposal['kind']
  name: string
  place: string | null
  reason: string
  withdrawn_reason: string | null
  proposed_at: Generated<Date>
  proposed_by: string
  version: Generated<number>
}

export interface CountRow {
  locality_id: string
  contest_id: string
  organization_id: string
  participants: number
  entries: number
  note: string | null
  counted_on: Day
  counted_by: string
  version: Generated<number>
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'contests.contests': ContestRow
    'contests.questions': QuestionRow
    'contests.entries': EntryRow
    'contests.jurors': JurorRow
    'contests.seats': SeatRow
    'contests.marks': MarkRow
    'contests.winners': WinnerRow
    'contests.proposals': ProposalRow
    'contests.counts': CountRow
  }
}
