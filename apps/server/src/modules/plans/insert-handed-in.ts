/** What units have handed in, as one value: the sample data says it of each item that is owed. */
import type { Insertable } from 'kysely'
import type { ReportAnswer, ReportQuestion } from '@guongsang/contract/plans-outlines.ts'
import type { ObligationRuleText } from '@guongsang/contract/plans-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { itemStateAfter, type SubmissionState } from '@guongsang/core/plans/submission-state.ts'
import type { Tx } from '../../platform/database/database.ts'
import { amountOf } from './count-towards.ts'
import { loadDuties } from './duty-store.ts'
import { generateItems } from './generate-items.ts'
import { loadItemsOf, settleItems } from './item-store.ts'
import { outlinesInForce } from './outline-store.ts'
import { loadPlan } from './plan-store.ts'
import { insertSubmissions } from './submission-store.ts'
import type { ObligationRuleRow, SubmissionRow } from './tables.ts'

export interface SampleItem {
  id: string
  organizationId: string
  owes: ObligationRuleRow['owes']
  title: string
  label: string
  lastDay: Day | null
  periodTo: Day
  quota: ObligationRuleText['quota']
  /** What its report answers; empty where it is free words. */
  questions: readonly ReportQuestion[]
}

export interface SampleEdition {
  id: string
  state: SubmissionState
  sentOn: Day | null
  receivedOn: Day | null
  note: string | null
  collectives: number | null
  individuals: number | null
  declaredNone: boolean
  answers: ReportAnswer[]
  draftedBy: string
  headName: string
  receivedBy: string
  returned: { reason: string; parts: string[] } | null
}

export type HandedIn = { waived: string } | { editions: SampleEdition[] }

export interface SampleDuties {
  planIds: readonly string[]
  today: Day
  idOf(key: string): string
  /** Null: nothing was done yet. */
  decide(item: SampleItem): HandedIn | null
}

export async function insertHandedIn(
  tx: Tx,
  localityId: string,
  { planIds, today, idOf, decide }: SampleDuties,
): Promise<void> {
  for (const planId of planIds) {
    const plan = await loadPlan(tx, localityId, planId)
    const duties = await loadDuties(tx, localityId, planId)
    await generateItems(tx, { plan, duties, today, rounds: 'all', idOf })
    const byId = new Map(duties.map((duty) => [duty.id, duty]))
    const outlines = new Map(
      (await outlinesInForce(tx, localityId, [...byId.keys()])).map((one) => [one.rule_id, one]),
    )
    const items = await loadItemsOf(tx, localityId, [...byId.keys()])
    const decided = items.flatMap((item) => {
      const { owes, title, rule } = byId.get(item.rule_id)!
      const handed =
        item.state !== 'owed'
          ? null
          : decide({
              id: item.id,
              organizationId: item.organization_id,
              owes,
              title,
              label: item.period_label,
              lastDay: item.last_day,
              periodTo: item.period_to,
              quota: rule.quota,
              questions: outlines.get(item.rule_id)?.questions ?? [],
            })
      return handed === null ? [] : [{ item, handed }]
    })
    await settleItems(
      tx,
      decided.map(({ item, handed }) => ({ ...item, ...settledBy(handed) })),
    )
    await insertSubmissions(
      tx,
      decided.flatMap(({ item, handed }) =>
        'waived' in handed
          ? []
          : handed.editions.map((edition, nth) => ({
              ...editionRow(localityId, item.id, edition, nth + 1),
              outline_id: outlines.get(item.rule_id)?.id ?? null,
            })),
      ),
    )
  }
}

function settledBy(handed: HandedIn) {
  if ('waived' in handed) return { state: 'waived' as const, state_reason: handed.waived }
  const last = handed.editions.at(-1)!
  const counts = last.state === 'sent' || last.state === 'accepted'
  return {
    state: itemStateAfter(last.state),
    first_sent_on: handed.editions.flatMap(({ sentOn }) => sentOn ?? []).at(0) ?? null,
    accepted_on: last.state === 'accepted' ? last.receivedOn : null,
    declared_none: counts && last.declaredNone,
    done: counts ? amountOf({ ...last, amount: null, declared_none: last.declaredNone }) : 0,
  }
}

/** In office hours. */
const momentOf = (on: Day | null): Date | null => (on === null ? null : new Date(`${on}T02:30:00.000Z`))

function editionRow(
  localityId: string,
  itemId: string,
  one: SampleEdition,
  edition: number,
): Insertable<SubmissionRow> {
  const isSent = one.sentOn !== null
  return {
    locality_id: localityId,
    id: one.id,
    item_id: itemId,
    edition,
    state: one.state,
    note: one.note,
    amount: null,
    collectives: one.collectives,
    individuals: one.individuals,
    declared_none: one.declaredNone,
    document_id: null,
    plan_id: null,
    file_ids: [],
    answers: JSON.stringify(one.answers),
    drafted_by: one.draftedBy,
    head_name: isSent ? one.headName : null,
    approved_by: isSent ? one.headName : null,
    approved_at: momentOf(one.sentOn),
    sent_at: momentOf(one.sentOn),
    sent_on: one.sentOn,
    returned_at: one.returned === null ? null : momentOf(one.receivedOn),
    returned_by: one.returned === null ? null : one.receivedBy,
    return_reason: one.returned?.reason ?? null,
    returned_parts: one.returned?.parts ?? [],
    accepted_at: one.state === 'accepted' ? momentOf(one.receivedOn) : null,
    accepted_by: one.state === 'accepted' ? one.receivedBy : null,
  }
}
