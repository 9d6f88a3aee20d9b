import type {
  countInteractionsRoute,
  handleAudienceTextRoute,
  noteAudienceTextRoute,
} from '@guongsang/contract/publicity-interactions.ts'
import { AUDIENCE_TEXT_KINDS, AUDIENCE_TEXT_STATES } from '@guongsang/contract/publicity-outreach-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { nextAudienceTextStates, traceOfPerson } from '@guongsang/core/publicity/audience-text.ts'
import { nextItemState } from '@guongsang/core/publicity/item-state.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { channelHeads } from './channel-heads.ts'
import { itemHeads } from './item-heads.ts'
import { entryOf } from './outreach-facts.ts'
import { line, refuseIf } from './typed.ts'
import { canCountInteractions, demand } from './outreach-policy.ts'
import { insertOutreach, lockOutreach, saveAudienceText } from './outreach-store.ts'

/** Only what went out was read or heard by anybody. */
async function demandWentOut(ctx: Ctx, tx: Tx, itemId: string): Promise<string> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canCountInteractions, { localityId })
  const item = (await itemHeads(tx, localityId, [itemId])).get(itemId)
  if (item === undefined) throw new AppError('publicity-item-not-found', { id: itemId })
  if (nextItemState(item.state, 'correct') === undefined)
    throw new AppError('item-not-out', { title: item.title })
  return localityId
}

/** Ghi mức lan tỏa: numbers somebody read off, with the day; nothing is fetched from any network. */
export const countInteractions = (
  ctx: Ctx,
  itemId: string,
  asked: Parsed<typeof countInteractionsRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = await demandWentOut(ctx, tx, itemId)
    const { channelId, countedOn, ...counts } = asked
    if (countedOn > ctx.today) refuseIf([{ field: 'countedOn', message: 'Ngày này chưa tới.' }])
    if (Object.values(counts).every((count) => count === null))
      refuseIf([{ field: 'views', message: 'Ghi ít nhất một con số.' }])
    if (channelId !== null && !(await channelHeads(tx, localityId, [channelId])).has(channelId))
      refuseIf([{ field: 'channelId', message: 'Không có kênh này. Hãy chọn lại.' }])
    const row = {
      ...entryOf(ctx),
      item_id: itemId,
      channel_id: channelId,
      counted_on: countedOn as Day,
      ...counts,
    }
    await insertOutreach(tx, 'interaction_counts', [row])
    const facts = { on: formatDay(row.counted_on) }
    await ctx.record(tx, 'interactions-counted', { kind: 'publicity-item', id: itemId }, facts)
    return { id: row.id }
  })

/** Ghi tóm tắt ý kiến: the editor's words, without a trace of who said it. */
export const noteAudienceText = (
  ctx: Ctx,
  itemId: string,
  asked: Parsed<typeof noteAudienceTextRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    await demandWentOut(ctx, tx, itemId)
    const trace = traceOfPerson(asked.text)
    if (trace !== null) refuseIf([{ field: 'text', message: trace }])
    if (asked.receivedOn > ctx.today) refuseIf([{ field: 'receivedOn', message: 'Ngày này chưa tới.' }])
    const row = {
      ...entryOf(ctx),
      item_id: itemId,
      kind: asked.kind,
      text: cleanText(asked.text),
      received_on: asked.receivedOn as Day,
      state: 'received' as const,
      handling: null,
    }
    await insertOutreach(tx, 'audience_texts', [row])
    const facts = { kind: AUDIENCE_TEXT_KINDS[row.kind].toLowerCase() }
    await ctx.record(tx, 'audience-text-noted', { kind: 'publicity-item', id: itemId }, facts)
    return { id: row.id }
  })

/** Duyệt, chuyển, bỏ. */
export const handleAudienceText = (
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof handleAudienceTextRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    demand(ctx.actor, canCountInteractions, { localityId })
    const row = await lockOutreach(tx, 'audience_texts', localityId, id)
    if (!nextAudienceTextStates(row.state).includes(asked.state)) {
      const words = { state: AUDIENCE_TEXT_STATES[row.state], wanted: AUDIENCE_TEXT_STATES[asked.state] }
      throw new AppError('audience-text-refuses', words)
    }
    const handling = line(asked.handling)
    if (asked.state === 'forwarded' && handling === null)
      refuseIf([{ field: 'handling', message: 'Ghi đã chuyển cho cơ quan, đơn vị nào.' }])
    const trace = traceOfPerson(handling ?? '')
    if (trace !== null) refuseIf([{ field: 'handling', message: trace }])
    await saveAudienceText(tx, row, asked.version, { state: asked.state, handling })
    await ctx.record(
      tx,
      'audience-text-handled',
      { kind: 'publicity-item', id: row.item_id },
      {
        kind: AUDIENCE_TEXT_KINDS[row.kind].toLowerCase(),
        state: AUDIENCE_TEXT_STATES[asked.state].toLowerCase(),
        handling: handling ?? '',
      },
    )
  })
