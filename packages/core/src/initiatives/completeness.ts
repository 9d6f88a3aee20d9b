/** What a request for recognition lacks before it may be handed in, in the order of the form; with the clause where one asks. */
import { addYears, type Day } from '../kernel/day.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'
import { cite, printCitation } from '../law/cite.ts'

export interface InitiativeRequest {
  title: string
  authors: readonly { name: string; sharePercent: number }[]
  investor: string | null
  field: string | null
  summary: string | null
  novelty: string | null
  effect: string | null
  conditions: string | null
  firstUsers: string | null
  firstAppliedOn: Day | null
}

export interface Missing {
  field: string
  sentence: string
  clause: string | null
}

const CONTENT = printCitation(cite('13/2012/NĐ-CP', '5.3'))
const TIME = printCitation(cite('13/2012/NĐ-CP', '5.2'))

const asked = [
  ['investor', 'Ghi chủ đầu tư tạo ra sáng kiến.'],
  ['field', 'Chọn lĩnh vực áp dụng.'],
  ['summary', 'Viết nội dung của giải pháp.'],
  ['novelty', 'Viết tính mới của giải pháp.'],
  ['effect', 'Viết hiệu quả, lợi ích thu được.'],
  ['conditions', 'Ghi các điều kiện cần thiết để áp dụng.'],
  ['firstUsers', 'Ghi những người tham gia áp dụng lần đầu.'],
] as const

export function missingOf(request: InitiativeRequest, requestedOn: Day): Missing[] {
  const missing: Missing[] = []
  for (const [field, sentence] of asked) {
    if ((request[field] ?? '').trim() === '') missing.push({ field, sentence, clause: CONTENT })
  }
  const shares = sharesSentence(request.authors)
  if (shares !== null) missing.push({ field: 'authors', sentence: shares, clause: CONTENT })
  const time = timeSentence(request.firstAppliedOn, requestedOn)
  if (time !== null) missing.push({ field: 'firstAppliedOn', sentence: time, clause: TIME })
  return missing
}

/** Shares are summed as hundredths of a percent, so that 33,33 + 33,33 + 33,34 is 100. */
export function sharesSentence(authors: InitiativeRequest['authors']): string | null {
  if (authors.length === 0) return 'Ghi ít nhất một tác giả.'
  const sum = authors.reduce((total, { sharePercent }) => total + Math.round(sharePercent * 100), 0)
  if (sum === 10_000) return null
  return `Tỷ lệ đóng góp của các tác giả cộng lại là ${String(sum / 100).replace('.', ',')}%, phải đúng 100%.`
}

/** The request may be made within one year of the first application. */
export const requestableUntil = (firstAppliedOn: Day): Day => addYears(firstAppliedOn, 1)

function timeSentence(firstAppliedOn: Day | null, requestedOn: Day): string | null {
  if (firstAppliedOn === null) return 'Ghi ngày áp dụng lần đầu hoặc áp dụng thử.'
  if (firstAppliedOn > requestedOn) return 'Ngày áp dụng lần đầu chưa tới.'
  const until = requestableUntil(firstAppliedOn)
  if (requestedOn <= until) return null
  return `Đã quá một năm kể từ ngày áp dụng lần đầu ${formatDay(firstAppliedOn)}: chỉ yêu cầu được đến ngày ${formatDay(until)}.`
}
