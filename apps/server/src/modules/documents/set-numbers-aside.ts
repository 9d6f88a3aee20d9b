import { isTaken, nextNumber } from '@guongsang/core/documents/numbering.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import './errors.ts'
import './events.ts'
import { askingOf, mayNumber, reachOf } from './reach.ts'
import { insertNumbers, lockSeries, numbersOf } from './series-store.ts'

export interface AsideAsked {
  year: number
  from: number
  to?: number | undefined
  suffix: string
  reason: string
}

const MOST = 200

/** Giữ lại số cho văn bản sẽ ký sau. */
export const reserveNumbers = (
  ctx: Ctx,
  at: Date,
  seriesId: string,
  asked: AsideAsked,
): Promise<{ count: number }> => setAside(ctx, at, seriesId, asked, 'reserved')

/** Bỏ qua số không dùng: nobody looks for its document at the end of the year. */
export const skipNumbers = (
  ctx: Ctx,
  at: Date,
  seriesId: string,
  asked: AsideAsked,
): Promise<{ count: number }> => setAside(ctx, at, seriesId, asked, 'skipped')

const setAside = (ctx: Ctx, at: Date, seriesId: string, asked: AsideAsked, state: 'reserved' | 'skipped') =>
  ctx.transaction(async (tx) => {
    const series = await lockSeries(tx, localityOf(ctx), seriesId)
    const reach = await reachOf(tx, askingOf(ctx))
    if (!mayNumber(reach, { issuer_id: series.organization_id })) throw new AppError('forbidden')
    const { year, from, suffix, reason } = asked
    const to = asked.to ?? from
    if (to < from || to - from >= MOST)
      throw new AppError('invalid-input', {}, [
        { field: 'to', message: `Đến số không nhỏ hơn từ số; mỗi lần nhiều nhất ${MOST} số.` },
      ])
    const known = await numbersOf(tx, series, year)
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    const taken = numbers.find((number) => isTaken({ number, suffix }, known))
    if (taken !== undefined)
      throw new AppError('number-taken', { number: `${taken}${suffix}`, year, next: nextNumber(known) })
    const common = { locality_id: series.locality_id, series_id: seriesId, year, suffix, state, reason }
    const trace = { recorded_at: at, recorded_by: ctx.actor.name }
    await insertNumbers(
      tx,
      numbers.map((number) => ({ ...common, ...trace, number, document_id: null })),
    )
    await ctx.record(
      tx,
      state === 'reserved' ? 'numbers-reserved' : 'numbers-skipped',
      { kind: 'series', id: seriesId },
      {
        name: series.name,
        numbers: from === to ? `${from}${suffix}` : `${from}–${to}`,
        year,
        reason,
      },
    )
    return { count: numbers.length }
  })
