/** Đề cương báo cáo of the sample plans, invented as a guidance would ask, with answers of units to them. */
import {
  RENEWED_PUBLICITY,
  type ReportAnswer,
  type ReportQuestion,
} from '@guongsang/contract/plans-outlines.ts'
import type { Random } from '../random.ts'

const text = (key: string, heading: string, required = true): ReportQuestion => ({
  key,
  heading,
  kind: 'text',
  columns: [],
  required,
  evidence: false,
})
const table = (key: string, heading: string, columns: string[]): ReportQuestion => ({
  ...text(key, heading),
  kind: 'table',
  columns,
})

const directing = text('chi-dao', 'Công tác lãnh đạo, chỉ đạo và việc xây dựng kế hoạch của đơn vị')
const proposals = text('kien-nghi', 'Khó khăn, vướng mắc; kiến nghị, đề xuất', false)
const told = table('tuyen-truyen', 'Số liệu tuyên truyền điển hình tiên tiến', [
  'Hình thức',
  'Số lần (tin, bài)',
  'Số người tiếp cận',
])

export const exemplarReport = [
  directing,
  text('dien-hinh', 'Kết quả phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến'),
  told,
  proposals,
]
export const publicityReport = [directing, told, RENEWED_PUBLICITY, proposals]
export const emulationReport = [
  directing,
  text('phong-trao', 'Kết quả tổ chức các phong trào thi đua yêu nước'),
  table('khen-thuong', 'Kết quả khen thưởng', ['Hình thức', 'Tập thể', 'Cá nhân', 'Hộ gia đình']),
  proposals,
]

/** As a unit would write them; what may stay empty sometimes does. */
export const answersTo = (questions: readonly ReportQuestion[], random: Random): ReportAnswer[] =>
  questions.map(({ key, required }) => {
    const said = required || random.chance(0.4)
    return {
      key,
      text: said ? (wordsFor[key]?.(random) ?? null) : null,
      rows: rowsFor[key]?.(random) ?? [],
      fileIds: [],
    }
  })

const wordsFor: Record<string, (random: Random) => string> = {
  'chi-dao': (random) =>
    `Thủ trưởng đơn vị trực tiếp chỉ đạo, phân công một người theo dõi; đã ban hành kế hoạch của đơn vị và phổ biến tại ${random.int(1, 4)} cuộc họp.`,
  'dien-hinh': (random) =>
    `Đang theo dõi, bồi dưỡng ${random.int(2, 6)} nhân tố mới; đã biểu dương ${random.int(1, 4)} gương người tốt, việc tốt trong sinh hoạt đơn vị.`,
  'phong-trao': (random) =>
    `Đã phát động ${random.int(1, 3)} đợt thi đua gắn với nhiệm vụ trọng tâm, có ${random.int(80, 100)}% công chức, viên chức, người lao động đăng ký tham gia.`,
  'renewed-publicity': (random) =>
    `Đã làm ${random.int(1, 5)} phóng sự ngắn về gương người tốt, việc tốt đăng trên trang của đơn vị.`,
  'kien-nghi': () => 'Đề nghị hướng dẫn thêm cách viết bản trích ngang thành tích của hộ gia đình.',
}

const rowsFor: Record<string, (random: Random) => string[][]> = {
  'tuyen-truyen': (random) => [
    ['Loa truyền thanh', String(random.int(4, 24)), String(random.int(3, 9) * 100)],
    ['Sinh hoạt cơ quan, chi bộ', String(random.int(2, 8)), String(random.int(20, 90))],
  ],
  'khen-thuong': (random) => [
    ['Giấy khen', String(random.int(0, 3)), String(random.int(2, 12)), String(random.int(0, 2))],
  ],
}
