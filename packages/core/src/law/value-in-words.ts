import { formatNumber } from '../kernel/vietnamese/numbers.ts'
import { partNames, type Part } from './procedures/dossier-parts.ts'
import { stepInWords, type Step } from './procedures/offices.ts'
import { timeLimitInWords, type TimeLimit } from './procedures/time-limits.ts'
import { councilNames, type VoteRule } from './procedures/votes.ts'

/** A value of the procedures or the prizes as one line for a reader; each kind is known by what it has. */
export function valueInWords(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return listInWords(value)
  const has = (key: string): boolean => typeof value === 'object' && value !== null && key in value
  if (has('parts')) return partsInWords((value as { parts: readonly Part[] }).parts)
  if (has('kind')) return timeLimitInWords(value as TimeLimit)
  if (has('council')) return voteInWords(value as VoteRule)
  if (has('tenths')) return coefficientInWords(value as { tenths: number; isCeiling: boolean })
  if (has('grounds'))
    return (value as { grounds: readonly { text: string }[] }).grounds.map(({ text }) => text).join('; ')
  if (has('text')) return (value as { text: string }).text
  if (has('percentMax')) {
    const { percentMax, of } = value as { percentMax: number; of: string }
    return `tối đa ${formatNumber(percentMax)}% ${of}`
  }
  if (has('title')) {
    const { number, title } = value as { number: string; title: string }
    return `${number}: ${title}`
  }
  return figuresInWords(value as Record<string, unknown>)
}

function listInWords(list: readonly unknown[]): string {
  if (list.every((item) => Array.isArray(item))) {
    return (list as readonly Step[]).map(stepInWords).join(' → ')
  }
  return list.includes('docx') ? list.join(', ') : stepInWords(list as Step)
}

function partsInWords(parts: readonly Part[]): string {
  return parts
    .map(({ code, when, template }) => {
      const more = [template, when].filter(Boolean).join('; ')
      return more === '' ? partNames[code] : `${partNames[code]} (${more})`
    })
    .join('; ')
}

function voteInWords({ council, requiredPercent }: VoteRule): string {
  return `từ ${requiredPercent}% tổng số thành viên ${councilNames[council]} đồng ý; thành viên vắng mặt cho ý kiến bằng văn bản`
}

function coefficientInWords({ tenths, isCeiling }: { tenths: number; isCeiling: boolean }): string {
  const times = formatNumber(tenths / 10)
  return `${isCeiling ? 'tối đa ' : ''}${times} lần mức lương cơ sở`
}

/** What remains are a few small figures: the words of each, and whether it is so. */
function figuresInWords(figures: Record<string, unknown>): string {
  return Object.entries(figures)
    .flatMap(([key, figure]) => (figure === null ? [] : [figureInWords(key, figure)]))
    .filter((text) => text !== '')
    .join('; ')
}

function figureInWords(key: string, figure: unknown): string {
  if (key === 'quorum') {
    const { part, whole } = figure as { part: number; whole: number }
    return `họp khi có ít nhất ${part}/${whole} thành viên`
  }
  if (key === 'byDefault') return figure === true ? 'mặc định có' : 'mặc định không'
  if (key === 'awardSessionPercent')
    return `phiên xét khen thưởng có ít nhất ${String(figure)}% thành viên dự`
  if (key === 'requiredPercent') return `từ ${String(figure)}% đồng ý`
  if (key === 'days') return `${String(figure)} ngày`
  if (key === 'counted') return figure === 'working-days' ? 'tính theo ngày làm việc' : 'tính cả ngày nghỉ'
  return key === 'where' ? String(figure) : ''
}
