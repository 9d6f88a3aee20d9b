/** What was typed about a broadcast, as rows: held against its column's rule and against what it points at. */
import type { scheduleBroadcastRoute } from '@guongsang/contract/publicity-broadcasts.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { lengthProblems } from '@guongsang/core/publicity/broadcast-length.ts'
import { ruleOn } from '@guongsang/core/publicity/cadence.ts'
import { isOnTheAir } from '@guongsang/core/publicity/channels.ts'
import { type Reading, readingOf } from '@guongsang/core/publicity/reading-time.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { FieldError } from '../../platform/errors.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { exemplarHeads } from '../exemplars/index.ts'
import { askingOf } from './asking.ts'
import { findBroadcast } from './broadcast-queries.ts'
import type { BroadcastLink } from './broadcast-store.ts'
import { answerable, demandForUnits, unknownUnits } from './channel-access.ts'
import { columnHeads } from './channel-heads.ts'
import { demandPublicityLabels, publicityLabelBook } from './channel-labels.ts'
import { canEditBroadcasts } from './channel-policy.ts'
import { findChannel } from './channel-store.ts'
import { cadenceOf, rulesOf } from './column-store.ts'
import { itemHeads } from './item-heads.ts'
import { block, refuseIf } from './typed.ts'

type Typed = Parsed<typeof scheduleBroadcastRoute>['body']

export async function broadcastFacts(ctx: Ctx, tx: Tx, typed: Typed, ownId?: string) {
  const localityId = localityOf(ctx)
  const lead = await placeOf(ctx, tx, typed)
  const units = await answerable(tx, localityId, typed.channelId, lead)
  await demandForUnits(ctx, tx, units, canEditBroadcasts)
  const script = block(typed.script)
  const plannedOn = typed.plannedOn as Day
  const secondsMax = await mostSeconds(tx, localityId, typed.columnId, plannedOn)
  const reading = script === null ? null : await readingIn(tx, ctx, script)
  refuseIf([
    ...lengthProblems({ seconds: typed.plannedSeconds, secondsMax, reading }),
    ...(await pointerProblems(ctx, tx, typed)),
  ])
  const codes = typed.topics.map((code) => ({ field: 'topics', list: 'topic' as const, code }))
  demandPublicityLabels(await publicityLabelBook(tx, localityId), codes)
  return {
    channel_id: typed.channelId,
    column_id: typed.columnId,
    title: cleanLine(typed.title),
    planned_on: plannedOn,
    planned_time: typed.plannedTime,
    planned_seconds: typed.plannedSeconds,
    repeat_of: typed.repeatOf === null ? null : await firstRun(ctx, tx, typed.repeatOf, ownId),
    topics: typed.topics,
    script,
    note: block(typed.note),
  }
}

export const readingIn = async (tx: Tx, ctx: Ctx, script: string): Promise<Reading> =>
  readingOf(script, await settingOn(tx, localityOf(ctx), 'script-words-per-minute', ctx.today))

/** Of the rule that holds on that day; null: as long as one likes. */
export async function mostSeconds(
  tx: Tx,
  localityId: string,
  columnId: string | null,
  on: Day,
): Promise<number | null> {
  if (columnId === null) return null
  const rules = (await rulesOf(tx, localityId, [columnId])).get(columnId) ?? []
  return ruleOn(rules.map(cadenceOf), on)?.secondsMax ?? null
}

/** The channel is on the air on that day, and the column is one of it. The column's lead, if there is a column. */
async function placeOf(
  ctx: Ctx,
  tx: Tx,
  { channelId, columnId, plannedOn }: Pick<Typed, 'channelId' | 'columnId' | 'plannedOn'>,
): Promise<string | undefined> {
  const localityId = localityOf(ctx)
  const channel = await findChannel(tx, localityId, channelId)
  if (channel === undefined || !isOnTheAir(channel.kind))
    return refuseAt('channelId', 'Chọn một kênh truyền thanh, báo nói hoặc báo hình.')
  if (plannedOn < channel.opened_on || (channel.closed_on !== null && plannedOn > channel.closed_on))
    return refuseAt('plannedOn', `Ngày này kênh “${channel.name}” không hoạt động.`)
  if (columnId === null) return undefined
  const column = (await columnHeads(tx, localityId, [columnId])).get(columnId)
  if (column === undefined || column.channelId !== channelId)
    return refuseAt('columnId', 'Chuyên mục này không thuộc kênh đã chọn.')
  if (column.openedOn > plannedOn || (column.closedOn !== null && column.closedOn < plannedOn))
    return refuseAt('plannedOn', `Ngày này chuyên mục không mở (mở từ ${formatDay(column.openedOn)}).`)
  return column.leadId
}

function refuseAt(field: string, message: string): undefined {
  refuseIf([{ field, message }])
  return undefined
}

/** A repeat of a repeat is one of the first run. */
async function firstRun(ctx: Ctx, tx: Tx, id: string, ownId: string | undefined): Promise<string> {
  const first = await findBroadcast(tx, askingOf(ctx), id)
  if (first === undefined || id === ownId || first.repeat_of === ownId)
    refuseIf([{ field: 'repeatOf', message: 'Không tìm thấy kỳ phát lần đầu. Hãy chọn lại.' }])
  return first!.repeat_of ?? id
}

async function pointerProblems(ctx: Ctx, tx: Tx, typed: Typed): Promise<FieldError[]> {
  const localityId = localityOf(ctx)
  const items = await itemHeads(tx, localityId, typed.itemIds)
  const exemplars = await exemplarHeads(tx, localityId, typed.exemplarIds)
  const missing = (
    field: string,
    what: string,
    ids: readonly string[],
    known: ReadonlyMap<string, unknown>,
  ) =>
    ids.every((id) => known.has(id))
      ? []
      : [{ field, message: `Có ${what} không tìm thấy. Hãy chọn lại trong danh sách.` }]
  return [
    ...missing('itemIds', 'tin, bài', typed.itemIds, items),
    ...missing('exemplarIds', 'điển hình', typed.exemplarIds, exemplars),
    ...(await unknownUnits(ctx, tx, 'unitIds', typed.unitIds)),
    ...(await unknownUnits(ctx, tx, 'cooperatorIds', typed.cooperatorIds)),
  ]
}

export function linkRows(localityId: string, broadcastId: string, typed: Typed): BroadcastLink[] {
  const of = (kind: BroadcastLink['kind'], ids: readonly string[]) =>
    [...new Set(ids)].map((id) => ({ locality_id: localityId, broadcast_id: broadcastId, kind, ref_id: id }))
  return [
    ...of('item', typed.itemIds),
    ...of('exemplar', typed.exemplarIds),
    ...of('unit', typed.unitIds),
    ...of('cooperator', typed.cooperatorIds),
  ]
}
