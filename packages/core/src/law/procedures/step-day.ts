import type { Day } from '../../kernel/day.ts'
import { dayBefore, law2026From } from '../provisions.ts'

/**
 * The day whose rules a step of a dossier follows: the day of the step itself, for offices and money change at once (on
 * 1/7/2025 no district was left to sign what it had received). One exception is written down: what the appraising body
 * received before the amending law took effect goes on under the old one (khoản 4 Điều 4 Luật 06/2026/QH16).
 */
export function stepDay(on: Day, receivedOn: Day = on): Day {
  return receivedOn < law2026From && on >= law2026From ? dayBefore(law2026From) : on
}
