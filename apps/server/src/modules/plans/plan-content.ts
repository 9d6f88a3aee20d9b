/** Sections and tasks as typed, checked and ready to be kept. */
import type { Insertable } from 'kysely'
import type { SectionTyped, TaskTyped } from '@guongsang/contract/plans.ts'
import type { PartyTyped } from '@guongsang/contract/plans-words.ts'
import { type Day, endOfQuarter, yearOf } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { z } from 'zod'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { demandNamed } from './names.ts'
import type { Plan } from './plan-store.ts'
import type { SectionRow, TaskPartyRow, TaskRow } from './tables.ts'

type Section = z.output<typeof SectionTyped>
type PartyAsked = z.output<typeof PartyTyped>
export type TaskAsked = Omit<TaskTyped, 'sectionKey'>

/** Where the content belongs. */
export type Frame = Pick<Plan, 'locality_id' | 'id' | 'period_from' | 'period_to'>

/** What is typed of a task, without its place in the plan and what is done about it. */
export type TaskFacts = Omit<
  Insertable<TaskRow>,
  | 'locality_id'
  | 'id'
  | 'plan_id'
  | 'section_id'
  | 'parent_id'
  | 'carried_from_id'
  | 'position'
  | 'state'
  | 'state_since'
  | 'state_reason'
  | 'percent'
  | 'version'
>

const line = (text: string | null): string | null => cleanLine(text ?? '') || null
const text = (typed: string | null): string | null => cleanText(typed ?? '') || null

/** Sections in their order with their ids, by the key that names them in the request. */
export function readSections(
  plan: Frame,
  typed: readonly Section[],
): { rows: Insertable<SectionRow>[]; idOf: (key: string | null, field: string) => string | null } {
  const ids = new Map<string, string>()
  const idOf = (key: string | null, field: string): string | null => {
    if (key === null) return null
    const id = ids.get(key)
    if (id === undefined)
      refuse([{ field, message: 'Không có mục này trước đó. Hãy xem lại thứ tự các mục.' }])
    return id!
  }
  const rows = typed.map((section, position) => {
    if (ids.has(section.key))
      refuse([{ field: `sections.${position}.key`, message: 'Hai mục trùng khóa. Hãy tải lại trang.' }])
    const parent_id = idOf(section.parentKey, `sections.${position}.parentKey`)
    const id = newId()
    ids.set(section.key, id)
    return {
      locality_id: plan.locality_id,
      id,
      plan_id: plan.id,
      parent_id,
      position,
      ordinal: line(section.ordinal),
      heading: line(section.heading),
      text: text(section.text),
    }
  })
  return { rows, idOf }
}

/** The columns of a task, or every field that is wrong. */
export function readTask(plan: Frame, typed: TaskAsked, field = ''): TaskFacts {
  const year = typed.yearOf ?? yearOf(plan.period_from)
  const problems: FieldError[] = []
  if (year < yearOf(plan.period_from) || year > yearOf(plan.period_to))
    problems.push({ field: `${field}yearOf`, message: 'Năm làm phải nằm trong kỳ của kế hoạch.' })
  if (typed.dueKind === 'day' && typed.dueOn === null)
    problems.push({ field: `${field}dueOn`, message: 'Nhập ngày hạn, hoặc chọn loại hạn khác.' })
  if (typed.dueKind !== 'day' && typed.dueKind !== 'period-end' && typed.dueOn !== null)
    problems.push({
      field: `${field}dueOn`,
      message: 'Loại hạn này không có ngày. Hãy bỏ ngày hoặc đổi loại hạn.',
    })
  if (typed.dueKind === 'conditional' && line(typed.condition) === null)
    problems.push({ field: `${field}condition`, message: 'Ghi điều kiện: khi nào thì phải làm.' })
  if (problems.length > 0) refuse(problems)
  const dueOn = dueDay(plan, typed, year)
  return {
    grouping: typed.grouping,
    ordinal: line(typed.ordinal),
    title: cleanText(typed.title),
    due_kind: typed.dueKind,
    due_on: dueOn,
    due_inclusive: dueOn === null ? null : (typed.dueInclusive ?? true),
    due_text: line(typed.dueText),
    condition: line(typed.condition),
    year_about: typed.yearAbout,
    year_of: year,
    year_for: typed.yearFor,
    school_year: typed.schoolYear,
    yearly: typed.yearly,
    strength: typed.strength,
    output_kind: line(typed.outputKind),
    accountable_name: line(typed.accountableName),
  }
}

/** The last day of the quarter where a task prints only that; of the year where it prints no more. */
function dueDay(plan: Frame, { dueKind, dueOn, grouping }: TaskAsked, year: number): Day | null {
  if (dueOn !== null) return dueOn as Day
  if (dueKind !== 'period-end') return null
  const quarter = /^quarter-(\d)$/.exec(grouping)?.[1]
  if (quarter !== undefined)
    return endOfQuarter(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}-01` as Day)
  return yearOf(plan.period_to) === year ? plan.period_to : (`${year}-12-31` as Day)
}

export const partyRows = (
  localityId: string,
  taskId: string,
  parties: readonly PartyAsked[],
): Insertable<TaskPartyRow>[] =>
  parties.map((party, position) => ({
    locality_id: localityId,
    task_id: taskId,
    position,
    part: party.part,
    text: cleanLine(party.text),
    organization_id: party.organizationId,
    group_id: party.groupId,
    bloc_id: party.blocId,
    accepted_at: null,
    accepted_by: null,
    contribution: null,
  }))

/** Refuses parties that mean two things at once, or something the locality does not have. */
export async function demandParties(
  tx: Tx,
  localityId: string,
  parties: readonly { field: string; party: PartyAsked }[],
  on: Day,
): Promise<void> {
  const doubled = parties.filter(
    ({ party }) => [party.organizationId, party.groupId, party.blocId].filter((id) => id !== null).length > 1,
  )
  if (doubled.length > 0)
    refuse(doubled.map(({ field }) => ({ field, message: 'Chỉ chọn một: đơn vị, nhóm, hoặc cụm, khối.' })))
  await demandNamed(
    tx,
    localityId,
    parties.map(({ field, party }) => ({
      field,
      organization_id: party.organizationId,
      group_id: party.groupId,
      bloc_id: party.blocId,
    })),
    on,
  )
}

export function refuse(problems: readonly FieldError[]): never {
  throw new AppError('invalid-input', {}, problems)
}
