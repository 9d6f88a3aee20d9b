/** Lines of the prize calculator as they are typed. */
import type { listAwardFormsRoute } from '@guongsang/contract/honours-assessments.ts'
import type { Ok } from '@guongsang/contract/route.ts'

export type AwardForm = Ok<typeof listAwardFormsRoute>['rows'][number]
type Subject = AwardForm['subjects'][number]

export interface PrizeLine {
  recipient: string
  awardCode: string
  subject: Subject
  decisionOn: string
  receivedOn?: string | undefined
  period: { from: string | null; to: string | null } | null
  achievement: string | null
  amountSet?: number | string | undefined
}
export interface PrizeLines extends Record<string, unknown> {
  lines: PrizeLine[]
}

/** A list is usually one award of one decision: a new line repeats everything but the name. */
export const nextLine = (last: PrizeLine): PrizeLine => ({ ...last, recipient: '', amountSet: undefined })

/** No day at all: no period, not a period without days. */
export const periodOf = (from: string | null, to: string | null): PrizeLine['period'] =>
  from === null && to === null ? null : { from, to }

/** Another award keeps the kind of recipient where it can. */
export const chooseAward = (line: PrizeLine, form: AwardForm): PrizeLine => ({
  ...line,
  awardCode: form.code,
  subject: form.subjects.includes(line.subject) ? line.subject : (form.subjects[0] ?? line.subject),
  period: form.yearly ? line.period : null,
  achievement: form.yearly ? null : line.achievement,
})
