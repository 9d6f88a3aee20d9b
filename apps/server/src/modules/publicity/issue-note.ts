import type { issueNoteRoute } from '@guongsang/contract/publicity-notes.ts'
import { NOTE_TARGETS } from '@guongsang/contract/publicity-outreach-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { entryOf, linkProblems } from './outreach-facts.ts'
import { line, refuseIf } from './typed.ts'
import { canIssueNotes, demand } from './outreach-policy.ts'
import { insertOutreach } from './outreach-store.ts'

/** Gửi định hướng: once sent its words stay as they are; what was wrong is withdrawn and sent anew. */
export const issueNote = (ctx: Ctx, asked: Parsed<typeof issueNoteRoute>['body']): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { organizationId } = ctx.actor
    demand(ctx.actor, canIssueNotes, { localityId: localityOf(ctx) })
    if (organizationId === null) throw new AppError('forbidden')
    refuseIf([
      ...(asked.answerBy !== null && asked.answerBy < ctx.today
        ? [{ field: 'answerBy', message: 'Ngày này đã qua.' }]
        : []),
      ...(await linkProblems(ctx, tx, { fileIds: asked.fileIds })),
    ])
    const row = {
      ...entryOf(ctx),
      organization_id: organizationId,
      symbol: line(asked.symbol),
      title: cleanLine(asked.title),
      content: cleanText(asked.content),
      targets: [...new Set(asked.targets)],
      confidentiality: asked.confidentiality,
      issued_on: ctx.today,
      answer_by: asked.answerBy as Day | null,
      file_ids: asked.fileIds,
      withdrawn_reason: null,
    }
    await insertOutreach(tx, 'notes', [row])
    await ctx.record(
      tx,
      'note-issued',
      { kind: 'orientation-note', id: row.id },
      {
        title: row.title,
        targets: row.targets.map((target) => NOTE_TARGETS[target].toLowerCase()).join('; '),
      },
    )
    return { id: row.id }
  })
