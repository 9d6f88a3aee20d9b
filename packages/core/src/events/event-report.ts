/** What the report of an event still lacks, in words: who came, what came of it, what was concluded, what it cost. */
import { type EventKind, isVisit } from './event-kinds.ts'

export interface ReportFacts {
  kind: EventKind
  people: number
  result: string | null
  conclusion: string | null
  lessons: string | null
  awardsUndecided: number
  costsWithoutActual: number
  /** The plan is summed up here, and no final report hangs on the event. */
  lacksFinalReport: boolean
}

interface Lack {
  field: string
  sentence: string
}

const concluded: readonly EventKind[] = ['conference', 'congress', 'bloc-meeting']

export function missingForReport(facts: ReportFacts): Lack[] {
  const lacks: [boolean, string, string][] = [
    [facts.people === 0, 'attendance', 'Ghi số người dự theo từng nhóm đối tượng.'],
    [facts.result === null, 'result', 'Ghi kết quả của sự kiện.'],
    [concluded.includes(facts.kind) && facts.conclusion === null, 'conclusion', 'Ghi kết luận của hội nghị.'],
    [
      isVisit(facts.kind) && facts.lessons === null,
      'lessons',
      'Ghi bài học rút ra sau chuyến tham quan, học tập.',
    ],
    [
      facts.awardsUndecided > 0,
      'honours',
      `Còn ${facts.awardsUndecided} phần thưởng chưa ghi đã trao hay chưa.`,
    ],
    [facts.costsWithoutActual > 0, 'costs', `Còn ${facts.costsWithoutActual} khoản chưa ghi số thực chi.`],
    [
      facts.lacksFinalReport,
      'documents',
      'Sự kiện này tổng kết kế hoạch: đính kèm báo cáo tổng kết ở mục Văn bản.',
    ],
  ]
  return lacks.flatMap(([is, field, sentence]) => (is ? [{ field, sentence }] : []))
}
