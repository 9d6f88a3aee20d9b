/** The log in words: kinds of events to choose from, and what the list is narrowed to. */
import { isDay } from '@guongsang/core/kernel/day.ts'
import { showDay } from '../../../lib/format.ts'

/**
 * The name of a kind of event: the beginning of its sentence, where '…' stands for what differs each time.
 * 'Chuyển … về …, từ …. …' → 'Chuyển … về …'. A sentence that begins with nothing but that stays whole.
 */
export function eventName(sentence: string): string {
  const [beginning = ''] = sentence.split(/: |, từ |\. | \(/)
  return /\p{L}/u.test(beginning) ? beginning : sentence
}

export interface AuditFilter {
  from: string | undefined
  to: string | undefined
  event: string | undefined
  kind: string | undefined
  actor: string | undefined
}

/** 'Từ 01/03/2024 đến 10/03/2024 · Đơn vị · người làm: Trần Thị Hoa', or null when all is shown. */
export function filterWords({ from, to, event, kind, actor }: AuditFilter): string | null {
  const days = [isDay(from) && `từ ${showDay(from)}`, isDay(to) && `đến ${showDay(to)}`]
  const parts = [
    days.filter(Boolean).join(' '),
    event && `việc: ${event}`,
    kind && `đối tượng: ${kind}`,
    actor && `người làm: ${actor}`,
  ].filter(Boolean)
  return parts.length === 0 ? null : parts.join(' · ')
}
