/** What was chosen, by name: an approved item, or an exemplar known within the authorities. */
import type { PickRow } from '@guongsang/contract/publicity-picks.ts'
import { isApproved } from '@guongsang/core/publicity/item-state.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { exemplarHeads } from '../exemplars/index.ts'
import { itemHeads } from './item-heads.ts'

export interface Choice {
  item_id: string | null
  exemplar_id: string | null
}
type Chosen = PickRow['chosen']

/** In the order asked; one that is not there any more is still called something. */
export async function chosenOf(tx: Tx, localityId: string, choices: readonly Choice[]): Promise<Chosen[]> {
  const items = await itemHeads(
    tx,
    localityId,
    choices.flatMap((one) => one.item_id ?? []),
  )
  const exemplars = await exemplarHeads(
    tx,
    localityId,
    choices.flatMap((one) => one.exemplar_id ?? []),
  )
  return choices.map(({ item_id: itemId, exemplar_id: exemplarId }) =>
    itemId === null
      ? { kind: 'exemplar', id: exemplarId!, title: exemplars.get(exemplarId!)?.title ?? '' }
      : { kind: 'item', id: itemId, title: items.get(itemId)?.title ?? '' },
  )
}

export const titleOf = async (tx: Tx, localityId: string, choice: Choice): Promise<string> =>
  (await chosenOf(tx, localityId, [choice]))[0]!.title

/** Refuses what nobody approved: a draft, a withdrawn item, an exemplar that is only being built up. Answers their titles. */
export async function demandChosen(
  tx: Tx,
  localityId: string,
  asked: readonly { itemId: string | null; exemplarId: string | null }[],
): Promise<string[]> {
  const items = await itemHeads(
    tx,
    localityId,
    asked.flatMap((one) => one.itemId ?? []),
  )
  const exemplars = await exemplarHeads(
    tx,
    localityId,
    asked.flatMap((one) => one.exemplarId ?? []),
  )
  return asked.map(({ itemId, exemplarId }) => {
    const item = items.get(itemId ?? '')
    const exemplar = exemplars.get(exemplarId ?? '')
    if (item !== undefined && isApproved(item.state)) return item.title
    if (exemplar !== undefined && exemplar.isPublic) return exemplar.title
    throw new AppError('publicity-item-not-approved')
  })
}
