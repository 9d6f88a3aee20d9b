/** Whether a broadcast fits: into the most its column allows, and its script into the time planned for it. */
import { formatNumber } from '../kernel/vietnamese/numbers.ts'
import { durationInWords } from '../kernel/vietnamese/duration.ts'
import type { Reading } from './reading-time.ts'

export interface LengthProblem {
  field: 'plannedSeconds' | 'script'
  message: string
}

interface Planned {
  seconds: number
  secondsMax: number | null
  reading: Reading | null
}

export function lengthProblems({ seconds, secondsMax, reading }: Planned): LengthProblem[] {
  const problems: LengthProblem[] = []
  if (secondsMax !== null && seconds > secondsMax)
    problems.push({
      field: 'plannedSeconds',
      message: `Thời lượng dự kiến ${durationInWords(seconds)} quá mức ${durationInWords(secondsMax)}/lần phát sóng của chuyên mục.`,
    })
  const most = secondsMax === null ? seconds : Math.min(secondsMax, seconds)
  if (reading !== null && reading.seconds > most)
    problems.push({
      field: 'script',
      message: tooLong(reading, most, secondsMax !== null && most === secondsMax),
    })
  return problems
}

function tooLong({ words, seconds, wordsPerMinute }: Reading, most: number, isRule: boolean): string {
  const limit = isRule
    ? `quá ${durationInWords(most)}/lần phát sóng`
    : `dài hơn thời lượng dự kiến ${durationInWords(most)}`
  const spare = words - Math.floor((most * wordsPerMinute) / 60)
  return `Đọc hết lời dẫn này mất ${durationInWords(seconds)} (${formatNumber(words)} tiếng, ${wordsPerMinute} tiếng/phút), ${limit}. Hãy rút gọn ít nhất ${formatNumber(spare)} tiếng.`
}

/** What really ran longer than allowed is still the truth: it is written down with its reason. */
export const overrunOf = (airedSeconds: number, secondsMax: number | null): number =>
  secondsMax === null ? 0 : Math.max(0, airedSeconds - secondsMax)
