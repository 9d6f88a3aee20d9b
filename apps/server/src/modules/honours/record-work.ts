import { type recordWorkRoute, WORK_KINDS, WORK_SCOPES } from '@guongsang/contract/honours-records.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { SubjectOn } from '../organizations/index.ts'
import { decisionText } from './award-facts.ts'
import { canRecordHonours, demand } from './policy.ts'
import { insertWork } from './record-store.ts'
import { demandDayInPast, demandSubject } from './subject.ts'

/** Ghi sáng kiến được công nhận, công trình khoa học đã nghiệm thu, with its authors. */
export async function recordWork(
  ctx: Ctx,
  asked: Parsed<typeof recordWorkRoute>['body'],
): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const { kind, year, scope, decisionNumber, decidedOn, decidedBy } = asked
  demandDayInPast(ctx, 'decidedOn', decidedOn)
  const id = newId()
  const title = cleanLine(asked.title)
  return ctx.transaction(async (tx) => {
    demand(ctx.actor, canRecordHonours, { localityId })
    const authors: SubjectOn[] = []
    for (const [at, author] of asked.authors.entries())
      authors.push(await demandSubject(ctx, tx, author, `authors.${at}.id`))
    if (new Set(authors.map((author) => author.id)).size < authors.length)
      throw new AppError('invalid-input', {}, [
        { field: 'authors', message: 'Một tác giả được ghi hai lần.' },
      ])
    await insertWork(
      tx,
      {
        locality_id: localityId,
        id,
        kind,
        title,
        year,
        scope,
        decision_number: cleanLine(decisionNumber),
        decided_on: decidedOn as Day | null,
        decided_by: decidedBy || null,
        recorded_by: ctx.actor.name,
      },
      authors.map((author) => ({
        locality_id: localityId,
        work_id: id,
        subject_kind: author.kind,
        subject_id: author.id,
      })),
    )
    const scopeName = `phạm vi ${WORK_SCOPES[scope].toLowerCase()}`
    const decision = decisionText(decisionNumber, decidedOn)
    const facts = { kind: WORK_KINDS[kind].toLowerCase(), title, year, scope: scopeName, decision }
    await ctx.record(tx, 'work-recorded', { kind: 'work', id }, facts)
    return { id }
  })
}
