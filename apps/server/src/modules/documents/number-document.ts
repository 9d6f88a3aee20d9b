import { isTaken, nextNumber, seriesFor } from '@guongsang/core/documents/numbering.ts'
import { symbolOf } from '@guongsang/core/documents/reference.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import './errors.ts'
import './events.ts'
import { tellListeners } from './listeners.ts'
import { headOfDocument } from './read-heads.ts'
import { askingOf, mayNumber, reachOf } from './reach.ts'
import { findVisible, saveDocument, takeDocument } from './register-store.ts'
import {
  findSeriesOf,
  giveReserved,
  insertNumbers,
  type KnownNumber,
  lockSeries,
  numbersOf,
} from './series-store.ts'
import { demandState } from './states.ts'
import type { DocumentRecord, SeriesRecord } from './tables.ts'
import { factsOf, referenceOf, spellDocument } from './words.ts'

export interface NumberAsked {
  issuedOn: string
  seriesId?: string | undefined
  number?: number | undefined
  suffix: string
  reason: string | null
}

/** What the series would give now; nothing is held. */
export const previewNumber = (
  ctx: Ctx,
  id: string,
  asked: { issuedOn?: string | undefined; seriesId?: string | undefined },
) =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const reach = await reachOf(tx, asking)
    const document = await findVisible(tx, asking.localityId, reach, id)
    if (document === undefined) throw new AppError('document-not-found', { id })
    if (!mayNumber(reach, document)) throw new AppError('forbidden')
    const on = (asked.issuedOn ?? ctx.today) as Day
    const all =
      document.issuer_id === null ? [] : await findSeriesOf(tx, asking.localityId, document.issuer_id)
    const chosen = chosenSeries(document, all, on, asked.seriesId)
    const known = chosen === undefined ? [] : await numbersOf(tx, chosen, yearOf(on))
    return {
      series: all
        .filter((one) => isCurrent(one, on))
        .map(({ id: seriesId, name }) => ({ id: seriesId, name })),
      seriesId: chosen?.id ?? null,
      next: chosen === undefined ? null : nextNumber(known),
      symbol: chosen === undefined ? null : symbolOf(document.kind, chosen.symbol_suffix),
      reserved: known
        .filter(({ state }) => state === 'reserved')
        .map(({ number, suffix, reason }) => ({ number, suffix, reason })),
    }
  })

/** Cấp số: two clerks at once never give the same one, for each holds the series while counting. */
export const numberDocument = (
  ctx: Ctx,
  at: Date,
  id: string,
  asked: NumberAsked,
): Promise<{ number: number; reference: string }> =>
  ctx.transaction(async (tx) => {
    const { document, reach } = await takeDocument(tx, askingOf(ctx), id)
    if (!mayNumber(reach, document)) throw new AppError('forbidden')
    demandState(document, 'number')
    const issuedOn = asked.issuedOn as Day
    if (issuedOn > ctx.today)
      throw new AppError('invalid-input', {}, [
        { field: 'issuedOn', message: `Ngày ban hành không sau hôm nay (${formatDay(ctx.today)}).` },
      ])
    const series = await lockedSeries(ctx, tx, document, issuedOn, asked.seriesId)
    const { number, suffix } = await giveNumber(ctx, tx, document, series, { ...asked, at })
    const columns = { number, number_suffix: suffix, symbol: symbolOf(document.kind, series.symbol_suffix) }
    const numbered = { ...document, ...columns, issued_on: issuedOn, state: 'numbered' as const }
    await saveDocument(tx, document, {
      ...columns,
      issued_on: issuedOn,
      state: 'numbered',
      series_id: series.id,
      effective_from: document.effective_from ?? issuedOn,
      ...spellDocument(numbered),
    })
    await ctx.record(
      tx,
      'document-numbered',
      { kind: 'document', id },
      {
        ...factsOf(numbered),
        issuedOn: formatDay(issuedOn),
        reason: asked.reason ?? '',
      },
    )
    await tellListeners(ctx, tx, { head: headOfDocument(numbered), what: 'numbered', reason: null, at })
    return { number, reference: referenceOf(numbered)! }
  })

const isCurrent = ({ valid_from, valid_to }: SeriesRecord, on: Day): boolean =>
  valid_from <= on && (valid_to === null || valid_to >= on)

function chosenSeries(
  document: DocumentRecord,
  all: readonly SeriesRecord[],
  on: Day,
  seriesId: string | undefined,
): SeriesRecord | undefined {
  if (seriesId !== undefined) return all.find((one) => one.id === seriesId && isCurrent(one, on))
  const periods = all.map((one) => ({ ...one, from: one.valid_from, to: one.valid_to }))
  return seriesFor(document.kind, periods, on)
}

async function lockedSeries(
  ctx: Ctx,
  tx: Tx,
  document: DocumentRecord,
  on: Day,
  seriesId: string | undefined,
): Promise<SeriesRecord> {
  const localityId = localityOf(ctx)
  const all = document.issuer_id === null ? [] : await findSeriesOf(tx, localityId, document.issuer_id)
  const chosen = chosenSeries(document, all, on, seriesId)
  if (chosen === undefined) throw new AppError('series-missing', { issuer: document.issuer_name })
  return lockSeries(tx, localityId, chosen.id)
}

/** The next one, one kept back, or one out of turn with its reason. */
async function giveNumber(
  ctx: Ctx,
  tx: Tx,
  document: DocumentRecord,
  series: SeriesRecord,
  { at, ...asked }: NumberAsked & { at: Date },
): Promise<{ number: number; suffix: string }> {
  const year = yearOf(asked.issuedOn as Day)
  const known = await numbersOf(tx, series, year)
  const next = nextNumber(known)
  const given = { number: asked.number ?? next, suffix: asked.suffix }
  const by = ctx.actor.name
  if (isReserved(given, known)) {
    await giveReserved(tx, series, year, { ...given, documentId: document.id, by, at })
    return given
  }
  if (isTaken(given, known)) throw new AppError('number-taken', { number: shown(given), year, next })
  const isInTurn = given.number === next && given.suffix === ''
  if (!isInTurn && (asked.reason ?? '').trim() === '')
    throw new AppError('number-needs-reason', { number: shown(given), next })
  const row = { locality_id: document.locality_id, series_id: series.id, year, ...given }
  const facts = { state: 'given' as const, document_id: document.id, reason: asked.reason }
  await insertNumbers(tx, [{ ...row, ...facts, recorded_at: at, recorded_by: by }])
  return given
}

const isReserved = ({ number, suffix }: { number: number; suffix: string }, known: readonly KnownNumber[]) =>
  known.some((one) => one.state === 'reserved' && one.number === number && one.suffix === suffix)

const shown = ({ number, suffix }: { number: number; suffix: string }): string => `${number}${suffix}`
