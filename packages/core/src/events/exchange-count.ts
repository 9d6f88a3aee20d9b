/**
 * Giao lưu: at least once a year for a unit. What is embedded in a conference counts, and an exchange inside an exchange is
 * the same occasion: it counts once.
 */
import { type Day, yearOf } from '../kernel/day.ts'
import { fold } from '../kernel/vietnamese/fold.ts'
import { type EventKind, isExchange } from './event-kinds.ts'
import { type EventState, wasHeld } from './event-state.ts'

/** A duty counts exchanges when that is what it says it counts: 'lần giao lưu'. */
export const isOwedInExchanges = (counted: string | null): boolean => fold(counted ?? '').includes('giao luu')

export interface HeldExchange {
  id: string
  kind: EventKind
  state: EventState
  hostEventId: string | null
  startsOn: Day
  /** How many exemplars spoke at it or were presented. */
  exemplars: number
}

/** Why it does not count, in words; null: it counts. */
export function whyNotCounted({ kind, state, exemplars }: HeldExchange): string | null {
  if (!isExchange(kind))
    return 'Chỉ giao lưu, tọa đàm, trao đổi kinh nghiệm được tính; hãy ghi cuộc giao lưu lồng ghép riêng.'
  if (!wasHeld(state)) return 'Chưa diễn ra nên chưa được tính.'
  if (exemplars === 0) return 'Chưa ghi điển hình nào giao lưu, báo cáo kinh nghiệm nên chưa được tính.'
  return null
}

/** How many occasions these are. */
export function countExchanges(events: readonly HeldExchange[]): number {
  const counted = events.filter((event) => whyNotCounted(event) === null)
  const ids = new Set(counted.map(({ id }) => id))
  const occasions = counted.map(({ id, hostEventId }) =>
    hostEventId !== null && ids.has(hostEventId) ? hostEventId : id,
  )
  return new Set(occasions).size
}

export interface ExchangeYear {
  year: number
  held: number
  required: number
  enough: boolean
  /** 'Năm 2023 đã tổ chức 0 lần giao lưu; cần ít nhất 01, còn thiếu 1.' */
  sentence: string
}

export function exchangeYear(
  year: number,
  events: readonly HeldExchange[],
  required: number | null,
): ExchangeYear {
  const held = countExchanges(events.filter(({ startsOn }) => yearOf(startsOn) === year))
  const least = required ?? 0
  const enough = held >= least
  const rest = enough ? 'đã đủ.' : `còn thiếu ${least - held}.`
  const owed = required === null ? '.' : `; cần ít nhất ${String(required).padStart(2, '0')}, ${rest}`
  return {
    year,
    held,
    required: least,
    enough,
    sentence: `Năm ${year} đã tổ chức ${held} lần giao lưu${owed}`,
  }
}
