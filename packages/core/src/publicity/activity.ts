/** What one activity of publicity must say: a talk has a speaker, what stays has an end, members are among those reached. */
import type { Day } from '../kernel/day.ts'

export type ActivityKind =
  | 'talk'
  | 'culture'
  | 'performance'
  | 'contest'
  | 'festival'
  | 'visual'
  | 'meeting'
  | 'bulletin'
  | 'other'

interface Told {
  kind: ActivityKind
  heldOn: Day
  until: Day | null
  hasSpeaker: boolean
  place: string | null
  quantity: number | null
  reached: number | null
  membersReached: number | null
}

export interface Problem {
  field: string
  message: string
}

/** What is told of each kind beside day, content and audience: văn nghệ, hội thi, hội diễn, cổ động with number and place. */
const counted: readonly ActivityKind[] = ['culture', 'performance', 'contest', 'festival', 'visual']

export function activityProblems(told: Told, today: Day): Problem[] {
  const problems: Problem[] = []
  const say = (field: string, message: string) => problems.push({ field, message })
  if (told.heldOn > today) say('heldOn', 'Ngày này chưa tới. Chỉ ghi hoạt động đã làm.')
  if (told.until !== null && told.until < told.heldOn) say('until', 'Ngày kết thúc trước ngày bắt đầu.')
  if (told.kind === 'talk' && !told.hasSpeaker)
    say('memberId', 'Chọn báo cáo viên, tuyên truyền viên đã nói.')
  if (told.kind !== 'talk' && told.hasSpeaker) say('memberId', 'Chỉ buổi tuyên truyền miệng có báo cáo viên.')
  if (told.kind === 'talk' && told.reached === null) say('reached', 'Ghi số người nghe.')
  if ((told.kind === 'talk' || counted.includes(told.kind)) && told.place === null)
    say('place', 'Ghi địa điểm.')
  if (counted.includes(told.kind) && told.quantity === null)
    say('quantity', 'Ghi số lượng: số tiết mục, số buổi, số băng rôn, pa nô.')
  if (told.membersReached !== null && (told.reached === null || told.membersReached > told.reached))
    say('membersReached', 'Số đoàn viên, hội viên không lớn hơn số người được tuyên truyền.')
  return problems
}

/** The common form of the locality's list that says the same as a kind of activity. */
export const formOfActivity: Readonly<Partial<Record<string, string>>> = {
  talk: 'bao-cao',
  culture: 'van-hoa',
  performance: 'van-nghe',
  contest: 'hoi-thi',
  festival: 'hoi-dien',
  visual: 'co-dong',
}
