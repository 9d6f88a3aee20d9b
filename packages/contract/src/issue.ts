/** What a field says when its schema has no sentence of its own. */
import type { z } from 'zod'

type Issue = Parameters<NonNullable<ReturnType<typeof z.config>['customError']>>[0]

export function issueSentence(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null || issue.input === ''
        ? 'Chưa nhập ô này.'
        : 'Giá trị chưa đúng dạng.'
    case 'too_small':
      if (issue.origin === 'string') return 'Chưa nhập ô này.'
      return issue.origin === 'array'
        ? `Cần ít nhất ${String(issue.minimum)} mục.`
        : `Không nhỏ hơn ${String(issue.minimum)}.`
    case 'too_big':
      if (issue.origin === 'string') return `Dài nhất ${String(issue.maximum)} ký tự.`
      return issue.origin === 'array'
        ? `Nhiều nhất ${String(issue.maximum)} mục.`
        : `Không lớn hơn ${String(issue.maximum)}.`
    case 'invalid_value':
      return 'Chọn một giá trị trong danh sách.'
    default:
      return 'Giá trị chưa đúng dạng.'
  }
}
