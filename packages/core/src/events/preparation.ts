/** Việc chuẩn bị: what a congress, a conference or a ceremony asks to be ready, and by when; a beginning that the office edits. */
import { addDays, type Day } from '../kernel/day.ts'
import type { EventKind } from './event-kinds.ts'

interface Step {
  text: string
  /** Before the first day. */
  daysBefore: number
}

const congress: readonly Step[] = [
  { text: 'Kế hoạch tổ chức Đại hội', daysBefore: 120 },
  { text: 'Thành lập Ban Tổ chức và các tiểu ban', daysBefore: 110 },
  { text: 'Phân bổ đại biểu cho các cơ quan, đơn vị', daysBefore: 90 },
  { text: 'Báo cáo tổng kết phong trào thi đua của nhiệm kỳ', daysBefore: 60 },
  { text: 'Danh sách điển hình tiên tiến của nhiệm kỳ được tôn vinh', daysBefore: 60 },
  { text: 'Tham luận, báo cáo điển hình', daysBefore: 40 },
  { text: 'Tuyên truyền trước Đại hội', daysBefore: 30 },
  { text: 'Dự toán kinh phí', daysBefore: 60 },
  { text: 'Giấy mời và danh sách đại biểu, khách mời', daysBefore: 15 },
  { text: 'Chương trình, kịch bản điều hành', daysBefore: 10 },
  { text: 'Hội trường, âm thanh, trang trí', daysBefore: 3 },
  { text: 'Tổng duyệt', daysBefore: 1 },
]

const conference: readonly Step[] = [
  { text: 'Chương trình và báo cáo', daysBefore: 10 },
  { text: 'Danh sách tập thể, cá nhân được tôn vinh, khen thưởng', daysBefore: 10 },
  { text: 'Giấy mời', daysBefore: 7 },
  { text: 'Hội trường, trang trí, kinh phí', daysBefore: 3 },
]

const steps: Partial<Record<EventKind, readonly Step[]>> = { congress, conference, ceremony: conference }

/** With the days they are due for this event, the earliest first. */
export function preparationsFor(kind: EventKind, startsOn: Day): { text: string; dueOn: Day }[] {
  return (steps[kind] ?? [])
    .toSorted((a, b) => b.daysBefore - a.daysBefore)
    .map(({ text, daysBefore }) => ({ text, dueOn: addDays(startsOn, -daysBefore) }))
}

export interface Prepared {
  dueOn: Day | null
  doneOn: Day | null
}

export type PreparationStanding = 'done' | 'open' | 'late'

export const preparationStanding = ({ dueOn, doneOn }: Prepared, today: Day): PreparationStanding =>
  doneOn !== null ? 'done' : dueOn !== null && dueOn < today ? 'late' : 'open'
