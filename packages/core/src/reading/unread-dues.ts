/** Words that promise a time which no form of the calendar has read: they are told to the officer, never passed over. */
import { findDues } from './due-words.ts'
import { findAll, pattern, type Words } from './words.ts'

const PROMISES = pattern(
  '(?:chậm|muộn)\\s+nhất|hạn\\s+(?:cuối|chót)|thời\\s+hạn(?:\\s+(?:nộp|gửi|báo\\s+cáo|hoàn\\s+thành|thực\\s+hiện))?\\s*:|(?:hoàn\\s+thành|xong|gửi|nộp|báo\\s+cáo)(?:\\s+[^.;,]{0,90}?)?\\s+trước(?!\\s+(?:hết|mắt|tiên|đây|pháp|nhân|tình|yêu|những|các\\s+(?!ngày)|công|toàn|dư))|trước\\s+(?:ngày|\\d{1,2}\\s*(?:giờ|[/.-]\\s*\\d)|\\d{1,3}\\s+ngày)|định\\s+kỳ\\s+\\d{1,2}\\s+(?:tháng|năm|tuần|ngày)|(?:hằng|hàng|mỗi|từng)\\s+tuần',
)

export function hasUnreadDue(within: Words): boolean {
  const dues = findDues(within)
  return findAll(PROMISES, within).some(({ index, 0: printed }) => {
    const end = index + printed.length
    return !dues.some((due) => index < due.to + 1 && due.from < end + 20)
  })
}
