import type { Day } from '../../kernel/day.ts'
import { contains } from '../../kernel/period.ts'
import { formatDay } from '../../kernel/vietnamese/dates.ts'
import { decides, standingOn, type Dated, type Standing } from '../dated.ts'
import { declaredGaps, packFor } from '../packs.ts'

/** One question the law answers by date, under a code that screens and scripts can name. */
export interface Entry<T> {
  code: string
  /** What it is about, in Vietnamese, as a sentence begins: “Thẩm quyền quyết định tặng …”. */
  name: string
  versions: readonly Dated<T>[]
  /** Why nothing is entered, where that is known. */
  silence?: string
}

/**
 * Known: read, and safe to act on. Unconfirmed: shown with the reason, a person checks it first. Not known: the reason in
 * words. Nothing is guessed.
 */
export type Answer<T> =
  | { kind: 'known'; value: T; standing: Standing }
  | { kind: 'unconfirmed'; value: T; standing: Standing; why: string }
  | { kind: 'not-known'; why: string }

export function answerOn<T>(entry: Entry<T>, on: Day): Answer<T> {
  const standing = standingOn(entry.versions, on)
  if (standing === undefined) return { kind: 'not-known', why: whyNothing(entry, on) }
  const { value } = standing
  return decides(standing)
    ? { kind: 'known', value, standing }
    : { kind: 'unconfirmed', value, standing, why: whyUnconfirmed(entry.name, standing) }
}

/** The same answer about something derived from the value. */
export function mapAnswer<T, U>(answer: Answer<T>, derive: (value: T) => U): Answer<U> {
  return answer.kind === 'not-known' ? answer : { ...answer, value: derive(answer.value) }
}

function whyNothing({ name, silence }: Entry<unknown>, on: Day): string {
  const pack = packFor(on)
  if (pack === null) return declaredGaps.find((gap) => contains(gap, on))?.why ?? noLaw(on)
  if (!pack.modelled) return pack.says
  return silence ?? `${name}: chưa tìm được quy định áp dụng ngày ${formatDay(on)}.`
}

function noLaw(on: Day): string {
  return `Ngày ${formatDay(on)} chưa có luật nào được nhập.`
}

function whyUnconfirmed(name: string, { confidence, note }: Standing): string {
  const reasons = {
    VERIFIED: 'chỉ để tham khảo',
    RECALLED: 'ghi theo trí nhớ, chưa đọc được văn bản',
    UNKNOWN: 'chưa tìm thấy trong văn bản đang áp dụng',
  }
  const reason = `${name}: ${reasons[confidence]}.`
  return [reason, note, 'Người có thẩm quyền đối chiếu trước khi dùng.'].filter(Boolean).join(' ')
}
