/** The shape in which a sample plan is written down: as printed, with whom and when it means beside. */
import type { PlanShown } from '@guongsang/contract/plans.ts'
import type { DutyShown } from '@guongsang/contract/plans-obligations.ts'
import type { ReportQuestion } from '@guongsang/contract/plans-outlines.ts'
import type { ObligationRuleText } from '@guongsang/contract/plans-words.ts'
import type { z } from 'zod'

/** A party in the words of the plan; whom it means is found by these words, or by others where `means` gives them. */
export type Printed = string

export interface SectionSource {
  key: string
  within?: string
  ordinal?: string
  heading?: string
  /** Paragraph by paragraph. */
  text?: readonly string[]
}

export interface TaskSource {
  /** Its place in the plan: 'IV.1.2a', 'quý I.6'. */
  row: string
  section: string
  grouping: PlanShown['taskList'][number]['grouping']
  /** Số TT as printed. */
  ordinal?: string
  title: string
  lead?: readonly Printed[]
  partners?: readonly Printed[]
  doers?: readonly Printed[]
  submitsTo?: readonly Printed[]
  /** A day printed: 'trước ngày 05/5/2023' is exclusive, 'chậm nhất ngày 15/3/2024' inclusive. */
  due?: { on: string; inclusive: boolean }
  /** Only a year or its end is printed; the number is the year it is done in. */
  endOf?: number
  /** No day, but words: 'Hằng quý', 'theo từng đợt'. */
  when?: string
  /** Only if this comes about. */
  condition?: string
  yearly?: true
  yearAbout?: number
  yearFor?: number
  schoolYear?: string
  strength?: 'request'
  output?: string
  accountable?: string
  /** What had been done of it by the demo's day. */
  logs?: readonly { on: string; text: string; percent?: number }[]
  state?: 'in-progress' | 'awaiting-confirmation' | 'done' | 'not-arisen'
}

export interface DutySource {
  key: string
  /** Row of the task that says it. */
  row?: string
  owes: DutyShown['owes']
  title: string
  printed: string
  clause: string
  rule: z.input<typeof ObligationRuleText>
  group?: Printed
  organizations?: readonly Printed[]
  exemptGroup?: Printed
  /** Named by the office, where the paper names nobody. */
  exemptOrganizations?: readonly Printed[]
  exemptReason?: string
  sendsTo?: Printed
  sendsVia?: Printed
  reportsTo?: Printed
  strength?: DutyShown['strength']
  unitStep?: string
  officeStep?: string
  feedsCriterion?: string
  embeddedIn?: string
  /** What the report answers, as the office's guidance asks. */
  outline?: readonly ReportQuestion[]
}

export interface PlanSource {
  locality: string
  key: string
  kind: PlanShown['kind']
  title: string
  from: string
  to: string
  owner: Printed
  defaultLead: Printed
  motto?: string
  scope?: string
  state: PlanShown['state']
  /** From when its duties hold, where the copy bears no day; the office's word. */
  effectiveFrom?: string
  closedOn?: string
  arrangement?: PlanShown['arrangement']
  /** The row whose task the plan itself is. */
  ownTask?: string
  /** What the paper prints of itself; no number and no day on a copy without them. */
  paper: {
    number: number | null
    symbol: string | null
    issuedOn: string | null
    place: string | null
    capacity: 'TM.' | 'KT.' | null
    post: string
    signer: string | null
    /** Căn cứ, with their verbs. */
    bases: readonly string[]
    /** What stands between them and the first section. */
    preamble: readonly string[]
    recipients: readonly string[]
  }
  /** In the sample they answer every round with «không có», and stay under the minimum of the year. */
  nothingToName?: readonly Printed[]
  /** Other words for whom a party means, where its own are found nowhere. */
  means: Readonly<Record<Printed, string>>
  sections: readonly SectionSource[]
  tasks: readonly TaskSource[]
  duties: readonly DutySource[]
}
