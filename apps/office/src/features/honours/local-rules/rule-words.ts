/** A local rule in words. */
import type { LocalRule } from '@guongsang/contract/honours-overlays.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { showDay } from '../../../lib/format.ts'
import type { LawNames } from './law-names.ts'

export type RuleBody = LocalRule['rule']

/** '30/06/2025' was its last day; a rule entered by mistake never had one. */
export function lastDayOf({ to, ended }: Pick<LocalRule, 'to' | 'ended'>): string | null {
  if (ended === null) return to
  return ended.lastDay === null || to === null ? ended.lastDay : ended.lastDay < to ? ended.lastDay : to
}

export const isMistake = ({ ended }: Pick<LocalRule, 'ended'>): boolean =>
  ended !== null && ended.lastDay === null

/** Does it stand on this day? */
export function stands(rule: LocalRule, on: string): boolean {
  const last = lastDayOf(rule)
  return !isMistake(rule) && rule.from <= on && (last === null || on <= last)
}

export function stateOf(rule: LocalRule, on: string): { state: State; word: string } {
  if (isMistake(rule)) return { state: 'not-applicable', word: 'Ghi nhầm' }
  if (on < rule.from) return { state: 'waiting', word: `Từ ${showDay(rule.from)}` }
  if (!stands(rule, on)) return { state: 'not-applicable', word: 'Đã kết thúc' }
  return rule.checked
    ? { state: 'done', word: 'Đang áp dụng' }
    : { state: 'soon', word: 'Chưa đối chiếu văn bản' }
}

export const REMARK_STATES: Readonly<Record<LocalRule['remark']['kind'], State>> = {
  tightened: 'done',
  added: 'done',
  loosened: 'soon',
  refused: 'late',
}

/** The name of what it is about: an award, or a number of the law. */
export function aboutWhat(rule: RuleBody, names: LawNames): string {
  if (rule.kind === 'threshold')
    return names.parameters.find(({ code }) => code === rule.parameter)?.name ?? 'Con số của luật'
  return names.awards.find(({ code }) => code === rule.award)?.name ?? 'Hình thức khác'
}
