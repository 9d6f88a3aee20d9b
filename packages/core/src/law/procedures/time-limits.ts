/** Thời hạn: days counted from an event, and dates of the year. */
import type { Day } from '../../kernel/day.ts'
import type { AwardCode } from '../awards/catalogue.ts'
import type { Standing } from '../dated.ts'
import { decree98, law2022 } from '../provisions.ts'
import type { SourceKey } from '../sources.ts'
import { answerOn, type Answer, type Entry } from './answer.ts'
import {
  carriedOver,
  decree86,
  example,
  provision,
  through,
  withDistricts,
  withoutDistricts,
} from './provisions.ts'

export type TimeLimit =
  /** Counted after an event; null where the text read does not say from when. */
  | { kind: 'working-days' | 'days'; days: number; after: string | null }
  /** At least so many days before an event. */
  | { kind: 'days-before'; days: number; before: string | null }
  /** A date of the year; `of` says which year, where the text does. */
  | { kind: 'date'; month: number; date: number; inclusive: boolean; of: 'following-year' | 'each-year' }

export interface LimitEntry extends Entry<TimeLimit> {
  /** Empty where several awards have it: see `binds`. */
  awards: readonly AwardCode[]
  /** Whom it concerns where no award is named: what goes to the Ministry, every award, or none (statistics, examples). */
  binds: 'named' | 'ministry' | 'every-award' | 'no-award'
}

const workingDays = (days: number, after: string | null = null): TimeLimit => ({
  kind: 'working-days',
  days,
  after,
})
const calendarDays = (days: number, after: string): TimeLimit => ({ kind: 'days', days, after })
const dateOf = (month: number, date: number, inclusive = true): TimeLimit => ({
  kind: 'date',
  month,
  date,
  inclusive,
  of: 'each-year',
})

const stillAsked =
  'Quyết định 311/QĐ-BNV năm 2025 viết khi Nghị định số 98/2023/NĐ-CP còn hiệu lực; chưa rõ đã công bố lại.'
const dateRead = 'Đọc được ngày; nguyên văn “trước ngày” hay “chậm nhất” chưa đối chiếu.'

/** A limit of the Ministry: sure under NĐ 98, carried over since. */
function ofMinistry(
  code: string,
  name: string,
  limit: TimeLimit,
  before: Standing = provision('311/QĐ-BNV', '', ['tvpl-214280'], withDistricts),
  sources: readonly SourceKey[] = ['tvpl-214280'],
): LimitEntry {
  const versions = through(limit, before, carriedOver(sources, stillAsked))
  return { code, name, awards: [], binds: 'ministry', versions }
}

/** A date by which files lie at the Ministry. */
function filesBy(code: string, name: string, award: AwardCode, limit: TimeLimit, point: string): LimitEntry {
  const note = `Theo điểm ${point} khoản 1 Điều 32 Nghị định số 98/2023/NĐ-CP.`
  const before = decree98(`32.1.${point}`, ['tvpl-220982'], { note: dateRead })
  const versions = through(limit, before, carriedOver(['tvpl-220982'], note))
  return { code, name, awards: [award], binds: 'named', versions }
}

const toMinistry: readonly LimitEntry[] = [
  filesBy(
    'files-national-fighter',
    'Hồ sơ Chiến sĩ thi đua toàn quốc gửi Bộ Nội vụ',
    'CSTDTQ',
    { kind: 'date', month: 12, date: 31, inclusive: true, of: 'following-year' },
    'a',
  ),
  filesBy(
    'files-government-flag',
    'Hồ sơ Cờ thi đua của Chính phủ gửi Bộ Nội vụ',
    'COCP',
    dateOf(6, 30),
    'b',
  ),
  filesBy(
    'files-government-flag-education',
    'Hồ sơ Cờ thi đua của Chính phủ của hệ thống giáo dục gửi Bộ Nội vụ',
    'COCP',
    dateOf(12, 31),
    'b',
  ),
]

const atMinistry: readonly LimitEntry[] = [
  ofMinistry(
    'ministry-appraisal',
    'Bộ Nội vụ thẩm định và trình',
    workingDays(20, 'ngày nhận đủ hồ sơ'),
    decree98('32.2', ['tvpl-220982', 'tvpl-214280']),
    ['tvpl-220982', 'tvpl-214280'],
  ),
  ofMinistry(
    'ministry-after-opinions',
    'Bộ Nội vụ trình khi phải lấy ý kiến',
    workingDays(10, 'ngày các cơ quan được hỏi thống nhất'),
  ),
  ofMinistry('return-ineligible', 'Trả hồ sơ không đủ điều kiện', workingDays(5)),
  ofMinistry('copy-to-proposer', 'Bộ Nội vụ gửi quyết định cho nơi trình', workingDays(10)),
  ofMinistry('copy-to-recipient', 'Nơi trình gửi quyết định cho người được khen thưởng', workingDays(10)),
  ofMinistry(
    'refusal-notice',
    'Báo không được khen thưởng',
    workingDays(10, 'ngày có thông báo của Văn phòng Chính phủ'),
  ),
  ofMinistry('award-objects', 'Cấp hiện vật khen thưởng', workingDays(10)),
]

const inCommunes: readonly LimitEntry[] = [
  {
    code: 'commune-grass-roots-fighter',
    name: 'Cấp xã giải quyết hồ sơ Chiến sĩ thi đua cơ sở',
    awards: ['CSTDCS'],
    binds: 'named',
    versions: through(
      workingDays(20),
      provision('638/QĐ-BNV', '', ['tvpl-244833'], { ...withoutDistricts, note: 'Không thu phí, lệ phí.' }),
    ),
  },
  {
    code: 'cultural-decision',
    name: 'Quyết định Gia đình văn hóa, Thôn, tổ dân phố văn hóa',
    awards: ['GDVH', 'TDPVH'],
    binds: 'named',
    versions: through(calendarDays(10, 'ngày nhận đủ hồ sơ'), decree86('7', ['tt-58929', 'hn-thon'])),
  },
  {
    code: 'cultural-family-review',
    name: 'Bình xét Gia đình văn hóa xong',
    awards: ['GDVH'],
    binds: 'named',
    versions: through(dateOf(11, 25, false), decree86('', ['tn-7003', 'tt-58929'])),
  },
]

const huesReading = {
  enforce: 'warn' as const,
  note: 'Đọc ở thủ tục hành chính của thành phố Huế dẫn khoản 2 Điều 93.',
}

const afterwards: readonly LimitEntry[] = [
  {
    code: 'cancellation-proposal',
    name: 'Cơ quan đã trình đề nghị hủy quyết định khen thưởng',
    awards: [],
    binds: 'every-award',
    versions: through(
      calendarDays(7, 'ngày có kết luận của cơ quan có thẩm quyền'),
      law2022('93.2', ['hue-25046'], huesReading),
    ),
  },
  {
    code: 'cancellation-decision',
    name: 'Cấp đã khen thưởng ban hành quyết định hủy',
    awards: [],
    binds: 'every-award',
    versions: through(workingDays(5), law2022('93.2', ['hue-25046'], huesReading)),
  },
  {
    code: 'statistics-0602',
    name: 'Biểu thống kê 0602.N/BNV-TĐKT',
    awards: [],
    binds: 'no-award',
    versions: through(
      dateOf(12, 15),
      provision('02/2023/TT-BNV', 'Biểu 0602.N/BNV-TĐKT', ['gh-0602'], {
        to: null,
        note: 'Đọc ở phần đầu biểu; ngày có hiệu lực của thông tư chưa tra được.',
      }),
    ),
  },
]

const bacNinh = (place: string) => example('86/2025/QĐ-UBND Bắc Ninh', place, ['bn-86'])
const localExample = (code: string, name: string, limit: TimeLimit): LimitEntry => ({
  code: `example-${code}`,
  name: `Ví dụ của tỉnh Bắc Ninh: ${name}`,
  awards: [],
  binds: 'no-award',
  versions: through(limit, { ...bacNinh('Điều 6 và Điều 10'), ...withoutDistricts }),
})

/** Where provinces put their own dates: shown beside an empty overlay. */
const examples: readonly LimitEntry[] = [
  localExample('thematic', 'hồ sơ khen thưởng chuyên đề', {
    kind: 'days-before',
    days: 10,
    before: null,
  }),
  localExample('year-end', 'hồ sơ khen thưởng cuối năm', dateOf(12, 10)),
  localExample('school-year', 'hồ sơ khen thưởng của ngành giáo dục', dateOf(7, 10)),
  localExample('violations', 'danh sách vi phạm của các cơ quan được hỏi', dateOf(12, 10)),
]

export const timeLimits: readonly LimitEntry[] = [
  ...toMinistry,
  ...atMinistry,
  ...inCommunes,
  ...afterwards,
  ...examples,
]

/** A limit by its code on the day it begins to run. Undefined codes are a mistake of the program. */
export function timeLimitOn(code: string, on: Day): Answer<TimeLimit> {
  const entry = timeLimits.find((limit) => limit.code === code)
  if (entry === undefined) throw new RangeError(`No time limit is called ${code}`)
  return answerOn(entry, on)
}

/** The limits that bind one award, those of every award included. */
export function timeLimitsFor(award: AwardCode): LimitEntry[] {
  return timeLimits.filter(({ awards }) => awards.length === 0 || awards.includes(award))
}

/** “20 ngày làm việc kể từ ngày nhận đủ hồ sơ”, “chậm nhất ngày 31/12 của năm liền kề”. */
export function timeLimitInWords(limit: TimeLimit): string {
  switch (limit.kind) {
    case 'working-days':
      return `${limit.days} ngày làm việc${since(limit.after)}`
    case 'days':
      return `${limit.days} ngày${since(limit.after)}`
    case 'days-before':
      return `ít nhất ${limit.days} ngày trước ${limit.before ?? 'khi xét'}`
    case 'date': {
      const from = limit.inclusive ? 'chậm nhất' : 'trước'
      const year = limit.of === 'following-year' ? 'của năm liền kề' : 'hằng năm'
      return `${from} ngày ${limit.date}/${limit.month} ${year}`
    }
  }
}

function since(event: string | null): string {
  return event === null ? ' (văn bản đọc được không nêu mốc tính)' : ` kể từ ${event}`
}
