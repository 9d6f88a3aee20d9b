import type { Column } from '@guongsang/contract/publicity-channels.ts'
import { cadenceInWords } from '@guongsang/core/publicity/cadence.ts'
import { isOnTheAir } from '@guongsang/core/publicity/channels.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import { answerable, mayForUnits } from './channel-access.ts'
import { publicityLabelBook } from './channel-labels.ts'
import { canEditBroadcasts, canKeepColumns } from './channel-policy.ts'
import { readColumns } from './channel-queries.ts'
import { named, shownColumns } from './channel-rows.ts'
import { cadenceOf, cooperatorsOf, renewalsOf, rulesOf } from './column-store.ts'
import { askingOf } from './asking.ts'

/** Một chuyên mục: nhịp phát, giới hạn thời lượng, nội dung, nhật ký đổi mới. */
export const showColumn = (ctx: Ctx, id: string): Promise<Column> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, today } = asking
    const [column] = (await readColumns(tx, asking, { ids: [id], closed: true }, { limit: 1 })).rows
    if (column === undefined) throw new AppError('column-not-found', { id })
    const [row] = await shownColumns(tx, asking, [column])
    const { rule: _, ...shown } = row!
    const cooperators = (await cooperatorsOf(tx, localityId, [id])).get(id) ?? []
    const names = await organizationNames(tx, localityId, cooperators, today)
    const book = await publicityLabelBook(tx, localityId)
    const rules = ((await rulesOf(tx, localityId, [id])).get(id) ?? []).map(cadenceOf)
    const renewals = await renewalsOf(tx, localityId, id)
    const units = await answerable(tx, localityId, column.channel_id, column.lead_id)
    const keeps = await mayForUnits(ctx, tx, units, canKeepColumns)
    const isOpen = column.closed_on === null
    const airs = isOnTheAir(column.channel_kind)
    const schedules = isOpen && airs && (await mayForUnits(ctx, tx, units, canEditBroadcasts))
    return {
      ...shown,
      airs,
      cooperators: named(names, cooperators),
      topics: book.codedAll('topic', column.topics),
      format: column.format,
      source: column.source,
      closeReason: column.close_reason,
      rules: rules.toReversed().map((rule) => ({ ...rule, sentence: cadenceInWords(rule) })),
      renewals: renewals.map((one) => ({
        id: one.id,
        happenedOn: one.happened_on,
        text: one.text,
        reason: one.reason,
        recordedBy: one.recorded_by,
      })),
      version: column.version,
      may: [
        ...(keeps ? ['edit', 'set-rule', 'renew'] : []),
        ...(keeps && isOpen ? ['close'] : []),
        ...(schedules ? ['schedule'] : []),
      ],
    }
  })
