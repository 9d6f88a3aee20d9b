import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { canIssueNotes, demand } from './outreach-policy.ts'
import { lockOutreach, saveNote } from './outreach-store.ts'

/** Rút định hướng: who had taken note of it still reads that it was withdrawn, and why. */
export const withdrawNote = (
  ctx: Ctx,
  id: string,
  { reason, version }: { reason: string; version: number },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    demand(ctx.actor, canIssueNotes, { localityId })
    const note = await lockOutreach(tx, 'notes', localityId, id)
    if (note.withdrawn_reason !== null) throw new AppError('note-withdrawn')
    await saveNote(tx, note, version, { withdrawn_reason: reason })
    await ctx.record(tx, 'note-withdrawn', { kind: 'orientation-note', id }, { title: note.title, reason })
  })
