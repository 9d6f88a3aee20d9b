import type { Series } from '@guongsang/contract/documents-books.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { demandOrganizations } from './draft-facts.ts'
import './errors.ts'
import './events.ts'
import { askingOf, mayNumber, reachOf } from './reach.ts'
import { endSeries, findSeriesOf, insertSeries, lockSeries } from './series-store.ts'

export interface SeriesAsked {
  organizationId: string
  name: string
  kinds: Series['kinds']
  symbolSuffix: string
  from: string
}

/** Mở dãy số: of one office, no kind is counted by two series at once. */
export const openSeries = (ctx: Ctx, asked: SeriesAsked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const { organizationId, name, kinds, symbolSuffix } = asked
    const names = await demandOrganizations(tx, localityId, ctx.today, [
      { field: 'organizationId', ids: [organizationId] },
    ])
    if (!mayNumber(await reachOf(tx, askingOf(ctx)), { issuer_id: organizationId }))
      throw new AppError('forbidden')
    const from = asked.from as Day
    const rival = (await findSeriesOf(tx, localityId, organizationId)).find(
      (one) => (one.valid_to === null || one.valid_to >= from) && sharesKind(one.kinds, kinds),
    )
    if (rival !== undefined) throw new AppError('series-overlaps', { name: rival.name })
    const id = newId()
    await insertSeries(tx, {
      locality_id: localityId,
      id,
      organization_id: organizationId,
      name,
      kinds,
      symbol_suffix: symbolSuffix,
      valid_from: from,
      valid_to: null,
    })
    await ctx.record(
      tx,
      'series-opened',
      { kind: 'series', id },
      {
        name,
        organization: names.get(organizationId),
      },
    )
    return { id }
  })

/** Two that count everything, or one kind by two of them; a series of its own beside the common one is usual. */
const sharesKind = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 ? other.length === 0 : one.some((kind) => other.includes(kind))

/** Đóng dãy số; numbers that were given stay. */
export const closeSeries = (ctx: Ctx, id: string, asked: { lastDay: string }): Promise<void> =>
  ctx.transaction(async (tx) => {
    const series = await lockSeries(tx, localityOf(ctx), id)
    const reach = await reachOf(tx, askingOf(ctx))
    if (!mayNumber(reach, { issuer_id: series.organization_id })) throw new AppError('forbidden')
    const lastDay = asked.lastDay as Day
    if (lastDay < series.valid_from)
      throw new AppError('invalid-input', {}, [
        {
          field: 'lastDay',
          message: `Ngày cuối không trước ngày mở dãy số (${formatDay(series.valid_from)}).`,
        },
      ])
    await endSeries(tx, series, lastDay)
    await ctx.record(
      tx,
      'series-closed',
      { kind: 'series', id },
      { name: series.name, lastDay: formatDay(lastDay) },
    )
  })
