/** Nộp, tiếp nhận, trả lại, rút: one step of an initiative's life each. */
import type { submitInitiativeRoute } from '@guongsang/contract/initiatives.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { missingOf } from '@guongsang/core/initiatives/completeness.ts'
import { type InitiativeAct, nextInitiativeState } from '@guongsang/core/initiatives/initiative-state.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { takeInitiative } from './access.ts'
import { readAuthors } from './initiative-queries.ts'
import { type Initiative, saveInitiative } from './initiative-store.ts'
import { canReceiveInitiatives, canSubmitInitiatives, canWriteInitiatives, mayReceive } from './policy.ts'
import { requestOf } from './requests.ts'
import { refuse, stateWord } from './words.ts'

type Asked = Parsed<typeof submitInitiativeRoute>['body']

export function demandNext(initiative: Pick<Initiative, 'state'>, act: InitiativeAct): Initiative['state'] {
  const state = nextInitiativeState(initiative.state, act)
  if (state === undefined)
    throw new AppError('initiative-state-refuses', { state: stateWord(initiative.state) })
  return state
}

/** Checked whole: every part, the shares, the year since it was first applied. */
export const submitInitiative = (ctx: Ctx, id: string, { version }: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const initiative = await takeInitiative(ctx, tx, id, canSubmitInitiatives)
    const state = demandNext(initiative, 'submit')
    const authors = await readAuthors(tx, localityOf(ctx), [id])
    const missing = missingOf(requestOf(initiative, authors), ctx.today)
    if (missing.length > 0)
      throw new AppError(
        'initiative-incomplete',
        { count: missing.length },
        missing.map(({ field, sentence }) => ({ field, message: sentence })),
      )
    await saveInitiative(tx, initiative, version, { state, state_reason: null, requested_on: ctx.today })
    await ctx.record(tx, 'initiative-submitted', { kind: 'initiative', id }, { title: initiative.title })
  })

export const acceptInitiative = (ctx: Ctx, id: string, asked: Asked): Promise<void> =>
  receive(ctx, id, asked, 'accept')

export async function returnInitiative(ctx: Ctx, id: string, asked: Asked): Promise<void> {
  if (asked.reason === null) refuse('reason', 'Ghi điều đơn vị cần bổ sung.')
  await receive(ctx, id, asked, 'return')
}

const receive = (ctx: Ctx, id: string, { reason, version }: Asked, act: 'accept' | 'return'): Promise<void> =>
  ctx.transaction(async (tx) => {
    const initiative = await takeInitiative(ctx, tx, id, canReceiveInitiatives)
    if (!mayReceive(ctx.actor, localityOf(ctx), initiative.season)) throw new AppError('forbidden')
    const state = demandNext(initiative, act)
    await saveInitiative(tx, initiative, version, { state, state_reason: reason })
    const event = act === 'accept' ? 'initiative-accepted' : 'initiative-returned'
    const facts = { title: initiative.title, reason: reason ?? '' }
    await ctx.record(tx, event, { kind: 'initiative', id }, facts)
  })

export async function withdrawInitiative(ctx: Ctx, id: string, { reason, version }: Asked): Promise<void> {
  if (reason === null) refuse('reason', 'Ghi lý do rút đơn.')
  await ctx.transaction(async (tx) => {
    const initiative = await takeInitiative(ctx, tx, id, canWriteInitiatives)
    const state = demandNext(initiative, 'withdraw')
    await saveInitiative(tx, initiative, version, { state, state_reason: reason })
    const facts = { title: initiative.title, reason }
    await ctx.record(tx, 'initiative-withdrawn', { kind: 'initiative', id }, facts)
  })
}
