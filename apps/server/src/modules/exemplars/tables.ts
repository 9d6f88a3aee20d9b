/** The rows of this module, as migrations 000050 and 000078 lay them out. */
import type { ColumnType, Generated } from 'kysely'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import type { Label as LabelShape } from '@guongsang/contract/exemplars-labels.ts'
import type { StandardSet } from '@guongsang/contract/exemplars-life.ts'
import type { NominationShown } from '@guongsang/contract/exemplars-rounds.ts'
import type { RoundState } from '@guongsang/core/exemplars/rounds.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { z } from 'zod'

interface Keyed {
  locality_id: string
  id: string
}
interface Recorded {
  recorded_at: Generated<Date>
  recorded_by: string
}
type Json<T> = ColumnType<T, string, string>
type Label = z.output<typeof LabelShape>
type SetShown = z.output<typeof StandardSet>
type Survey = Exemplar['surveys'][number]
type Replication = Exemplar['replications'][number]

export interface LabelRow extends Keyed {
  list: Label['list']
  code: string
  label: string
  guidance: string | null
  plan_id: string | null
  common_code: string | null
  position: number
  valid_from: Day | null
  valid_to: Day | null
  version: Generated<number>
}

export interface ExemplarRow extends Keyed {
  title: string
  kind: string
  subject_kind: Exemplar['subject']['kind']
  subject_id: string | null
  subject_name: string
  organization_id: string
  jurisdiction_id: string | null
  comprehensive: boolean
  fields: string[]
  domains: string[]
  found_on: Day
  found_by: string | null
  source: Exemplar['source']
  source_text: string | null
  ground: Exemplar['ground']
  promise: string | null
  target_level: string | null
  target_year: number | null
  experience: string | null
  method: string | null
  practice: string | null
  effect: string | null
  economic_value: number | null
  economic_basis: string | null
  social_meaning: string | null
  follows_ho_chi_minh: boolean
  flags: Exemplar['flags']
  stage: Exemplar['stage']
  level: string | null
  visibility: Exemplar['visibility']
  contact: string | null
  photo_file_id: string | null
  photo_alt: string | null
  photo_credit: string | null
  movement_id: string | null
  contest_id: string | null
  media_summary: string | null
  media_summary_approved_on: Day | null
  media_summary_approved_by: string | null
  review_due_on: Day | null
  standing_ended_on: Day | null
  stage_reason: string | null
  search_key: string
  sort_key: string
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

export interface StageChangeRow extends Keyed, Recorded {
  exemplar_id: string
  stage: Exemplar['stage']
  happened_on: Day
  reason: string | null
}

export interface NurtureEntryRow extends Keyed, Recorded {
  exemplar_id: string
  happened_on: Day
  kind: Exemplar['nurture'][number]['kind']
  text: string
  amount: number | null
  source: string | null
  in_charge: string | null
}

export interface ShortcomingRow extends Keyed, Recorded {
  exemplar_id: string
  text: string
  remedy: string | null
  in_charge: string | null
  due_on: Day | null
  done_on: Day | null
  version: Generated<number>
}

export interface StandardSetRow extends Keyed {
  organization_id: string | null
  field: string | null
  name: string
  edition: number
  subject_kinds: SetShown['subjectKinds']
  state: SetShown['state']
  document_id: string | null
  file_id: string | null
  valid_from: Day | null
  valid_to: Day | null
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

export interface StandardRow extends Keyed {
  set_id: string
  position: number
  text: string
}

export interface Mark {
  standardId: string
  met: boolean
  evidence: string | null
}

export interface SurveyRow extends Keyed, Recorded {
  exemplar_id: string
  kind: Survey['kind']
  state: Survey['state']
  planned_on: Day | null
  held_on: Day | null
  place: string | null
  team: string | null
  checker_name: string | null
  marks: Json<Mark[]>
  findings: string | null
  conclusion: Survey['conclusion']
  file_ids: string[]
  version: Generated<number>
}

export interface ConfirmationRow extends Keyed, Recorded {
  exemplar_id: string
  purpose: Exemplar['confirmations'][number]['purpose']
  agreed: boolean
  given_on: Day
  how: string
  file_id: string | null
  /** The photo that was agreed to, or not. */
  photo_file_id: string | null
}

export interface RecognitionRow extends Keyed, Recorded {
  exemplar_id: string
  kind: Exemplar['recognitions'][number]['kind']
  level: string
  form: string
  happened_on: Day
  by_whom: string | null
  document_id: string | null
  decision_number: string | null
  text: string | null
  event_id: string | null
  follows_ho_chi_minh: Generated<boolean>
  partner_ids: Generated<string[]>
}

export interface ReplicationRow extends Keyed, Recorded {
  exemplar_id: string
  kind: Replication['kind']
  organization_id: string | null
  by_name: string
  since: Day
  scale: string | null
  goal: string | null
  result: string | null
  state: Replication['state']
  ended_on: Day | null
  file_ids: string[]
  partner_ids: Generated<string[]>
  version: Generated<number>
}

export interface RoundRow extends Keyed {
  rule_id: string
  plan_id: string
  period_key: string
  label: string
  period_from: Day
  period_to: Day
  due_on: Day | null
  due_inclusive: boolean | null
  sends_to: string | null
  state: RoundState
  version: Generated<number>
  created_at: Generated<Date>
}

export interface NominationRow extends Keyed {
  round_id: string
  item_id: string
  organization_id: string
  exemplar_id: string
  line: NominationShown['line']
  position: number
  brief: Json<NominationShown['brief']>
  marks: Json<Mark[]>
  minutes_on: Day | null
  minutes_votes_for: number | null
  minutes_votes_all: number | null
  minutes_file_id: string | null
  withdrawn: Generated<boolean>
  outcome: NominationShown['outcome']
  outcome_reason: string | null
  upper_answer: NominationShown['upperAnswer']
  upper_answered_on: Day | null
  upper_note: string | null
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

export interface VoterRow {
  locality_id: string
  round_id: string
  account_id: string
  name: string
  organization_id: string | null
  voted_at: Date | null
}

export interface ScoreRow {
  locality_id: string
  round_id: string
  nomination_id: string
  account_id: string
  score: number | null
  aside_reason: string | null
  given_at: Generated<Date>
}

/** One line of a list as it was frozen. */
export interface FrozenLine {
  nominationId: string
  title: string
  subjectName: string
  organization: string
  achievement: string
  rank: number | null
}

export interface ForwardedListRow extends Keyed {
  round_id: string
  edition: number
  rows: Json<FrozenLine[]>
  document_id: string | null
  frozen_at: Generated<Date>
  frozen_by: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'exemplars.labels': LabelRow
    'exemplars.exemplars': ExemplarRow
    'exemplars.stage_changes': StageChangeRow
    'exemplars.nurture_entries': NurtureEntryRow
    'exemplars.shortcomings': ShortcomingRow
    'exemplars.standard_sets': StandardSetRow
    'exemplars.standards': StandardRow
    'exemplars.surveys': SurveyRow
    'exemplars.confirmations': ConfirmationRow
    'exemplars.recognitions': RecognitionRow
    'exemplars.replications': ReplicationRow
    'exemplars.rounds': RoundRow
    'exemplars.nominations': NominationRow
    'exemplars.voters': VoterRow
    'exemplars.scores': ScoreRow
    'exemplars.forwarded_lists': ForwardedListRow
  }
}
