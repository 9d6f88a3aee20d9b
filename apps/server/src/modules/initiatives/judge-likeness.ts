import type { judgeLikenessRoute } from '@guongsang/contract/initiatives.ts'
import { LIKENESS_VERDICTS } from '@guongsang/contract/initiatives-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { requireInitiative, askingOf } from './access.ts'
import { lockFinding, saveVerdict } from './likeness-store.ts'
import { canCompareInitiatives, demand } from './policy.ts'

/** A person says what a likeness means; said once, it stays with the name of whoever said it. */
export const judgeLikeness = (
  ctx: Ctx,
  at: Date,
  id: string,
  { verdict, note }: Parsed<typeof judgeLikenessRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const finding = await lockFinding(tx, localityId, id)
    if (finding === undefined) throw new AppError('likeness-not-found', { id })
    const { path } = await requireInitiative(tx, askingOf(ctx), finding.initiative_id)
    demand(ctx.actor, canCompareInitiatives, { localityId, organizationPath: path })
    if (finding.verdict !== null) throw new AppError('likeness-judged', { by: finding.judged_by })
    await saveVerdict(tx, localityId, id, { verdict, note, judged_by: ctx.actor.name, judged_at: at })
    const said = LIKENESS_VERDICTS[verdict].toLowerCase()
    const facts = { other: finding.other_title, verdict: said, note: note ?? '' }
    await ctx.record(tx, 'likeness-judged', { kind: 'initiative', id: finding.initiative_id }, facts)
  })
