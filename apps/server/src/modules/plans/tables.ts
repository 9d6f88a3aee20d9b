/** The rows of this module, as migrations 000041 and 000084 lay them out. */
import type { ColumnType, Generated } from 'kysely'
import type { DisseminationShown } from '@guongsang/contract/plans-dissemination.ts'
import type { PlanShown, TaskTyped } from '@guongsang/contract/plans.ts'
import type { DutyShown, ItemShown, SubmissionShown } from '@guongsang/contract/plans-obligations.ts'
import type { ReportAnswer, ReportQuestion } from '@guongsang/contract/plans-outlines.ts'
import type { ObligationRuleText, PartyTyped } from '@guongsang/contract/plans-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { TaskState } from '@guongsang/core/plans/task-state.ts'
import type { z } from 'zod'

/** jsonb: parsed when read, text when written. */
type Json<T> = ColumnType<T, string, string>
interface Keyed {
  locality_id: string
  id: string
}

export interface PlanRow extends Keyed {
  organization_id: string
  document_id: string | null
  parent_id: string | null
  continues_id: string | null
  from_task_id: string | null
  kind: PlanShown['kind']
  title: string
  period_from: Day
  period_to: Day
  motto: string | null
  scope: string | null
  default_lead_id: string | null
  state: PlanShown['state']
  issued_on: Day | null
  closed_on: Day | null
  state_reason: string | null
  arrangement: Json<PlanShown['arrangement'] | { print?: undefined }>
  search_key: string
  sort_key: string
  version: Generated<number>
  created_at: Generated<Date>
  created_by: string
}

export interface SectionRow extends Keyed {
  plan_id: string
  parent_id: string | null
  position: number
  ordinal: string | null
  heading: string | null
  text: string | null
}

export interface TaskRow extends Keyed {
  plan_id: string
  section_id: string | null
  parent_id: string | null
  carried_from_id: string | null
  position: number
  grouping: TaskTyped['grouping']
  ordinal: string | null
  title: string
  due_kind: TaskTyped['dueKind']
  due_on: Day | null
  due_inclusive: boolean | null
  due_text: string | null
  condition: string | null
  year_about: number | null
  year_of: number
  year_for: number | null
  school_year: string | null
  yearly: boolean
  strength: TaskTyped['strength']
  output_kind: string | null
  accountable_name: string | null
  state: TaskState
  state_since: Day
  state_reason: string | null
  percent: Generated<number>
  version: Generated<number>
}

export interface TaskPartyRow {
  locality_id: string
  task_id: string
  position: number
  part: z.output<typeof PartyTyped>['part']
  text: string
  organization_id: string | null
  group_id: string | null
  bloc_id: string | null
  accepted_at: Date | null
  accepted_by: string | null
  contribution: string | null
}

export interface TaskLogRow extends Keyed {
  task_id: string
  organization_id: string | null
  happened_on: Day
  text: string
  percent: number | null
  file_ids: string[]
  recorded_at: Generated<Date>
  recorded_by: string
}

export interface TaskOutputRow extends Keyed {
  task_id: string
  object_kind: string
  object_id: string
  label: string
  linked_at: Generated<Date>
  linked_by: string
}

export interface DisseminationRow extends Keyed {
  plan_id: string
  organization_id: string
  happened_on: Day
  form: z.output<typeof DisseminationShown>['form']
  informed: number
  note: string | null
  file_ids: string[]
  recorded_at: Generated<Date>
  recorded_by: string
}

export interface ObligationRuleRow extends Keyed {
  plan_id: string
  task_id: string | null
  position: number
  owes: DutyShown['owes']
  title: string
  printed: string | null
  clause: string | null
  rule: Json<ObligationRuleText>
  group_id: string | null
  organization_ids: string[]
  exempt_group_id: string | null
  exempt_organization_ids: string[]
  exempt_reason: string | null
  sends_to_id: string | null
  sends_via_id: string | null
  reports_to_id: string | null
  strength: DutyShown['strength']
  unit_step: string | null
  office_step: string | null
  feeds_criterion: string | null
  embedded_in: string | null
  state: DutyShown['state']
  /** What a person has to decide in the draft that continues a plan; gone with the next edit. */
  state_reason: string | null
  valid_from: Day | null
  valid_to: Day | null
  version: Generated<number>
}

export interface ObligationItemRow extends Keyed {
  rule_id: string
  plan_id: string
  organization_id: string
  period_key: string
  period_from: Day
  period_to: Day
  period_label: string
  due_on: Day | null
  due_inclusive: boolean | null
  last_day: Day | null
  owed_since: Day
  required: number | null
  applies: boolean
  why_not: string | null
  state: ItemShown['state']
  done: Generated<number>
  declared_none: Generated<boolean>
  first_sent_on: Day | null
  accepted_on: Day | null
  state_reason: string | null
  version: Generated<number>
}

/** Append-only: the latest edition is in force. */
export interface ReportOutlineRow extends Keyed {
  rule_id: string
  edition: number
  document_id: string | null
  questions: Json<ReportQuestion[]>
  written_at: Generated<Date>
  written_by: string
}

/** The view for scores: one row for a unit, a period and a question. */
interface ReportAnswerFact {
  locality_id: string
  item_id: string
  plan_id: string
  rule_id: string
  organization_id: string
  period_key: string
  period_from: Day
  period_to: Day
  submission_id: string
  sent_on: Day
  question_key: string
  heading: string
  answered: boolean
  evidence: number
}

export interface SubmissionRow extends Keyed {
  item_id: string
  edition: number
  state: z.output<typeof SubmissionShown>['state']
  note: string | null
  amount: number | null
  collectives: number | null
  individuals: number | null
  declared_none: Generated<boolean>
  document_id: string | null
  plan_id: string | null
  file_ids: string[]
  outline_id: string | null
  answers: ColumnType<ReportAnswer[], string | undefined, string>
  drafted_by: string
  drafted_at: Generated<Date>
  head_name: string | null
  approved_by: string | null
  approved_at: Date | null
  sent_at: Date | null
  sent_on: Day | null
  returned_at: Date | null
  returned_by: string | null
  return_reason: string | null
  returned_parts: string[]
  accepted_at: Date | null
  accepted_by: string | null
  version: Generated<number>
}

export interface ReminderRow extends Keyed {
  object_kind: 'item' | 'task'
  object_id: string
  rung: string
  organization_id: string | null
  document_id: string | null
  text: string
  sent_on: Day
  recorded_at: Generated<Date>
  recorded_by: string
}

export interface CalendarFeedRow extends Keyed {
  organization_id: string
  secret_hash: string
  created_at: Generated<Date>
  created_by: string
  ended_at: Date | null
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'plans.plans': PlanRow
    'plans.sections': SectionRow
    'plans.tasks': TaskRow
    'plans.task_parties': TaskPartyRow
    'plans.task_logs': TaskLogRow
    'plans.task_outputs': TaskOutputRow
    'plans.disseminations': DisseminationRow
    'plans.obligation_rules': ObligationRuleRow
    'plans.obligation_items': ObligationItemRow
    'plans.report_outlines': ReportOutlineRow
    'plans.report_answer_facts': ReportAnswerFact
    'plans.submissions': SubmissionRow
    'plans.reminders': ReminderRow
    'plans.calendar_feeds': CalendarFeedRow
  }
}
