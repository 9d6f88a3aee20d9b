/** Một việc phải nộp: what is owed until when, what was handed in, returned, received, and every reminder. */
import type { ItemShown } from '@guongsang/contract/plans-obligations.ts'
import type { QuotaCount } from '@guongsang/core/plans/quota.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Tx } from '../../platform/database/database.ts'
import { countOn } from './count-towards.ts'
import { namesInDuties, shownDuty } from './duty-facts.ts'
import { actsOn, openPartsOf, shownTo } from './item-acts.ts'
import { shownItem } from './item-rows.ts'
import { findItem, loadItemsOf } from './item-store.ts'
import { lacksIn, outlineOfItem, shownOutline } from './outline-of-item.ts'
import type { Asking } from './reach.ts'
import { readReminders } from './reminder-store.ts'
import { roundOptionsOn } from './round-options.ts'
import { shownSubmissions } from './shown-submissions.ts'
import { loadSubmissions, readContributions, type Submission } from './submission-store.ts'
import { headAccounts, type ItemInHand, itemInHand } from './take-item.ts'

export async function showItem(tx: Tx, asking: Asking, id: string): Promise<ItemShown> {
  const { localityId, today } = asking
  const inHand = await itemInHand(tx, asking, await findItem(tx, localityId, id))
  const { item, duty, plan, unit, rights } = inHand
  const all = await loadSubmissions(tx, localityId, [id])
  const visible = shownTo(rights, all)
  const hasHead = (await headAccounts(tx, asking, item.organization_id)).length > 0
  const names = await namesInDuties(tx, localityId, [duty], today)
  const count = await countOf(tx, asking, inHand)
  const reminders = await readReminders(tx, localityId, 'item', [id])
  const outline = await outlineOfItem(tx, inHand, all)
  const latest = all.at(-1)
  const read = {
    ...item,
    title: duty.title,
    owes: duty.owes,
    strength: duty.strength,
    clause: duty.clause,
    plan_title: plan.title,
    plan_state: plan.state,
    plan_organization_id: plan.organization_id,
  }
  return {
    ...shownItem(read, unit, today),
    duty: shownDuty(duty, names),
    clause: duty.clause,
    submissions: await shownSubmissions(tx, asking, visible),
    reminders: reminders.map(({ rung, sent_on, text, document_id }) => ({
      rung,
      sentOn: sent_on,
      text,
      documentId: document_id,
    })),
    towards:
      count === null || count.required === null || item.required !== null
        ? null
        : { done: count.done, required: count.required, sentence: count.sentence },
    warnings: warningsOf(inHand, visible.at(-1), count),
    outline: await shownOutline(tx, outline),
    lacks: latest?.state === 'draft' && rights.drafts ? lacksIn(outline, latest) : [],
    openParts: openPartsOf(all),
    may: actsOn(inHand, all.at(-1)?.state ?? null, hasHead),
  }
}

/** Over the span in which this item's period lies. */
async function countOf(
  tx: Tx,
  { localityId, today }: Asking,
  { item, duty, plan, unit }: ItemInHand,
): Promise<QuotaCount | null> {
  if (duty.rule.quota === null || !item.applies) return null
  const rounds = await loadItemsOf(tx, localityId, [duty.id], unit.id)
  const reported = await readContributions(tx, localityId, { organizationId: unit.id, dutyIds: [duty.id] })
  return countOn(item.period_from, today, {
    duty,
    plan,
    reported,
    lastDays: rounds.filter(({ applies }) => applies).map(({ last_day }) => last_day),
    underCommittee: unit.underCommittee,
    options: await roundOptionsOn(tx, localityId, today),
  })
}

/** For the officer to look at; nothing here refuses anything. */
function warningsOf(
  { item }: ItemInHand,
  latest: Submission | undefined,
  count: QuotaCount | null,
): string[] {
  const isIn = latest !== undefined && ['sent', 'accepted'].includes(latest.state)
  if (!isIn) return []
  const short =
    item.required !== null && !latest.declared_none && item.done < item.required
      ? [`Số đã ghi là ${item.done}, ít hơn mức ${item.required} của kỳ này.`]
      : []
  const early =
    latest.sent_on !== null && latest.sent_on < item.period_from
      ? [`Gửi khi kỳ chưa bắt đầu (${formatDay(item.period_from)}).`]
      : []
  return [...early, ...short, ...(count?.warnings ?? [])]
}
