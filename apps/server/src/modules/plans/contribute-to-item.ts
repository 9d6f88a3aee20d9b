/** Other modules' records as the content of what a unit hands in: they change with its draft, and only while it is a draft. */
import type { ObligationRuleText } from '@guongsang/contract/plans-words.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type Content, demandDraftable, writeDraft } from './draft-submission.ts'
import { lastReturned } from './item-acts.ts'
import { findItem, type Item } from './item-store.ts'
import { countedFor } from './submission-listeners.ts'
import { type ItemRights, itemInHand, takeItem } from './take-item.ts'
import { askingOf } from './access.ts'

export interface OwedItem {
  id: string
  ruleId: string
  periodKey: string
  organizationId: string
  owes: string
  state: Item['state']
  quota: ObligationRuleText['quota']
  rights: ItemRights
}

/** An item one may see. */
export async function seeItem(ctx: Ctx, tx: Tx, id: string): Promise<OwedItem> {
  const { item, duty, rights } = await itemInHand(tx, askingOf(ctx), await findItem(tx, localityOf(ctx), id))
  return shown(item, duty, rights)
}

/** Locks the item for a change of its draft; refuses when there is none to change, or another part was asked back. */
export async function openItem(ctx: Ctx, tx: Tx, id: string): Promise<OwedItem & { openParts: string[] }> {
  const inHand = await takeItem(ctx, tx, id)
  const { before } = await demandDraftable(tx, inHand)
  const openParts = lastReturned(before)?.returned_parts ?? []
  return { ...shown(inHand.item, inHand.duty, inHand.rights), openParts }
}

const shown = (
  item: Item,
  { owes, rule }: { owes: string; rule: ObligationRuleText },
  rights: ItemRights,
): OwedItem => ({
  id: item.id,
  ruleId: item.rule_id,
  periodKey: item.period_key,
  organizationId: item.organization_id,
  owes,
  state: item.state,
  quota: rule.quota,
  rights,
})

/** After the records of another module have changed: the draft says how many they are. */
export async function contributeToItem(ctx: Ctx, tx: Tx, id: string): Promise<void> {
  const inHand = await takeItem(ctx, tx, id)
  const { before, latest } = await demandDraftable(tx, inHand)
  const counted = (await countedFor(tx, inHand.item.locality_id, id)) ?? {
    collectives: null,
    individuals: null,
  }
  const content: Content = {
    note: latest?.note ?? null,
    document_id: latest?.document_id ?? null,
    plan_id: latest?.plan_id ?? null,
    file_ids: latest?.file_ids ?? [],
    outline_id: latest?.outline_id ?? null,
    answers: latest?.answers ?? [],
    amount: null,
    declared_none: false,
    ...counted,
  }
  await writeDraft(ctx, tx, inHand, { before, latest, content })
}
