/** What was typed about a column and its cadence, as rows. */
import type { openColumnRoute, setColumnRuleRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { answerable, demandForUnits, unknownUnits } from './channel-access.ts'
import { demandPublicityLabels, publicityLabelBook } from './channel-labels.ts'
import { canKeepColumns } from './channel-policy.ts'
import { findChannel } from './channel-store.ts'
import { block, line, refuseIf } from './typed.ts'

type TypedColumn = Omit<Parsed<typeof openColumnRoute>['body'], 'rule'>
type TypedRule = Omit<Parsed<typeof setColumnRuleRoute>['body'], 'validFrom'>

export async function columnFacts(ctx: Ctx, tx: Tx, typed: TypedColumn) {
  const localityId = localityOf(ctx)
  const channel = await findChannel(tx, localityId, typed.channelId)
  const problems: FieldError[] = [
    ...(await unknownUnits(ctx, tx, 'leadId', [typed.leadId])),
    ...(await unknownUnits(ctx, tx, 'cooperatorIds', typed.cooperatorIds)),
  ]
  if (channel === undefined)
    problems.push({ field: 'channelId', message: 'Không có kênh này. Hãy chọn lại trong danh sách.' })
  else if (typed.openedOn < channel.opened_on)
    problems.push({ field: 'openedOn', message: `Kênh mở từ ${formatDay(channel.opened_on)}.` })
  else if (channel.closed_on !== null && channel.closed_on < typed.openedOn)
    problems.push({ field: 'channelId', message: `Kênh đã dừng từ ${formatDay(channel.closed_on)}.` })
  refuseIf(problems)
  const codes = typed.topics.map((code) => ({ field: 'topics', list: 'topic' as const, code }))
  demandPublicityLabels(await publicityLabelBook(tx, localityId), codes)
  const units = await answerable(tx, localityId, typed.channelId, typed.leadId)
  await demandForUnits(ctx, tx, units, canKeepColumns)
  return {
    channel_id: typed.channelId,
    name: cleanLine(typed.name),
    kind: typed.kind,
    lead_id: typed.leadId,
    topics: typed.topics,
    format: block(typed.format),
    source: line(typed.source),
    opened_on: typed.openedOn as Day,
  }
}

export function ruleFacts(ctx: Ctx, columnId: string, typed: TypedRule, validFrom: Day, field = '') {
  const problems: FieldError[] = []
  if ((typed.times === null) !== (typed.per === null))
    problems.push({ field: `${field}times`, message: 'Ghi cả số kỳ và kỳ tính, hoặc để trống cả hai.' })
  if (typed.byDay !== null && typed.per !== 'month')
    problems.push({ field: `${field}byDay`, message: 'Chỉ đặt ngày khi tính theo tháng.' })
  refuseIf(problems)
  return {
    locality_id: localityOf(ctx),
    id: newId(),
    column_id: columnId,
    valid_from: validFrom,
    times: typed.times,
    per: typed.per,
    by_day: typed.byDay,
    strength: typed.strength,
    seconds_max: typed.secondsMax,
    source: line(typed.source),
    recorded_by: ctx.actor.name,
  }
}
