/** What is known of subjects, whatever record it was written under: what screens show and assessments are made of. */
import type { SubjectRecords } from '@guongsang/contract/honours-records.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { firstDaysAtWork } from '../organizations/index.ts'
import { canAssess } from './policy.ts'
import { type AwardCounted, queryRecords, type RecordsRead, type RecruitmentRead } from './record-queries.ts'
import { historyOf, type RecordIds, requireSubject, type Subject } from './subject.ts'

/** Everything kept about these subjects; who has no day of recruitment has the first day known at work. */
export async function readRecords(
  tx: Tx,
  localityId: string,
  { ids, keptOf }: RecordIds,
): Promise<RecordsRead> {
  const read = await queryRecords(tx, localityId, ids)
  const known = new Set(read.recruitments.map(({ subjectId }) => subjectId))
  for (const [subjectId, on] of await firstDaysAtWork(tx, localityId, ids))
    if (!known.has(subjectId))
      read.recruitments.push({ subjectId, on, basis: 'at-latest', decisionNumber: null })
  return keptOf.size === 0 ? read : asKept(read, keptOf)
}

/**
 * What was written about a record that was merged into another belongs to that one. The same award, or the same work,
 * entered under both is one; of two ratings of a year the one written last holds.
 */
function asKept(read: RecordsRead, keptOf: RecordIds['keptOf']): RecordsRead {
  const merge = <T extends { subjectId: string }>(rows: T[], once: (rows: T[]) => T[]): T[] =>
    [...Map.groupBy(rows, ({ subjectId }) => keptOf.get(subjectId) ?? subjectId)].flatMap(
      ([subjectId, same]) => once(same).map((row) => ({ ...row, subjectId })),
    )
  return {
    recruitments: merge(read.recruitments, (rows) => [rows.toSorted(surest)[0]!]),
    awards: merge(read.awards, (rows) =>
      rows.filter((row, at) => !rows.slice(0, at).some((other) => isSameAward(other, row))),
    ),
    ratings: merge(read.ratings, (rows) => [
      ...new Map(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => [row.year, row])).values(),
    ]),
    impediments: merge(read.impediments, (rows) => rows),
    works: merge(read.works, (rows) => [...new Map(rows.map((row) => [row.id, row])).values()]),
  }
}

const surest = (a: RecruitmentRead, b: RecruitmentRead): number =>
  a.basis === b.basis ? (a.on < b.on ? -1 : 1) : a.basis === 'recorded' ? -1 : 1

/** Two awards of one decision, or of the same year where the number of one was not written down. */
const isSameAward = (a: AwardCounted, b: AwardCounted): boolean =>
  a.subjectId !== b.subjectId &&
  a.code === b.code &&
  a.year === b.year &&
  (a.decisionNumber === b.decisionNumber || a.decisionNumber === null || b.decisionNumber === null)

/** For the screen of one subject. */
export async function showRecords(ctx: Ctx, tx: Tx, asked: Subject): Promise<SubjectRecords> {
  const localityId = localityOf(ctx)
  const subject = await requireSubject(ctx, tx, asked, canAssess)
  const history = await historyOf(tx, localityId, subject, ctx.today)
  const { recruitments, ratings, impediments, works } = await readRecords(tx, localityId, history)
  const own = <T extends { subjectId: string }>({ subjectId: _, ...rest }: T) => rest
  return {
    subject: { kind: subject.kind, id: subject.id, name: subject.name },
    recruitment: recruitments.map(own)[0] ?? null,
    ratings: ratings.map(own),
    impediments: impediments.map(own),
    works: works.map(own),
  }
}
