/** What is typed of a nomination: trích ngang, marks against standards, the unit's own minutes. */
import type { editNominationRoute } from '@guongsang/contract/exemplars-rounds.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { EXEMPLAR_SUBJECTS } from '@guongsang/contract/exemplars-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { block, dayProblems, line, linkProblems, refuseIf } from './life-facts.ts'
import { readStandards } from './life-queries.ts'
import { readAllowedSubjects } from './round-queries.ts'
import type { StoredRound } from './round-store.ts'
import type { StoredExemplar } from './store.ts'

type Typed = Omit<Parsed<typeof editNominationRoute>['body'], 'version'>

export async function readNominationTyped(
  ctx: Ctx,
  tx: Tx,
  typed: Typed,
  about: { exemplar: StoredExemplar; organizationId: string; knownFile?: string | null },
) {
  const { minutesVotesFor: votesFor, minutesVotesAll: votesAll, minutesFileId, marks, brief } = typed
  const { exemplar, organizationId, knownFile } = about
  const problems = [
    ...dayProblems(ctx, { minutesOn: typed.minutesOn }),
    ...(
      await linkProblems(ctx, tx, {
        fileIds: minutesFileId === null ? [] : [minutesFileId],
        known: knownFile == null ? [] : [knownFile],
      })
    ).map((one) => ({ ...one, field: 'minutesFileId' })),
  ]
  if (votesFor !== null && (votesAll === null || votesFor > votesAll))
    problems.push({ field: 'minutesVotesFor', message: 'Số tán thành không nhiều hơn số người bình xét.' })
  const localityId = localityOf(ctx)
  const standards = await readStandards(
    tx,
    localityId,
    marks.map(({ standardId }) => standardId),
  )
  if (marks.some(({ standardId }) => !standards.has(standardId)))
    problems.push({ field: 'marks', message: 'Có tiêu chuẩn không còn. Hãy chọn lại bộ tiêu chuẩn.' })
  const allowed = await readAllowedSubjects(tx, localityId, organizationId, exemplar.fields)
  if (allowed.length > 0 && !allowed.includes(exemplar.subject_kind)) {
    const named = allowed.map((kind) => EXEMPLAR_SUBJECTS[kind as keyof typeof EXEMPLAR_SUBJECTS]).join(', ')
    problems.push({ field: 'exemplarId', message: `Quy định của đơn vị chỉ giới thiệu: ${named}.` })
  }
  refuseIf(problems)
  return {
    line: typed.line,
    brief: JSON.stringify({
      ...brief,
      post: line(brief.post),
      place: line(brief.place),
      achievement: block(brief.achievement),
    }),
    marks: JSON.stringify(marks),
    minutes_on: typed.minutesOn as Day | null,
    minutes_votes_for: votesFor,
    minutes_votes_all: votesAll,
    minutes_file_id: minutesFileId,
  }
}

/** What a unit sends changes only while the round takes in. */
export function demandOpen({ state }: StoredRound): void {
  if (state !== 'open') throw new AppError('round-closed')
}
