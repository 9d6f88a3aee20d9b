/**
 * Tham số: every value that an office may change by its own decision, with its label and the value that holds until it
 * does. What the law fixes is not here: that is in core/law, with its article.
 */
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { z } from 'zod'

export interface SettingEntry<T> {
  label: string
  group: string
  help: string
  input: 'whole-number' | 'percent' | 'money' | 'text' | 'yes-no' | 'time' | 'ladder' | 'days'
  unit: string | null
  schema: z.ZodType<T>
  initial: T
  /** The value as a person reads it. */
  tell(value: T): string
}

const setting = <T>(entry: SettingEntry<T>): SettingEntry<T> => entry

const wholeNumber = (min: number, max: number) =>
  z
    .int('Nhập số nguyên.')
    .min(min, `Nhỏ nhất là ${formatNumber(min)}.`)
    .max(max, `Lớn nhất là ${formatNumber(max)}.`)

const dateOfYear = (
  initial: string,
): Pick<SettingEntry<string>, 'input' | 'unit' | 'schema' | 'initial' | 'tell'> => ({
  input: 'text',
  unit: null,
  schema: z.string().regex(/^(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])$/, 'Nhập ngày/tháng, ví dụ 05/9.'),
  initial,
  tell: (text) => `Ngày ${text}`,
})

const tellRung = (rung: number): string =>
  rung === 0 ? 'đúng ngày đến hạn' : rung > 0 ? `trước ${rung} ngày` : `sau ${-rung} ngày`

const DOCUMENTS = 'Văn bản in ra'
const REMINDERS = 'Nhắc việc'
const DEADLINES = 'Hạn của kế hoạch'
const PUBLICITY = 'Tuyên truyền'

export const settings = {
  'reminder-ladder': setting({
    label: 'Các lần nhắc trước và sau hạn',
    group: REMINDERS,
    help: 'Mỗi lần nhắc được gửi một lần cho mỗi việc, trước, đúng hoặc sau ngày đến hạn.',
    input: 'ladder',
    unit: 'ngày',
    schema: z
      .array(wholeNumber(-60, 90))
      .min(1, 'Cần ít nhất một lần nhắc.')
      .max(10, 'Nhiều nhất mười lần nhắc.')
      .refine((rungs) => new Set(rungs).size === rungs.length, 'Có lần nhắc bị trùng.')
      .transform((rungs) => rungs.toSorted((a, b) => b - a)),
    initial: [7, 3, 0, -1],
    tell: (rungs) => rungs.map(tellRung).join(', '),
  }),
  'reminder-letter-ladder': setting({
    label: 'Các lần soạn công văn đôn đốc sau hạn',
    group: REMINDERS,
    help: 'Đến ngày này, công văn đôn đốc được soạn sẵn thành dự thảo. Cơ quan không trực thuộc Ủy ban nhân dân chỉ được gửi từ sau 14 ngày.',
    input: 'ladder',
    unit: 'ngày',
    schema: z
      .array(wholeNumber(-90, -1))
      .max(5, 'Nhiều nhất năm lần.')
      .refine((rungs) => new Set(rungs).size === rungs.length, 'Có lần bị trùng.')
      .transform((rungs) => rungs.toSorted((a, b) => b - a)),
    initial: [-3, -15],
    tell: (rungs) => (rungs.length === 0 ? 'Không tự soạn' : rungs.map(tellRung).join(', ')),
  }),
  'deadlines-move-off-days-off': setting({
    label: 'Hạn rơi vào ngày nghỉ chuyển sang ngày làm việc kế tiếp',
    group: DEADLINES,
    help: 'Kế hoạch không ghi gì thì hạn giữ nguyên. Bật lên, ngày cuối còn đúng hạn chuyển sang ngày làm việc đầu tiên sau ngày nghỉ.',
    input: 'yes-no',
    unit: null,
    schema: z.boolean(),
    initial: false,
    tell: (moves) => (moves ? 'Chuyển' : 'Giữ nguyên'),
  }),
  'school-year-begins': setting({
    label: 'Năm học bắt đầu',
    group: DEADLINES,
    help: 'Theo khung kế hoạch thời gian năm học của tỉnh; dùng cho nghĩa vụ tính theo năm học.',
    ...dateOfYear('5/9'),
  }),
  'school-year-ends': setting({
    label: 'Năm học kết thúc',
    group: DEADLINES,
    help: 'Theo khung kế hoạch thời gian năm học của tỉnh.',
    ...dateOfYear('31/5'),
  }),
  'document-place-name': setting({
    label: 'Địa danh ghi trên văn bản',
    group: DOCUMENTS,
    help: 'Chữ đứng trước ngày tháng năm. Để trống thì dùng tên địa phương.',
    input: 'text',
    unit: null,
    schema: z.string().trim().max(80, 'Nhiều nhất 80 chữ.'),
    initial: '',
    tell: (text) => text || 'Theo tên địa phương',
  }),
  'document-superior-body': setting({
    label: 'Cơ quan chủ quản ghi trên văn bản',
    group: DOCUMENTS,
    help: 'Dòng đầu ở góc trái, phía trên tên cơ quan ban hành. Để trống thì lấy Ủy ban nhân dân của địa phương.',
    input: 'text',
    unit: null,
    schema: z.string().trim().max(120, 'Nhiều nhất 120 chữ.'),
    initial: '',
    tell: (text) => text || 'Ủy ban nhân dân của địa phương',
  }),
  'document-body-abbreviation': setting({
    label: 'Chữ viết tắt tên cơ quan trong ký hiệu văn bản',
    group: DOCUMENTS,
    help: 'Ví dụ PNV thì ký hiệu là DS-PNV. Để trống thì ký hiệu chỉ có tên loại.',
    input: 'text',
    unit: null,
    schema: z
      .string()
      .trim()
      .regex(/^[A-ZĐ]{0,12}$/u, 'Chỉ nhập chữ in hoa, không dấu cách, nhiều nhất 12 chữ.'),
    initial: '',
    tell: (text) => text || 'Không có',
  }),
  'exemplar-review-months': setting({
    label: 'Theo dõi lại điển hình sau khi công nhận',
    group: 'Điển hình tiên tiến',
    help: 'Sau số tháng này kể từ ngày công nhận hoặc lần theo dõi trước, điển hình vào danh sách cần theo dõi lại.',
    input: 'whole-number',
    unit: 'tháng',
    schema: wholeNumber(1, 60),
    initial: 12,
    tell: (months) => `${formatNumber(months)} tháng`,
  }),
  'initiative-sharing-holders': setting({
    label: 'Số cá nhân có sáng kiến phải giới thiệu trong năm',
    group: 'Sáng kiến',
    help: 'Mỗi đơn vị được giao tổ chức giới thiệu, phổ biến sáng kiến của ít nhất số cá nhân này; chỉ tính người có sáng kiến đã được công nhận.',
    input: 'whole-number',
    unit: 'cá nhân',
    schema: wholeNumber(1, 100),
    initial: 2,
    tell: (people) => `${formatNumber(people)} cá nhân`,
  }),
  'script-words-per-minute': setting({
    label: 'Tốc độ đọc lời dẫn phát thanh',
    group: PUBLICITY,
    help: 'Dùng để tính thời gian đọc. Mức ban đầu chậm hơn người dẫn truyền hình nói chậm nhất trong một khảo sát bảy chương trình (3,7 tiếng mỗi giây, tức 222 tiếng mỗi phút), vì đọc qua loa cần ngắt nghỉ; đài nên bấm giờ một bản tin đã đọc rồi đặt lại theo phát thanh viên của mình.',
    input: 'whole-number',
    unit: 'tiếng mỗi phút',
    schema: wholeNumber(80, 400),
    initial: 180,
    tell: (words) => `${formatNumber(words)} tiếng mỗi phút`,
  }),
  'cadence-warning-days': setting({
    label: 'Báo trước khi chuyên mục có thể thiếu kỳ',
    group: PUBLICITY,
    help: 'Trước khi hết kỳ số ngày này mà chưa phát và chưa xếp lịch đủ, đơn vị chủ trì chuyên mục và cơ quan thường trực được báo một lần.',
    input: 'whole-number',
    unit: 'ngày',
    schema: wholeNumber(1, 28),
    initial: 7,
    tell: (days) => `Trước ${formatNumber(days)} ngày`,
  }),
  'finished-jobs-kept-days': setting({
    label: 'Giữ công việc nền đã xong trong',
    group: 'Hệ thống',
    help: 'Sau số ngày này, công việc nền đã xong hoặc đã hủy được dọn khỏi danh sách.',
    input: 'whole-number',
    unit: 'ngày',
    schema: wholeNumber(7, 3_650),
    initial: 90,
    tell: (days) => `${formatNumber(days)} ngày`,
  }),
} as const

export type SettingKey = keyof typeof settings
export type SettingOf<K extends SettingKey> = (typeof settings)[K] extends SettingEntry<infer T> ? T : never

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settings, key)
