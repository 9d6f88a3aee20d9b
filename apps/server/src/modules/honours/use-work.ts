import { isAwardCode } from '@guongsang/core/law/awards/catalogue.ts'
import { assess, type ConditionFinding } from '@guongsang/core/eligibility/assess.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { demandAward } from './change-award.ts'
import { canRecordHonours } from './policy.ts'
import { readRecords } from './read-records.ts'
import type { WorkRead } from './record-queries.ts'
import { findWork, insertWorkUse, lockThing } from './record-store.ts'
import type { StandingAward } from './store.ts'
import { historyOf } from './subject.ts'

/**
 * Ghi sáng kiến đã dùng cho một lần khen thưởng. A second use is shown with what the law says about it; a person lets it
 * pass, with a reason that is kept beside that sentence.
 */
export async function useWork(
  ctx: Ctx,
  workId: string,
  { awardId, reason }: { awardId: string; reason: string | null },
): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    await lockThing(tx, localityId, 'work', workId)
    const award = await demandAward(ctx, tx, awardId, canRecordHonours)
    const work = await findWork(tx, localityId, workId)
    if (work === undefined) throw new AppError('work-not-found', { id: workId })
    const { title } = work
    const { subject_kind: kind, subject_id: id } = award
    const history =
      kind === 'other' || id === null ? null : await historyOf(tx, localityId, { kind, id }, ctx.today)
    if (history === null || !work.authors.some((author) => history.ids.includes(author)))
      throw new AppError('work-not-of-subject', { title })
    const { works } = await readRecords(tx, localityId, history)
    const kept = works.find((one) => one.id === workId)!
    if (kept.uses.some((use) => use.awardId === awardId)) throw new AppError('work-already-counted')
    const isSecond = kept.uses.length > 0
    const finding = isSecond ? findingOf(award, kept) : null
    if (isSecond && reason === null) {
      const uses = kept.uses.map((use) => `${use.title} năm ${use.year}`).join('; ')
      throw new AppError('work-used-before', { uses, finding })
    }
    await insertWorkUse(tx, {
      locality_id: localityId,
      work_id: workId,
      award_id: awardId,
      finding,
      reason: isSecond ? reason : null,
      recorded_by: ctx.actor.name,
    })
    const facts = {
      title,
      award: award.title,
      year: award.year,
      finding: finding ?? '',
      reason: reason ?? '',
    }
    await ctx.record(tx, 'work-used', { kind: 'award', id: awardId }, facts)
  })
}

/** What the law of the award's day says about counting this work again; in words where it says nothing. */
function findingOf(award: StandingAward, work: WorkRead): string {
  if (!isAwardCode(award.award_code)) return 'Chương trình không có quy định cho hình thức này.'
  const assessment = assess({
    award: award.award_code,
    subject:
      award.subject_kind === 'person'
        ? 'individual'
        : award.subject_kind === 'household'
          ? 'household'
          : 'collective',
    dossierReceivedOn:
      award.decided_on ?? (`${award.year}-12-31` as NonNullable<StandingAward['decided_on']>),
    upToYear: award.year,
    initiatives: [
      {
        year: work.year,
        scope: work.scope,
        kind: work.kind,
        recognized: true,
        usedFor: work.uses.flatMap((use) => (isAwardCode(use.awardCode) ? [use.awardCode] : [])),
      },
    ],
  })
  const said = assessment.routes
    .flatMap((route): readonly ConditionFinding[] => route.conditions)
    .find(({ code }) => code === 'works-used-once')
  return said === undefined ? assessment.why : `${said.sentence} (${said.citation})`
}
