/**
 * Nhịp phát của chuyên mục: how many first runs a stretch of time asks for, and how it stands on a day. A repeat is never
 * counted; what is only requested or aimed at by those outside the committee is told, never called a violation.
 */
import type { Day } from '../kernel/day.ts'

export type CadencePeriod = 'week' | 'month' | 'quarter' | 'year'
export type CadenceStrength = 'order' | 'request' | 'aim' | 'if-any'

export interface CadenceRule {
  validFrom: Day
  /** Null: the column goes on without a number. */
  times: number | null
  per: CadencePeriod | null
  /** Of a month: to be reached by this day of it; null: by its end. */
  byDay: number | null
  strength: CadenceStrength
  secondsMax: number | null
}
