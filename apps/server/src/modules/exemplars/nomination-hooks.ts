/** Nominations and the paper they stand in: its numbers are theirs, and with its sending they are put forward. */
import { ROUND_STATES } from '@guongsang/contract/exemplars-words.ts'
import { canMove } from '@guongsang/core/exemplars/stages.ts'
import { countsAs } from '@guongsang/core/exemplars/rounds.ts'
import { localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { registerCounted, registerReceiveGuard, registerSendListener } from '../plans/index.ts'
import { demandOpen } from './nomination-facts.ts'
import { countNamed, findRound, loadNominationsOfItem } from './round-store.ts'
import { lockExemplar } from './store.ts'
import { stepTo } from './take-exemplar.ts'

registerCounted(async (tx, localityId, itemId) => {
  const named = await countNamed(tx, localityId, itemId)
  if (named.length === 0) return null
  const sum = (as: ReturnType<typeof countsAs>) =>
    named.filter((one) => countsAs(one.subject_kind) === as).reduce((total, { count }) => total + count, 0)
  return { collectives: sum('collective'), individuals: sum('individual') }
})

registerSendListener(async (ctx, tx, { itemId }) => {
  const localityId = localityOf(ctx)
  const named = (await loadNominationsOfItem(tx, localityId, itemId)).filter(({ withdrawn }) => !withdrawn)
  if (named[0] !== undefined) demandOpen(await findRound(tx, localityId, named[0].round_id))
  for (const { exemplar_id } of named.toSorted((a, b) => (a.exemplar_id < b.exemplar_id ? -1 : 1))) {
    const exemplar = await lockExemplar(tx, localityId, exemplar_id)
    if (canMove(exemplar.stage, 'nominated'))
      await stepTo(ctx, tx, exemplar, exemplar.version, { stage: 'nominated', on: ctx.today, reason: null })
  }
})

/** What is on a list or a ballot stays as it is: a paper received later would add to it after some have voted. */
registerReceiveGuard(async (ctx, tx, { itemId }) => {
  const localityId = localityOf(ctx)
  const [named] = (await loadNominationsOfItem(tx, localityId, itemId)).filter(({ withdrawn }) => !withdrawn)
  if (named === undefined) return
  const { state } = await findRound(tx, localityId, named.round_id)
  if (state !== 'open' && state !== 'closed')
    throw new AppError('round-past-receiving', { state: ROUND_STATES[state] })
})
