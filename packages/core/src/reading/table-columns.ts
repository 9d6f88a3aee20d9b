/** What each column of a task table holds, by the words at its head, or by its content where the head is missing. */
import { isActorName } from './actors.ts'
import { timeOf } from './time-headings.ts'
import { has, pattern, words, type Words } from './words.ts'

export type Column = 'ordinal' | 'title' | 'lead' | 'partners' | 'due' | 'output' | 'note'

const HEADS: readonly (readonly [Column, ReturnType<typeof pattern>])[] = [
  [
    'ordinal',
    pattern('^(?:số\\s+)?(?:stt|tt|t\\.t|số\\s+tt|thứ\\s+tự|#)\\s*\\.?$|^số\\s+thứ\\s+tự$', { loose: true }),
  ],
  ['note', pattern('^(?:đ/c\\s+|đồng\\s+chí\\s+)?lãnh\\s+đạo(?![\\p{L}])', { loose: true })],
  ['partners', pattern('phối\\s+hợp|cùng\\s+thực\\s+hiện')],
  [
    'due',
    pattern(
      'thời\\s+(?:gian|hạn|điểm)|tiến\\s+độ|hạn\\s+hoàn|ngày\\s+hoàn|hoàn\\s+thành|kỳ\\s+hạn|^tháng$|^quý$|lịch',
    ),
  ],
  [
    'lead',
    pattern(
      'chủ\\s+trì|phụ\\s+trách|tham\\s+mưu|(?:đơn\\s+vị|cơ\\s+quan|tổ\\s+chức|bộ\\s+phận|người|cá\\s+nhân)[\\p{L}\\s,/]*(?:thực\\s+hiện|đầu\\s+mối|chịu\\s+trách)|trách\\s+nhiệm|phân\\s+công|^đơn\\s+vị$|^cơ\\s+quan$|^thực\\s+hiện$',
    ),
  ],
  ['output', pattern('sản\\s+phẩm|kết\\s+quả|đầu\\s+ra|hình\\s+thức\\s+văn\\s+bản')],
  [
    'note',
    pattern(
      'ghi\\s+chú|bắt\\s+đầu|kinh\\s+phí|lãnh\\s+đạo|chỉ\\s+đạo|cấp\\s+trình|địa\\s+điểm|đối\\s+tượng|thẩm\\s+quyền',
    ),
  ],
  ['title', pattern('nhiệm\\s+vụ|nội\\s+dung|công\\s+việc|hoạt\\s+động|công\\s+tác|tên\\s+việc|đầu\\s+việc')],
]

export function columnOfHead(head: Words): Column | null {
  if (head.text === '' || head.text.length > 70) return null
  const both = has(BOTH_PARTIES, head)
  return HEADS.find(([column, wanted]) => !(both && column === 'partners') && has(wanted, head))?.[0] ?? null
}
const BOTH_PARTIES = pattern('chủ\\s+trì[^.]*phối\\s+hợp')

/** The columns of a row of heads; null when this is no such row. */
export function columnsOfHead(cells: readonly string[]): (Column | null)[] | null {
  const columns = cells.map((cell) => columnOfHead(words(cell)))
  const named = columns.filter((column) => column !== null)
  if (named.length < 2 || cells.filter(Boolean).length > named.length + 1) return null
  if (!named.includes('title') && !named.includes('ordinal')) return null
  return firstOfEach(columns)
}

/** Two columns of one kind: the second 'lead' cooperates, a second 'title' or 'due' is a remark. */
export function firstOfEach(columns: readonly (Column | null)[]): (Column | null)[] {
  const seen = new Set<Column>()
  return columns.map((column) => {
    if (column === null) return null
    const again = seen.has(column)
    seen.add(column)
    if (!again) return column
    return column === 'lead' && !columns.includes('partners') ? 'partners' : 'note'
  })
}

const ORDINAL = /^(?:[IVX]+|[A-ZĐ]|\d{1,3}(?:\.\d{1,2})*|[a-zđ])[.)]?$/u

export const isOrdinal = (cell: string): boolean => ORDINAL.test(cell)

/** Columns from what stands in them: numbers, the longest words, offices, times. */
export function columnsOfContent(rows: readonly (readonly string[])[]): (Column | null)[] {
  const width = Math.max(...rows.map((row) => row.length))
  const cellsAt = (at: number) => rows.map((row) => row[at] ?? '').filter(Boolean)
  const share = (at: number, holds: (cell: string) => boolean) => {
    const cells = cellsAt(at)
    return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length
  }
  const length = (at: number) => cellsAt(at).reduce((sum, cell) => sum + cell.length, 0)
  const columns: (Column | null)[] = Array.from({ length: width }, (_, at) => {
    if (at === 0 && share(at, isOrdinal) >= 0.6) return 'ordinal'
    if (share(at, (cell) => cell.length < 60 && timeOf(words(cell)) !== null) >= 0.5) return 'due'
    if (share(at, (cell) => isActorName(words(cell.replace(/^[-–]\s*/u, '')))) >= 0.5) return 'lead'
    return null
  })
  const free = columns.flatMap((column, at) => (column === null ? [at] : []))
  const title = free.toSorted((a, b) => length(b) - length(a))[0]
  if (title !== undefined) columns[title] = 'title'
  return firstOfEach(columns)
}
