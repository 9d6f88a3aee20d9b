import type { SettingValue } from '@guongsang/contract/administration.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { isSettingKey } from '../../platform/settings/catalogue.ts'
import './errors.ts'
import './events.ts'
import { entryOf, shownValue } from './settings-shown.ts'
import { insertValue } from './settings-store.ts'

/** Thêm giá trị tham số: it holds from its day on, by the document it cites; what held before stays as it was. */
export async function addSettingValue(
  ctx: Ctx,
  at: Date,
  key: string,
  given: { value: unknown; from: Day; citation: string },
): Promise<SettingValue> {
  if (!isSettingKey(key)) throw new AppError('setting-not-found')
  const entry = entryOf(key)
  const parsed = entry.schema.safeParse(given.value)
  if (!parsed.success)
    throw new AppError(
      'invalid-input',
      {},
      parsed.error.issues.map(({ message }) => ({ field: 'value', message })),
    )
  const value = parsed.data
  return ctx.transaction(async (tx) => {
    const row = await insertValue(tx, ctx.actor, {
      key,
      from: given.from,
      value,
      citation: given.citation,
      at,
    })
    await ctx.record(
      tx,
      'setting-changed',
      { kind: 'setting', id: key },
      {
        label: entry.label,
        from: formatDay(given.from),
        text: entry.tell(value),
        citation: given.citation,
      },
    )
    return shownValue(entry, row)
  })
}
