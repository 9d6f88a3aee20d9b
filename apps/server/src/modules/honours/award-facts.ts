/** What was typed about an award, checked and ready to be kept. */
import type { Insertable } from 'kysely'
import type { AwardFacts } from '@guongsang/contract/honours.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { sortKey, titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { awardName, catalogue, isAwardCode } from '@guongsang/core/law/awards/catalogue.ts'
import type { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { organizationNames, type SubjectOn } from '../organizations/index.ts'
import { demandFile, demandSubject } from './subject.ts'
import type { AwardRow } from './tables.ts'

export type AwardTyped = z.output<typeof AwardFacts>

/** The row of a new award, or every field that is wrong. */
export async function readAwardFacts(ctx: Ctx, tx: Tx, typed: AwardTyped): Promise<Insertable<AwardRow>> {
  const problems = problemsOf(typed, ctx.today)
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
  const localityId = localityOf(ctx)
  const decidedOn = typed.decidedOn as Day | null
  const subject = await subjectOf(ctx, tx, typed)
  const unit = { kind: 'organization', id: typed.organizationId } as const
  const { id: organizationId } = await demandSubject(ctx, tx, unit, 'organizationId')
  await demandFile(ctx, tx, typed.fileId)
  const { kind } = typed.subject
  const named = kind === 'organization' ? [subject!.id] : []
  const names = await organizationNames(tx, localityId, named, decidedOn ?? ctx.today)
  return {
    locality_id: localityId,
    id: newId(),
    subject_kind: kind,
    subject_id: subject?.id ?? null,
    // An organisation is called as it was called on the day of the decision; of others the decision's own words are kept.
    ...spelled(kind, names.get(named[0] ?? '') ?? typed.subject.name),
    organization_id: organizationId,
    award_code: typed.awardCode,
    title: line(typed.title) ?? catalogueName(typed.awardCode, decidedOn ?? ctx.today),
    ground: typed.ground,
    level: typed.level,
    year_from: typed.yearFrom ?? typed.year,
    year: typed.year,
    decision_number: line(typed.decisionNumber),
    decided_on: decidedOn,
    decided_by: line(typed.decidedBy),
    achievement: typed.achievement === null ? null : cleanText(typed.achievement) || null,
    file_id: typed.fileId,
    recorded_by: ctx.actor.name,
  }
}

async function subjectOf(ctx: Ctx, tx: Tx, { subject }: AwardTyped): Promise<SubjectOn | null> {
  const { kind, id } = subject
  return kind === 'other' || id === null ? null : demandSubject(ctx, tx, { kind, id })
}

function problemsOf(typed: AwardTyped, today: Day): FieldError[] {
  const { subject, awardCode, yearFrom, year, decidedOn } = typed
  const problems: FieldError[] = []
  const refuse = (field: string, message: string) => problems.push({ field, message })
  if (subject.kind !== 'other' && subject.id === null) refuse('subject.id', 'Chọn đối tượng trong danh sách.')
  if (subject.kind === 'other' && subject.id !== null) refuse('subject.id', 'Đối tượng khác chỉ ghi tên.')
  if (fold(subject.name) === '') refuse('subject.name', 'Tên phải có chữ.')
  if (!isAwardCode(awardCode)) refuse('awardCode', 'Chọn danh hiệu, hình thức trong danh mục.')
  else if (!fits(awardCode, subject.kind))
    refuse('awardCode', 'Danh hiệu, hình thức này không tặng loại đối tượng đã chọn.')
  if (yearFrom !== null && yearFrom > year) refuse('yearFrom', 'Năm đầu không sau năm cuối.')
  if (decidedOn !== null && decidedOn > today) refuse('decidedOn', 'Ngày quyết định chưa tới.')
  if (decidedOn !== null && Number(decidedOn.slice(0, 4)) < year)
    refuse('year', 'Năm đạt thành tích không sau năm ra quyết định.')
  return problems
}

const lawSubjects = {
  person: 'individual',
  collective: 'collective',
  organization: 'collective',
  household: 'household',
} as const

/** Whether an award is given to this kind of subject. */
export function fits(code: keyof typeof catalogue, kind: AwardTyped['subject']['kind']): boolean {
  if (kind === 'other') return true
  const subjects: readonly string[] = catalogue[code].subjects
  return subjects.includes(lawSubjects[kind])
}

const catalogueName = (code: string, on: Day): string => (isAwardCode(code) ? awardName(code, on) : code)

/** A line of text; blank is none. */
function line(typed: string | null): string | null {
  return cleanLine(typed ?? '') || null
}

/** People are ordered by tên; everything else by its first word. */
export function spelled(kind: AwardTyped['subject']['kind'], typed: string) {
  const name = cleanLine(typed)
  const isPerson = kind === 'person' || kind === 'household'
  return {
    subject_name: name,
    search_key: searchKey(name),
    sort_key: isPerson ? sortKey(name) : titleSortKey(name),
  }
}

/** “Quyết định số 12/QĐ-UBND ngày 05/03/2024”, as far as it is known. */
export function decisionText(number: string | null, on: string | null): string {
  if (number === null && on === null) return ''
  const day = on === null ? '' : ` ngày ${formatDay(on as Day)}`
  return `Quyết định${number === null ? '' : ` số ${number}`}${day}`
}
