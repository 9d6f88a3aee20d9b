/** Where a paper goes: 'gửi về UBND huyện (qua Phòng Nội vụ tổng hợp) để báo cáo Sở Nội vụ'. And who is let off. */
import { actorAt } from './actors.ts'
import { find, has, part, pattern, type Words } from './words.ts'

export interface Route {
  to: string
  through: string | null
  onwardTo: string | null
}

const SEND = pattern(
  '(?:gửi|nộp|báo\\s+cáo)(?:\\s+[^.;]{0,110}?)??\\s+(?:về|cho|đến|tới|lên)\\s+(?=\\p{L})',
  { loose: true },
)
const SEND_STRAIGHT = pattern('(?:gửi|nộp|trình|báo\\s+cáo)\\s+(?:về\\s+)?(?=\\p{L})', { loose: true })
const THROUGH = pattern('(?:\\(\\s*)?(?:thông\\s+)?qua\\s+(?=\\p{L})', { loose: true })
const ONWARD = pattern(
  '(?:để\\s+)?(?:tổng\\s+hợp,?\\s+)?(?:báo\\s+cáo|gửi\\s+về|gửi|trình|giới\\s+thiệu[^.;]{0,40}?\\s+cho)\\s+(?=\\p{L})',
  { loose: true },
)
const NAME_ENDS = pattern(
  'để|qua|thông\\s+qua|trước|chậm\\s+nhất|muộn\\s+nhất|báo\\s+cáo|theo|tổng\\s+hợp|xem\\s+xét|phê\\s+duyệt|vào|khi|bằng|định\\s+kỳ|xét|nhằm|kết\\s+quả|và\\s+(?:gửi|báo)|chỉ\\s+đạo|quyết\\s+định',
)

export function routeIn(sentence: Words): Route | null {
  const send = find(SEND, sentence) ?? find(SEND_STRAIGHT, sentence)
  if (!send) return null
  const start = send.index + send[0].length
  const to = nameAt(part(sentence, start))
  if (to === null) return null
  const after = part(sentence, start + to.length)
  const via = find(THROUGH, after)
  const through =
    via && via.index < 30
      ? nameAt(part(after, via.index + via[0].length), after.text[via.index] === '(')
      : null
  const rest = part(after, through === null ? 0 : via!.index + via![0].length + through.length)
  const next = find(ONWARD, rest)
  const onwardTo = next ? nameAt(part(rest, next.index + next[0].length)) : null
  return { to, through, onwardTo }
}

/** The name of a body at the beginning of these words. */
function nameAt(text: Words, bracketed = false): string | null {
  if (actorAt(text) === null) return null
  const end = Math.min(
    ...[
      find(NAME_ENDS, text)?.index,
      (bracketed ? /[();]/u : /[();.]|,(?!\s+(?:khen thưởng|khen thuong))/u).exec(text.text)?.index,
      text.text.length,
    ].filter((at): at is number => at !== undefined && at > 0),
  )
  const name = text.text.slice(0, end).trim()
  return name === '' || name.length > 160 ? null : name
}

const OUTSIDE = pattern('^(?:ngoài|ngoại\\s+trừ|trừ)\\s+', { loose: true })
const SAVE = pattern(
  '(?:\\(\\s*)?(?<![\\p{L}])(?:trừ|ngoại\\s+trừ|không\\s+bao\\s+gồm|không\\s+áp\\s+dụng\\s+đối\\s+với)\\s+(?=\\p{L})',
  { loose: true },
)

/** Who is let off, and where the rest of the sentence begins. */
export function exceptionIn(sentence: Words): { except: string; restFrom: number } | null {
  const outside = find(OUTSIDE, sentence)
  if (outside) {
    const start = outside[0].length
    for (const comma of sentence.text.slice(start).matchAll(/,\s+/g)) {
      const restFrom = start + comma.index + comma[0].length
      if (actorAt(part(sentence, restFrom)))
        return { except: sentence.text.slice(start, start + comma.index), restFrom }
    }
    return null
  }
  const save = find(SAVE, sentence)
  if (!save) return null
  const rest = sentence.text.slice(save.index + save[0].length)
  const bracketed = sentence.text[save.index] === '('
  const end = (bracketed ? /\)/ : /[,;.)]/).exec(rest)?.index ?? rest.length
  return { except: rest.slice(0, end).trim(), restFrom: 0 }
}

const ATTACHMENT = pattern(
  '(?:kèm\\s+theo|có|kèm)\\s+((?:bản\\s+)?(?:trích\\s+ngang|báo\\s+cáo\\s+thành\\s+tích|danh\\s+sách|biểu\\s+mẫu|hồ\\s+sơ|tóm\\s+tắt)[^,;.()]{0,60}?)(?:\\s+kèm\\s+theo)?(?=[,;.()]|$|\\s+gửi)',
  { loose: true },
)

export function attachmentIn(sentence: Words): string | null {
  const found = find(ATTACHMENT, sentence)
  if (!found) return null
  const from = found.index + found[0].indexOf(found[1]!)
  return sentence.text.slice(from, from + found[1]!.length).trim()
}

const CRITERION = pattern(
  'là\\s+(?:một\\s+(?:trong\\s+(?:những|các)\\s+)?)?tiêu\\s+chí|tiêu\\s+chí\\s+(?:[^.;]{0,60}?\\s)?(?:chấm\\s+điểm|thang\\s+điểm|xếp\\s+loại)|(?:làm\\s+)?(?:cơ\\s+sở|căn\\s+cứ)\\s+(?:để\\s+)?(?:chấm\\s+điểm|bình\\s+xét|đánh\\s+giá\\s+thi\\s+đua)',
)

export const feedsCriterion = (paragraph: Words): boolean => has(CRITERION, paragraph)
