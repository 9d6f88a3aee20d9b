import type { watchEntryRoute } from '@guongsang/contract/contests-entries.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { masked } from '@guongsang/core/contests/masking.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { findInContest } from '../exemplars/index.ts'
import { takeEntry } from './check-entry.ts'
import { saveEntry } from './entry-store.ts'

/** Đưa người được viết vào danh sách nhân tố mới: an entry, with or without a prize, is how somebody was noticed. */
export const watchEntry = (
  ctx: Ctx,
  id: string,
  { organizationId, kindCode, fieldCodes, version }: Parsed<typeof watchEntryRoute>['body'],
): Promise<{ exemplarId: string }> =>
  ctx.transaction(async (tx) => {
    const { contest, entry } = await takeEntry(ctx, tx, id)
    if (entry.state !== 'eligible') throw new AppError('entry-not-eligible')
    if (entry.about_name === null) throw new AppError('entry-about-nobody')
    if (entry.exemplar_id !== null) throw new AppError('entry-watched')
    // Jurors may read the register too: until all know who wrote what, it does not say so.
    const isOpen = contest.announced_on !== null
    const exemplarId = await findInContest(ctx, tx, {
      contestId: contest.id,
      contestName: contest.title,
      subjectName: entry.about_name,
      organizationId,
      kindCode,
      fieldCodes,
      practice: isOpen || entry.text === null ? entry.text : masked(entry.text, entry.author_name),
      foundOn: ctx.today,
      foundBy: isOpen ? entry.author_name : null,
    })
    await saveEntry(tx, entry, version, { exemplar_id: exemplarId })
    await ctx.record(tx, 'contest-entry-watched', { kind: 'contest-entry', id }, { code: entry.code })
    return { exemplarId }
  })
