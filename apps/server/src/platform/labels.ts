/**
 * Catalogues that a locality words itself: every entry has a code that things carry, is called something from a day to a day,
 * for all or by one plan, and a plan's own word is tied to the common one. Each module keeps its own table of them.
 */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { AppError, type FieldError } from './errors.ts'

export interface Label<L extends string> {
  id: string
  list: L
  code: string
  label: string
  plan_id: string | null
  common_code: string | null
  position: number
  valid_from: Day | null
  valid_to: Day | null
}

/** A code that was taken from the list since is still called something. */
export const GONE_LABEL = 'Mục đã bỏ khỏi danh mục'

export const isLabelInUse = (
  { valid_from: from, valid_to: to }: Pick<Label<string>, 'valid_from' | 'valid_to'>,
  on: Day,
): boolean => (from === null || from <= on) && (to === null || to >= on)

interface CodeAsked<L> {
  field: string
  list: L
  code: string | null
}

/** Refuses codes that no list has, each at its field. */
export function demandCodes<L extends string>(
  has: (list: L, code: string) => boolean,
  asked: readonly CodeAsked<L>[],
): void {
  const unknown: FieldError[] = asked
    .filter(({ list, code }) => code !== null && !has(list, code))
    .map(({ field }) => ({ field, message: 'Không có mục này. Hãy chọn lại trong danh mục.' }))
  if (unknown.length > 0) throw new AppError('invalid-input', {}, unknown)
}

interface LabelAsked<L> {
  list: L
  code: string
  commonCode: string | null
  validFrom: string | null
  validTo: string | null
}

/** What is wrong with an entry as typed, beside those the list has; `label` is the one that is being changed. */
export function labelProblems<L extends string>(
  { list, code, commonCode, validFrom, validTo }: LabelAsked<L>,
  labels: readonly Label<L>[],
  label: Label<L> | undefined,
): FieldError[] {
  const problems: FieldError[] = []
  if (label !== undefined && (label.code !== code || label.list !== list))
    problems.push({ field: 'code', message: 'Mã của mục đã có thì giữ nguyên.' })
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    problems.push({ field: 'validTo', message: 'Ngày hết dùng đứng trước ngày bắt đầu.' })
  const isCommon = (one: Label<L>) => one.list === list && one.plan_id === null && one.code === commonCode
  if (commonCode !== null && !labels.some(isCommon))
    problems.push({ field: 'commonCode', message: 'Chọn một mục trong danh mục chung.' })
  return problems
}

/** The entry that has this code already, if it is another one. */
export const labelWithCode = <L extends string, T extends Label<L>>(
  labels: readonly T[],
  { list, code }: Pick<Label<L>, 'list' | 'code'>,
  ownId: string | undefined,
): T | undefined => labels.find((one) => one.list === list && one.code === code && one.id !== ownId)

/** A new entry stands last in its list. */
export const nextPosition = <L extends string>(labels: readonly Label<L>[], list: L): number =>
  Math.max(0, ...labels.filter((one) => one.list === list).map(({ position }) => position)) + 1
