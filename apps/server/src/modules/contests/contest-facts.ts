/** What was typed of a contest, as a row: cleaned, and held against what the locality knows. */
import type { draftContestRoute } from '@guongsang/contract/contests.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { ALL_POINTS } from '@guongsang/core/contests/marking.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { readDocumentHeads } from '../documents/index.ts'
import { movementHeads } from '../movements/index.ts'
import { organizationOn } from '../organizations/index.ts'
import type { StoredContest } from './contest-store.ts'

export type Typed = Parsed<typeof draftContestRoute>['body']

export async function readTyped(ctx: Ctx, tx: Tx, typed: Typed) {
  const problems = [...faultsOf(typed), ...(await unknownOf(ctx, tx, typed))]
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
  const labelled = (all: readonly { label: string }[]): string =>
    JSON.stringify(all.map((one) => ({ ...one, label: cleanLine(one.label) })))
  const isOwn = typed.origin === 'own'
  const isWriting = typed.kind === 'writing'
  return {
    title: cleanLine(typed.title),
    kind: typed.kind,
    origin: typed.origin,
    level: typed.level,
    organizer_name: cleanLine(typed.organizerName),
    organization_id: typed.organizationId,
    movement_id: typed.movementId,
    rules_document_id: typed.rulesDocumentId,
    rules: typed.rules === null ? null : cleanText(typed.rules) || null,
    opens_on: typed.opensOn as Day,
    closes_on: typed.closesOn as Day,
    round_days: isOwn && !isWriting ? typed.roundDays : null,
    categories: labelled(typed.categories),
    criteria: labelled(isOwn && isWriting ? typed.criteria : []),
    prizes: labelled(typed.prizes),
    most_apart: typed.mostApart,
    tie_rule: typed.tieRule,
    words_max: isWriting ? typed.wordsMax : null,
  }
}

function faultsOf(typed: Typed): FieldError[] {
  const problems: FieldError[] = []
  if (typed.closesOn < typed.opensOn)
    problems.push({ field: 'closesOn', message: `Không sớm hơn ngày mở ${formatDay(typed.opensOn as Day)}.` })
  for (const list of ['categories', 'criteria', 'prizes'] as const)
    if (new Set(typed[list].map(({ code }) => code)).size < typed[list].length)
      problems.push({ field: list, message: 'Có mã ghi hai lần. Đặt mỗi dòng một mã.' })
  const points = typed.criteria.reduce((sum, { most }) => sum + most, 0)
  if (typed.criteria.length > 0 && points !== ALL_POINTS)
    problems.push({
      field: 'criteria',
      message: `Điểm các tiêu chí cộng lại phải là ${ALL_POINTS}, đang là ${points}.`,
    })
  if (typed.kind === 'writing' && typed.tieRule === 'nearest-guess')
    problems.push({ field: 'tieRule', message: 'Thi viết không có câu dự đoán. Chọn cách khác.' })
  if (typed.kind === 'law-quiz' && typed.tieRule === 'first-criterion')
    problems.push({ field: 'tieRule', message: 'Thi tìm hiểu không chấm theo tiêu chí. Chọn cách khác.' })
  return problems
}

async function unknownOf(ctx: Ctx, tx: Tx, typed: Typed): Promise<FieldError[]> {
  const localityId = localityOf(ctx)
  const { organizationId, movementId, rulesDocumentId } = typed
  const problems: FieldError[] = []
  if ((await organizationOn(tx, localityId, organizationId, ctx.today)) === undefined)
    problems.push({ field: 'organizationId', message: 'Không có đơn vị này. Hãy chọn lại.' })
  if (movementId !== null && !(await movementHeads(tx, localityId, [movementId], ctx.today)).has(movementId))
    problems.push({ field: 'movementId', message: 'Không có phong trào này. Hãy chọn lại.' })
  if (
    rulesDocumentId !== null &&
    !(await readDocumentHeads(tx, localityId, [rulesDocumentId])).has(rulesDocumentId)
  )
    problems.push({ field: 'rulesDocumentId', message: 'Không có văn bản này. Hãy chọn lại.' })
  return problems
}

/** What stands between a contest and its launch, in sentences; empty: nothing. */
export function missingForLaunch(contest: StoredContest, questions: number): string[] {
  if (contest.origin === 'higher') return []
  const missing: string[] = []
  if (contest.rules === null && contest.rules_document_id === null)
    missing.push('Chưa có thể lệ: ghi thể lệ hoặc gắn văn bản.')
  if (contest.prizes.length === 0) missing.push('Chưa có cơ cấu giải thưởng.')
  if (contest.kind === 'writing' && contest.criteria.length === 0) missing.push('Chưa có tiêu chí chấm điểm.')
  if (contest.kind === 'law-quiz' && questions === 0) missing.push('Chưa có câu hỏi.')
  return missing
}
