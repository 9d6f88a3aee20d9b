/** Sửa, công bố, bổ sung, ghi nơi đã đăng, đóng: each act locks, asks whether it can be, writes and records. */
import type * as contract from '@guongsang/contract/opinions-corrections.ts'
import { CORRECTION_STATES } from '@guongsang/contract/opinions-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import {
  type CorrectionAct,
  type CorrectionState,
  nextCorrectionState,
} from '@guongsang/core/opinions/correction-state.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { readCorrection, speakerProblems } from './correction-facts.ts'
import {
  insertAmendment,
  insertPlaces,
  lockCorrection,
  saveCorrection,
  type StoredCorrection,
} from './correction-store.ts'

interface Locked {
  tx: Tx
  correction: StoredCorrection
  state: CorrectionState
  key: { locality_id: string; correction_id: string }
  object: { kind: 'correction'; id: string }
}

const change = (ctx: Ctx, id: string, act: CorrectionAct, work: (locked: Locked) => Promise<void>) =>
  ctx.transaction(async (tx) => {
    const correction = await lockCorrection(tx, localityOf(ctx), id)
    const state = nextCorrectionState(correction.state, act)
    if (state === undefined)
      throw new AppError('correction-not-possible', { state: CORRECTION_STATES[correction.state] })
    const key = { locality_id: correction.locality_id, correction_id: id }
    await work({ tx, correction, state, key, object: { kind: 'correction', id } })
  })

const demand = (problems: readonly FieldError[]): void => {
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
}

export const editCorrection = (
  ctx: Ctx,
  id: string,
  { version, ...asked }: Parsed<typeof contract.editCorrectionRoute>['body'],
): Promise<void> =>
  change(ctx, id, 'edit', async ({ tx, correction, object }) => {
    const facts = await readCorrection(ctx, tx, asked, correction.evidence_file_ids)
    await saveCorrection(tx, correction, version, facts)
    await ctx.record(tx, 'correction-edited', object, { title: facts.title })
  })

/** From now on the public reads it, under the name of the office. */
export const publishCorrection = (
  ctx: Ctx,
  id: string,
  { version }: Parsed<typeof contract.publishCorrectionRoute>['body'],
): Promise<void> =>
  change(ctx, id, 'publish', async ({ tx, correction, state, object }) => {
    const published = { state, published_on: ctx.today, published_by: ctx.actor.name }
    await saveCorrection(tx, correction, version, published)
    await ctx.record(tx, 'correction-published', object, { title: correction.title })
  })

export const amendCorrection = (
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof contract.amendCorrectionRoute>['body'],
): Promise<void> =>
  change(ctx, id, 'amend', async ({ tx, correction, state, key, object }) => {
    demand(speakerProblems({ text: asked.text }))
    await saveCorrection(tx, correction, asked.version, { state })
    const text = cleanText(asked.text)
    await insertAmendment(tx, {
      ...key,
      id: newId(),
      text,
      amended_on: ctx.today,
      recorded_by: ctx.actor.name,
    })
    await ctx.record(tx, 'correction-amended', object, { title: correction.title, text })
  })

export const tellCorrection = (
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof contract.tellCorrectionRoute>['body'],
): Promise<void> =>
  change(ctx, id, 'tell', async ({ tx, correction, state, key, object }) => {
    if (asked.toldOn > ctx.today || asked.toldOn < correction.published_on!)
      demand([{ field: 'toldOn', message: 'Ngày đăng từ ngày công bố đến hôm nay. Hãy sửa ngày.' }])
    const channel = cleanLine(asked.channel)
    demand(speakerProblems({ channel }))
    await saveCorrection(tx, correction, asked.version, { state })
    await insertPlaces(tx, [
      {
        ...key,
        id: newId(),
        channel,
        address: cleanLine(asked.address ?? '') || null,
        told_on: asked.toldOn as Day,
        recorded_by: ctx.actor.name,
      },
    ])
    await ctx.record(tx, 'correction-told', object, { title: correction.title, channel })
  })

/** Closes what was answered; drops, with the reason, what never was. */
export async function endCorrection(
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof contract.closeCorrectionRoute>['body'],
  act: 'close' | 'drop',
): Promise<void> {
  const reason = cleanText(asked.reason ?? '') || null
  if (act === 'drop' && reason === null) demand([{ field: 'reason', message: 'Ghi vì sao không trả lời.' }])
  demand(speakerProblems({ reason: reason ?? '' }))
  await change(ctx, id, act, async ({ tx, correction, state, object }) => {
    await saveCorrection(tx, correction, asked.version, { state, state_reason: reason })
    const facts = { title: correction.title, state: CORRECTION_STATES[state], reason }
    await ctx.record(tx, 'correction-ended', object, facts)
  })
}
