/** The rows of questions, indicators, lessons and summaries, as migration 000041 lays them out. */
import type { ColumnType, Generated } from 'kysely'
import type {
  IndicatorShown,
  LessonShown,
  QuestionShown,
  SummaryShown,
} from '@guongsang/contract/plans-learning.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { z } from 'zod'

/** jsonb: parsed when read, text when written. */
type Json<T> = ColumnType<T, string, string>
interface Keyed {
  locality_id: string
  id: string
}

export interface QuestionRow extends Keyed {
  plan_id: string
  task_id: string | null
  rule_id: string | null
  organization_id: string
  question: string
  asked_by: string
  asked_at: Generated<Date>
  asked_on: Day
  handler_name: string | null
  state: z.output<typeof QuestionShown>['state']
  answer: string | null
  answered_by: string | null
  answered_on: Day | null
  shared: Generated<boolean>
  search_key: string
  version: Generated<number>
}

export interface IndicatorRow extends Keyed {
  plan_id: string
  position: number
  name: string
  unit_of_measure: string
  year: number
  target: number | null
  actual: number | null
  aim: z.output<typeof IndicatorShown>['aim']
  source: string | null
  note: string | null
  version: Generated<number>
}

export interface LessonRow extends Keyed {
  plan_id: string
  organization_id: string
  kind: z.output<typeof LessonShown>['kind']
  text: string
  about: string | null
  state: z.output<typeof LessonShown>['state']
  outcome: string | null
  search_key: string
  recorded_at: Generated<Date>
  recorded_by: string
  version: Generated<number>
}

type Summary = z.output<typeof SummaryShown>
export interface SummaryRow extends Keyed {
  plan_id: string
  kind: Summary['kind']
  as_of: Day
  period_from: Day
  period_to: Day
  figures: Json<Summary['figures']>
  text: Json<Summary['text']>
  document_id: string | null
  state: Summary['state']
  version: Generated<number>
  recorded_at: Generated<Date>
  recorded_by: string
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'plans.questions': QuestionRow
    'plans.indicators': IndicatorRow
    'plans.lessons': LessonRow
    'plans.summaries': SummaryRow
  }
}
