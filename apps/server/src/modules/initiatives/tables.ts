/** The rows of this module, as migration 000060 lays them out. */
import type { ColumnType, Generated } from 'kysely'
import type { Initiative } from '@guongsang/contract/initiatives.ts'
import type { SessionShown } from '@guongsang/contract/initiatives-councils.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { z } from 'zod'

type Session = z.output<typeof SessionShown>
type Scope = NonNullable<Initiative['scope']>
/** numeric: text when read. */
type Exact = ColumnType<string, number, number>
interface Recorded {
  recorded_at: Generated<Date>
  recorded_by: string
}

export interface InitiativeRow {
  locality_id: string
  id: string
  title: string
  kind: Initiative['kind']
  organization_id: string
  investor: string | null
  field: string | null
  season: Initiative['season']
  season_year: number
  summary: string | null
  before_text: string | null
  novelty: string | null
  effect: string | null
  benefit_amount: ColumnType<string | null, number | null, number | null>
  benefit_basis: string | null
  conditions: string | null
  confidential_parts: string | null
  applied_where: string | null
  first_users: string | null
  first_applied_on: Day | null
  requested_on: Day | null
  state: Initiative['state']
  state_reason: string | null
  file_ids: string[]
  sketch: number[]
  search_key: string
  sort_key: string
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

export interface AuthorRow {
  locality_id: string
  initiative_id: string
  position: number
  person_id: string | null
  name: string
  place: string | null
  share_percent: Exact
}

export interface LikenessRow {
  locality_id: string
  id: string
  initiative_id: string
  other_id: string
  likeness: Exact
  /** jsonb: parsed when read, text when written. */
  passages: ColumnType<Initiative['likenesses'][number]['passages'], string, string>
  verdict: Initiative['likenesses'][number]['verdict']
  note: string | null
  judged_by: string | null
  judged_at: Date | null
  found_at: Generated<Date>
}

export interface SessionRow {
  locality_id: string
  id: string
  organization_id: string
  council_name: string
  purpose: Session['purpose']
  season: Session['season']
  season_year: number
  held_on: Day | null
  place: string | null
  required_percent: Exact
  quorum_percent: Exact
  ratio_source: string
  state: Session['state']
  conclusion: string | null
  minutes_file_id: string | null
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

export interface SessionMemberRow {
  locality_id: string
  session_id: string
  account_id: string | null
  person_id: string | null
  position: number
  name: string
  part: Session['memberList'][number]['part']
  present: boolean | null
}

export interface AgendaRow {
  locality_id: string
  session_id: string
  initiative_id: string
  position: number
  result: 'passed' | 'failed' | null
  scope: Scope | null
}

export interface MarkRow {
  locality_id: string
  session_id: string
  initiative_id: string
  member_position: number
  novelty: number | null
  effect: number | null
  replicability: number | null
  vote: Session['marks'][number]['vote']
  scope: Scope | null
  note: string | null
  given_at: Generated<Date>
}

export interface RecognitionRow extends Recorded {
  locality_id: string
  id: string
  initiative_id: string
  scope: Scope
  effect_text: string | null
  decision_number: string
  decided_on: Day
  decided_by: string
  certificate_number: string | null
  session_id: string | null
  work_id: string | null
}

export interface SharingRow extends Recorded {
  locality_id: string
  id: string
  organization_id: string
  item_id: string | null
  event_id: string | null
  held_on: Day
  place: string | null
  form: string
  audience: string | null
  attendance: number | null
  result: string | null
  file_ids: string[]
}

export interface SharedRow {
  locality_id: string
  activity_id: string
  initiative_id: string
  holder_name: string
  person_id: string | null
}

export interface ReplicationRow extends Recorded {
  locality_id: string
  id: string
  initiative_id: string
  organization_id: string | null
  by_name: string
  since: Day
  result: string | null
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'initiatives.initiatives': InitiativeRow
    'initiatives.authors': AuthorRow
    'initiatives.likeness_findings': LikenessRow
    'initiatives.sessions': SessionRow
    'initiatives.session_members': SessionMemberRow
    'initiatives.agenda': AgendaRow
    'initiatives.marks': MarkRow
    'initiatives.recognitions': RecognitionRow
    'initiatives.sharing_activities': SharingRow
    'initiatives.shared_initiatives': SharedRow
    'initiatives.replications': ReplicationRow
  }
}
