import type { moveVisitRoute } from '@guongsang/contract/publicity-hand-overs.ts'
import { VISIT_STATES } from '@guongsang/contract/publicity-outreach-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { nextVisitStates, type VisitPart } from '@guongsang/core/publicity/visit-state.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { type HandOverRead, readHandOver } from './hand-over-queries.ts'
import { type Asking, askingOf } from './asking.ts'
import { actsFor } from './outreach-facts.ts'
import { line, refuseIf } from './typed.ts'
import { canAnswerForOthers, canHandOver } from './outreach-policy.ts'
import { lockOutreach, saveVisit } from './outreach-store.ts'

/** On which side of a visit somebody stands: with the unit that is visited, with the office that comes, or both. */
export function partsIn(asking: Asking, { path }: HandOverRead, guestId: string): VisitPart[] {
  const { actor, localityId } = asking
  const host = may(actor, canHandOver, { localityId, organizationPath: path })
  const guest = actsFor(asking, guestId, null, canAnswerForOthers)
  return [...(host ? ['host' as const] : []), ...(guest ? ['guest' as const] : [])]
}

/** Nhận lời, từ chối, ghi đã gặp, hủy hẹn. */
export const moveVisit = (
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof moveVisitRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const visit = await lockOutreach(tx, 'visits', asking.localityId, id)
    const handOver = await readHandOver(tx, asking, visit.hand_over_id)
    if (handOver === undefined) throw new AppError('visit-not-found', { id })
    const parts = partsIn(asking, handOver, visit.organization_id)
    if (parts.length === 0) throw new AppError('forbidden')
    if (!nextVisitStates(visit.state, parts).includes(asked.state)) {
      const words = { state: VISIT_STATES[visit.state], wanted: VISIT_STATES[asked.state] }
      throw new AppError('visit-state-refuses', words)
    }
    const answer = line(asked.answer)
    if (answer === null && (asked.state === 'declined' || asked.state === 'called-off'))
      refuseIf([{ field: 'answer', message: 'Ghi lý do.' }])
    if (asked.state === 'done' && visit.visit_on > ctx.today)
      refuseIf([{ field: 'state', message: 'Chưa tới ngày hẹn.' }])
    await saveVisit(tx, visit, asked.version, {
      state: asked.state,
      answer: answer ?? visit.answer,
    })
    const object = { kind: 'hand-over', id: visit.hand_over_id }
    await ctx.record(tx, 'visit-moved', object, {
      on: formatDay(visit.visit_on),
      title: handOver.title,
      state: VISIT_STATES[asked.state].toLowerCase(),
      answer: answer ?? '',
    })
  })
