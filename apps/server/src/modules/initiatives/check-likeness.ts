import type { checkLikenessRoute } from '@guongsang/contract/initiatives.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { findLike } from '@guongsang/core/initiatives/likeness.ts'
import { matchingPassages } from '@guongsang/core/initiatives/matching-passages.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { takeInitiative } from './access.ts'
import { reportOf } from './initiative-store.ts'
import { loadReports, loadSketches, readFindings, replaceFindings, type Report } from './likeness-store.ts'
import { canCompareInitiatives } from './policy.ts'
import { shownFinding } from './show-initiative.ts'

/** Sketches of all are compared; only of the ten most alike are the texts read. */
const MOST_SHOWN = 10
/** A likeness of fewer words than this share of the report is not worth a person's time. */
const WORTH_JUDGING = 0.05

/** So với mọi sáng kiến đã có của địa phương. */
export const checkLikeness = (ctx: Ctx, id: string): Promise<Ok<typeof checkLikenessRoute>> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const initiative = await takeInitiative(ctx, tx, id, canCompareInitiatives)
    const corpus = await loadSketches(tx, localityId, id)
    const like = findLike(initiative.sketch, corpus, MOST_SHOWN)
    const likeIds = like.map((one) => one.id)
    const reports = await loadReports(tx, localityId, likeIds)
    const found = reports.map((other) => compared(initiative, other))
    const rows = found
      .filter(({ likeness }) => likeness >= WORTH_JUDGING)
      .map(({ passages, ...one }) => ({
        ...one,
        locality_id: localityId,
        id: newId(),
        initiative_id: id,
        passages: JSON.stringify(passages),
      }))
    await replaceFindings(tx, localityId, id, rows)
    const facts = { compared: corpus.length, found: rows.length }
    await ctx.record(tx, 'initiative-compared', { kind: 'initiative', id }, facts)
    const findings = await readFindings(tx, localityId, id)
    return { compared: corpus.length, found: findings.map(shownFinding) }
  })

function compared(initiative: Report, other: Report) {
  const [ours, theirs] = [reportOf(initiative), reportOf(other)]
  const { passages, likeness } = matchingPassages(ours, theirs)
  return {
    other_id: other.id,
    likeness,
    passages: passages.map((passage) => ({
      ours: ours.slice(passage.ours.from, passage.ours.to),
      theirs: theirs.slice(passage.theirs.from, passage.theirs.to),
      words: passage.words,
    })),
  }
}
