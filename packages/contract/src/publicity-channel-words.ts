/** Closed lists of channels, columns, broadcasts and programmes, each value with the words a screen shows. */
import { z } from 'zod'

export const PUBLICITY_LABEL_LISTS = {
  form: 'Hình thức',
  topic: 'Nội dung',
  audience: 'Đối tượng',
} as const
export const CHANNEL_KINDS = {
  portal: 'Cổng, trang thông tin điện tử',
  loudspeaker: 'Truyền thanh, loa',
  'audio-press': 'Báo nói',
  'video-press': 'Báo hình',
  'print-press': 'Báo viết',
  magazine: 'Tạp chí',
  bulletin: 'Bản tin',
  'internal-bulletin': 'Bản tin nội bộ',
  'social-page': 'Trang mạng xã hội',
  speakers: 'Báo cáo viên, tuyên truyền viên',
  mobile: 'Mạng di động',
  banners: 'Cổ động trực quan',
} as const
export const COLUMN_KINDS = { column: 'Chuyên mục', 'special-page': 'Chuyên trang' } as const
export const CADENCE_PERIODS = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' } as const
export const CADENCE_STANDINGS = {
  met: 'Đủ kỳ',
  'on-track': 'Đã xếp đủ lịch',
  running: 'Đang trong kỳ',
  warning: 'Có thể thiếu',
  short: 'Thiếu kỳ',
  below: 'Ít hơn đề nghị',
  'not-begun': 'Chưa đến',
  'no-rule': 'Không đặt số kỳ',
} as const
export const BROADCAST_STATES = {
  planned: 'Dự kiến',
  edited: 'Đã biên tập',
  approved: 'Đã duyệt',
  aired: 'Đã phát',
  logged: 'Đã ghi nhật ký',
  cancelled: 'Đã hủy',
} as const
export const VOLUME_MEASURES = {
  minutes: 'phút phát sóng',
  broadcasts: 'kỳ phát sóng',
  items: 'tin, bài',
} as const
export const PROGRAMME_STATES = {
  draft: 'Đang soạn',
  approved: 'Đã duyệt',
  closed: 'Đã tổng kết',
} as const
export const PROGRAMME_LINE_STANDINGS = {
  done: 'Xong',
  partly: 'Đang làm',
  ahead: 'Chưa đến tháng',
  due: 'Trong tháng',
  behind: 'Chậm',
} as const

const keysOf = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
const oneOf = <T extends Record<string, string>>(words: T) =>
  z.enum(keysOf(words), { error: 'Chọn một giá trị trong danh sách.' })

export const PublicityLabelList = oneOf(PUBLICITY_LABEL_LISTS)
export const ChannelKind = oneOf(CHANNEL_KINDS)
export const ColumnKind = oneOf(COLUMN_KINDS)
export const CadencePeriod = oneOf(CADENCE_PERIODS)
export const CadenceStanding = oneOf(CADENCE_STANDINGS)
export const BroadcastState = oneOf(BROADCAST_STATES)
export const VolumeMeasure = oneOf(VOLUME_MEASURES)
export const ProgrammeState = oneOf(PROGRAMME_STATES)
export const ProgrammeLineStanding = oneOf(PROGRAMME_LINE_STANDINGS)

/** Codes of an editable catalogue of publicity. */
export const LabelCode = z.string().regex(/^[a-z0-9-]{2,60}$/, 'Chọn trong danh mục.')
export const LabelCodes = z.array(LabelCode).max(20, 'Nhiều nhất 20 mục.')
/** A label as it stands beside a thing: with the mark of the printed plan. */
export const LabelShown = z.object({ code: z.string(), label: z.string(), letter: z.string().nullable() })
export const TimeTyped = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'Nhập giờ theo dạng 06:30.')
export const Seconds = z
  .number()
  .int('Nhập số giây nguyên.')
  .min(1, 'Thời lượng lớn hơn 0.')
  .max(86_400, 'Thời lượng không quá một ngày.')
