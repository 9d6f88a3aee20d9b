/** Giới thiệu, phổ biến sáng kiến: a unit owes so many distinct people whose initiative was recognised. */
import { fold } from '../kernel/vietnamese/fold.ts'
import type { Somebody } from './standing-aside.ts'

export interface Shared extends Somebody {
  /** Null: the initiative is not recognised, so the presentation does not count. */
  scope: string | null
}

export interface SharingStanding {
  holders: number
  required: number
  enough: boolean
  /** 'Đã giới thiệu 1 cá nhân có sáng kiến được công nhận; cần ít nhất 02, còn thiếu 1.' */
  sentence: string
}

export function sharingStanding(shared: readonly Shared[], required: number): SharingStanding {
  const recognized = shared.filter(({ scope }) => scope !== null)
  const holders = new Set(recognized.map(({ personId, name }) => personId ?? fold(name))).size
  const enough = holders >= required
  const rest = enough ? 'đã đủ.' : `còn thiếu ${required - holders}.`
  const least = String(required).padStart(2, '0')
  return {
    holders,
    required,
    enough,
    sentence: `Đã giới thiệu ${holders} cá nhân có sáng kiến được công nhận; cần ít nhất ${least}, ${rest}`,
  }
}
