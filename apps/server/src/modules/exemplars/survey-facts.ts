/** What is typed of a survey, and what its conclusion does to the exemplar. */
import type { addSurveyRoute } from '@guongsang/contract/exemplars-life.ts'
import { CONCLUSIONS } from '@guongsang/contract/exemplars-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { canMove, type Stage } from '@guongsang/core/exemplars/stages.ts'
import { addMonths, type Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { FieldError } from '../../platform/errors.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { block, dayProblems, line, linkProblems, refuseIf } from './life-facts.ts'
import { readStandards } from './life-queries.ts'
import { saveExemplar, type StoredExemplar } from './store.ts'
import { stepTo } from './take-exemplar.ts'

export type SurveyAsked = Parsed<typeof addSurveyRoute>['body']

/** After recognition one asks whether it still holds; before, whether the standards are met. */
const conclusions = {
  survey: ['meets', 'needs-nurture', 'fails'],
  appraisal: ['meets', 'needs-nurture', 'fails'],
  'truth-check': ['meets', 'fails'],
  'follow-up': ['still-exemplary', 'no-longer'],
} as const satisfies Record<SurveyAsked['kind'], readonly (keyof typeof CONCLUSIONS)[]>

export async function readSurvey(
  ctx: Ctx,
  tx: Tx,
  { locality_id: localityId }: StoredExemplar,
  asked: SurveyAsked,
  known: readonly string[] = [],
) {
  const problems = [
    ...surveyProblems(asked),
    ...dayProblems(ctx, { heldOn: asked.heldOn }),
    ...(await linkProblems(ctx, tx, { fileIds: asked.fileIds, known })),
  ]
  const ids = asked.marks.map(({ standardId }) => standardId)
  const standards = await readStandards(tx, localityId, ids)
  if (ids.some((id) => !standards.has(id)))
    problems.push({ field: 'marks', message: 'Có tiêu chuẩn không còn. Hãy chọn lại bộ tiêu chuẩn.' })
  refuseIf(problems)
  return {
    kind: asked.kind,
    state: asked.conclusion === null ? ('planned' as const) : ('done' as const),
    planned_on: asked.plannedOn as Day | null,
    held_on: asked.heldOn as Day | null,
    place: line(asked.place),
    team: line(asked.team),
    checker_name: line(asked.checkerName),
    marks: JSON.stringify(asked.marks),
    findings: block(asked.findings),
    conclusion: asked.conclusion,
    file_ids: [...new Set(asked.fileIds)],
  }
}

function surveyProblems({ kind, plannedOn, heldOn, conclusion, checkerName }: SurveyAsked): FieldError[] {
  const problems: FieldError[] = []
  if (plannedOn === null && heldOn === null)
    problems.push({ field: 'plannedOn', message: 'Ghi ngày dự kiến, hoặc ngày đã làm.' })
  if (heldOn !== null && conclusion === null)
    problems.push({ field: 'conclusion', message: 'Đã làm thì ghi kết luận.' })
  if (heldOn === null && conclusion !== null)
    problems.push({ field: 'heldOn', message: 'Có kết luận thì ghi ngày đã làm.' })
  const allowed: readonly string[] = conclusions[kind]
  if (conclusion !== null && !allowed.includes(conclusion)) {
    const named = conclusions[kind].map((one) => CONCLUSIONS[one]).join(', ')
    problems.push({ field: 'conclusion', message: `Chọn một trong: ${named}.` })
  }
  if (kind === 'truth-check' && conclusion !== null && line(checkerName) === null)
    problems.push({ field: 'checkerName', message: 'Ghi tên người chịu trách nhiệm kiểm chứng.' })
  return problems
}

/** The day from which whoever was recognised is due to be looked at again. */
export async function nextReview(tx: Tx, localityId: string, from: Day, today: Day): Promise<Day> {
  return addMonths(from, await settingOn(tx, localityId, 'exemplar-review-months', today))
}

/** Thẩm định đạt, cần bồi dưỡng thêm, không còn là điển hình: the step follows from what was found. */
export async function follow(ctx: Ctx, tx: Tx, exemplar: StoredExemplar, survey: SurveyAsked): Promise<void> {
  const { conclusion, kind } = survey
  if (conclusion === null) return
  const on = survey.heldOn as Day
  const move = (stage: Stage, more: object = {}) =>
    canMove(exemplar.stage, stage)
      ? stepTo(ctx, tx, exemplar, exemplar.version, { stage, on, reason: block(survey.findings), ...more })
      : Promise.resolve()
  if (conclusion === 'still-exemplary') {
    const review_due_on = await nextReview(tx, exemplar.locality_id, on, ctx.today)
    await saveExemplar(tx, exemplar, exemplar.version, { review_due_on })
  } else if (conclusion === 'no-longer') await move('dropped', { standing_ended_on: on, review_due_on: null })
  else if (kind === 'truth-check') return
  else if (conclusion === 'meets') await move('appraised')
  else if (conclusion === 'needs-nurture') await move('nurturing')
}
