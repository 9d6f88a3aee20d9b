/**
 * Kiểm phiếu: a vote is counted against all members, present or not, and whoever stood aside counts as not agreeing unless the
 * rule of the council takes him out of the number. Whole numbers decide; the percentage is only for reading.
 */
import { percentOf, type Percent, reachesPercent } from '../kernel/percent.ts'
import { formatNumber } from '../kernel/vietnamese/numbers.ts'

export type Vote = 'for' | 'against' | 'blank' | 'aside'

export interface Tally {
  for: number
  against: number
  blank: number
  aside: number
  members: number
  passed: boolean
  /** 'Tán thành 7 trên 9 thành viên (77,78%), cần 66,67%.' */
  sentence: string
}

export function tally(votes: readonly Vote[], members: number, required: Percent): Tally {
  const count = (vote: Vote): number => votes.filter((one) => one === vote).length
  const agreeing = count('for')
  const passed = reachesPercent(agreeing, members, required)
  return {
    for: agreeing,
    against: count('against'),
    blank: count('blank'),
    aside: count('aside'),
    members,
    passed,
    sentence: `Tán thành ${agreeing} trên ${members} thành viên${shown(agreeing, members)}, cần ${percentText(required)}.`,
  }
}

export interface Quorum {
  reached: boolean
  sentence: string
}

export function quorum(present: number, members: number, required: Percent): Quorum {
  const reached = reachesPercent(present, members, required)
  const outcome = reached ? 'đủ điều kiện họp' : `chưa đủ điều kiện họp, cần ${percentText(required)}`
  return {
    reached,
    sentence: `Có mặt ${present} trên ${members} thành viên${shown(present, members)}, ${outcome}.`,
  }
}

function shown(part: number, whole: number): string {
  const share = percentOf(part, whole)
  return share === null ? '' : ` (${percentText(share)})`
}

const percentText = (share: number): string => `${formatNumber(share, { decimals: 2 })}%`
