import type { setColumnRuleRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { cadenceInWords } from '@guongsang/core/publicity/cadence.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { takeColumn } from './channel-access.ts'
import { cadenceOf, insertRules } from './column-store.ts'
import { ruleFacts } from './typed-column.ts'

/** Đặt nhịp phát và thời lượng tối đa từ một ngày: added, never changed; months that are over keep the rule they had. */
export const setColumnRule = (
  ctx: Ctx,
  id: string,
  { validFrom, ...typed }: Parsed<typeof setColumnRuleRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const column = await takeColumn(ctx, tx, id)
    const row = ruleFacts(ctx, id, typed, validFrom as Day)
    await insertRules(tx, [row])
    const rule = cadenceInWords(cadenceOf({ ...row, recorded_at: new Date(0) }))
    await ctx.record(
      tx,
      'column-rule-set',
      { kind: 'column', id },
      { name: column.name, rule, from: formatDay(row.valid_from) },
    )
    return { id: row.id }
  })
