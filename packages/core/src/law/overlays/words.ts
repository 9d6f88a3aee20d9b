/** A provision of the locality as one sentence. */
import { formatNumber } from '../../kernel/vietnamese/numbers.ts'
import { awardName } from '../awards/catalogue.ts'
import { subjectNames } from '../codes.ts'
import { parameters } from '../parameters/index.ts'
import type { Change } from './overlay.ts'

export function changeInWords(change: Change): string {
  if (change.kind === 'threshold') return thresholdInWords(change.parameter, change.value)
  const award = awardName(change.award, change.from)
  switch (change.kind) {
    case 'condition':
      return `${award} (${subjectNames[change.subject]}): thêm tiêu chuẩn ${change.what}.`
    case 'quota':
      return `${award}: không quá ${formatNumber(change.percentMax)}% ${change.of}.`
    case 'route': {
      const criteria = change.criteria.map(({ what }) => what).join('; ')
      return `${change.title}, tặng ${subjectNames[change.subject]}: ${criteria}.`
    }
    case 'dossier': {
      const papers = change.papers.map(({ name, when }) => (when === null ? name : `${name} (${when})`))
      return `Hồ sơ ${award}: ${papers.join('; ')}; ${change.copies} bộ.`
    }
  }
}

function thresholdInWords(code: string, value: number): string {
  const parameter = parameters.find((known) => known.code === code)
  if (parameter === undefined) return 'Con số này không có trong luật.'
  return `${parameter.name}: ${formatNumber(value)} ${parameter.unit}.`
}
