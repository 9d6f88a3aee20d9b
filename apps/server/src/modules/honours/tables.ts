/** The rows of this module, as migrations 000030, 000032, 000034 and 000061 lay them out. Nothing here is ever changed: facts are added. */
import type { ColumnType, Generated } from 'kysely'
import type { Award, AwardRow as Shown } from '@guongsang/contract/honours.ts'
import type { SubjectRecords } from '@guongsang/contract/honours-records.ts'
import type { PrizeSums } from '@guongsang/contract/honours-prizes.ts'
import type { LocalRuleBody as Body } from '@guongsang/contract/honours-overlays.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { z } from 'zod'

export interface AwardRow {
  locality_id: string
  id: string
  subject_kind: Shown['subject']['kind']
  subject_id: string | null
  subject_name: string
  search_key: string
  sort_key: string
  organization_id: string
  award_code: string
  title: string
  ground: Shown['ground']
  level: Shown['level']
  year_from: number
  year: number
  decision_number: string | null
  decided_on: Day | null
  decided_by: string | null
  achievement: string | null
  file_id: string | null
  recorded_at: Generated<Date>
  recorded_by: string
}

export interface AwardChangeRow {
  locality_id: string
  id: string
  award_id: string
  kind: Award['changes'][number]['kind']
  replaced_by: string | null
  decision_number: string | null
  decided_on: Day | null
  reason: string
  recorded_at: Generated<Date>
  recorded_by: string
}

type RecordedKind = Exclude<AwardRow['subject_kind'], 'other'>
interface Recorded {
  locality_id: string
  id: string
  recorded_at: Generated<Date>
  recorded_by: string
}

export interface RatingRow extends Recorded {
  subject_kind: RecordedKind
  subject_id: string
  year: number
  rating: SubjectRecords['ratings'][number]['rating']
  decision_number: string | null
  decided_on: Day | null
  decided_by: string | null
  reason: string | null
}

export interface ImpedimentRow extends Recorded {
  subject_kind: RecordedKind
  subject_id: string
  kind: SubjectRecords['impediments'][number]['kind']
  began_on: Day
  content: string
  decision_number: string | null
}

export interface ImpedimentEndingRow extends Omit<Recorded, 'id'> {
  impediment_id: string
  ended_on: Day | null
  conclusion: string
}

export interface RecruitmentRow extends Recorded {
  person_id: string
  recruited_on: Day
  decision_number: string | null
  reason: string | null
}

export interface WorkRow extends Recorded {
  kind: SubjectRecords['works'][number]['kind']
  title: string
  year: number
  scope: SubjectRecords['works'][number]['scope']
  decision_number: string
  decided_on: Day | null
  decided_by: string | null
}

export interface WorkAuthorRow {
  locality_id: string
  work_id: string
  subject_kind: RecordedKind
  subject_id: string
}

/** A scope of influence judged wider later, by a decision of its own. */
export interface WorkScopeRow extends Recorded {
  work_id: string
  scope: WorkRow['scope']
  decision_number: string
  decided_on: Day
  decided_by: string | null
}

export interface WorkUseRow extends Omit<Recorded, 'id'> {
  work_id: string
  award_id: string
  finding: string | null
  reason: string | null
}

export type LocalRuleBody = z.output<typeof Body>

export interface LocalRuleRow extends Recorded {
  valid_from: Day
  valid_to: Day | null
  instrument: string
  place: string
  checked: boolean
  /** jsonb: parsed when read, text when written. */
  rule: ColumnType<LocalRuleBody, string, never>
  file_id: string | null
}

export interface LocalRuleEndingRow extends Omit<Recorded, 'id'> {
  rule_id: string
  last_day: Day | null
  reason: string
}

export interface PaymentListRow extends Recorded {
  /** The unit that drew it up; null: the office. */
  organization_id: string | null
  title: string
  decision_number: string | null
  /** jsonb: parsed when read, text when written. */
  lines: ColumnType<unknown, string, never>
  sums: ColumnType<PrizeSums, string, never>
  total: number
  line_count: number
  open_count: number
  search_key: string
}

export interface PaymentListWithdrawalRow extends Omit<Recorded, 'id'> {
  list_id: string
  reason: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'honours.awards': AwardRow
    'honours.award_changes': AwardChangeRow
    'honours.ratings': RatingRow
    'honours.impediments': ImpedimentRow
    'honours.impediment_endings': ImpedimentEndingRow
    'honours.recruitments': RecruitmentRow
    'honours.works': WorkRow
    'honours.work_authors': WorkAuthorRow
    'honours.work_scopes': WorkScopeRow
    'honours.work_uses': WorkUseRow
    'honours.local_rules': LocalRuleRow
    'honours.local_rule_endings': LocalRuleEndingRow
    'honours.payment_lists': PaymentListRow
    'honours.payment_list_withdrawals': PaymentListWithdrawalRow
  }
}
