import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { readNote } from './note-queries.ts'
import { noteReachOf } from './note-reach.ts'
import { askingOf } from './asking.ts'
import { line } from './typed.ts'
import { insertAcknowledgement } from './outreach-store.ts'

/** Tiếp nhận định hướng, for the force by which it reached one. A second time changes nothing. */
export const acknowledgeNote = (ctx: Ctx, id: string, { remark }: { remark: string | null }): Promise<void> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const reach = await noteReachOf(tx, asking)
    const note = await readNote(tx, reach, id)
    if (note === undefined) throw new AppError('note-not-found', { id })
    if (note.withdrawn_reason !== null) throw new AppError('note-withdrawn')
    const target = note.targets.find((one) => reach.forces.includes(one))
    const { accountId, name, organizationId } = ctx.actor
    if (target === undefined || accountId === null) throw new AppError('note-not-for-you')
    const isFirst = await insertAcknowledgement(tx, {
      locality_id: asking.localityId,
      note_id: id,
      account_id: accountId,
      name,
      organization_id: organizationId,
      target,
      remark: line(remark),
    })
    if (isFirst)
      await ctx.record(tx, 'note-acknowledged', { kind: 'orientation-note', id }, { title: note.title })
  })
