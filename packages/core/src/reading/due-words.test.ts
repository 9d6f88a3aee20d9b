import { expect, test } from 'vitest'
import { dueOfCell, findDues } from './due-words.ts'
import { hasUnreadDue } from './unread-dues.ts'
import { timeHeading, timeOf } from './time-headings.ts'
import { words } from './words.ts'

const days = (...on: string[]) => ({ kind: 'on-days', days: on })
const yearly = (...dates: [date: number, month: number][]) => ({
  kind: 'yearly',
  dates: dates.map(([date, month]) => ({ month, date })),
})

/** Wording, rule, whether the day itself is in time. */
const wordings: [string, unknown, boolean][] = [
  ['gửi báo cáo trước ngày 15 của tháng cuối quý', { kind: 'last-month-of-quarter', date: 15 }, false],
  ['chậm nhất ngày 20 tháng cuối mỗi quý', { kind: 'last-month-of-quarter', date: 20 }, true],
  ['trước ngày 10 của tháng đầu quý', yearly([10, 1], [10, 4], [10, 7], [10, 10]), false],
  ['trước các ngày 20/3, 20/6, 20/9 và 20/12', yearly([20, 3], [20, 6], [20, 9], [20, 12]), false],
  ['chậm nhất ngày 15/3/2024', days('2024-03-15'), true],
  ['trước 05/5/2023', days('2023-05-05'), false],
  ['(trước ngày 25/5/2025)', days('2025-05-25'), false],
  ['trước các ngày 25/4 và 25/10/2024', days('2024-04-25', '2024-10-25'), false],
  ['hoàn thành trước ngày 28 tháng 02 năm 2025', days('2025-02-28'), false],
  ['hòan thành trước ngày 28-02-2025', days('2025-02-28'), false],
  ['không quá ngày 01.12.2024', days('2024-12-01'), true],
  ['trước hoặc trong ngày 30/11', yearly([30, 11]), true],
  ['đến hết ngày 31/12/2024', days('2024-12-31'), true],
  ['chậm nhất trước ngày 10/12/2024', days('2024-12-10'), false],
  ['từ ngày 01/3/2024 đến ngày 30/4/2024', days('2024-04-30'), true],
  ['Trong tháng 3', yearly([31, 3]), true],
  ['hoàn thành trong tháng 3/2024', days('2024-03-31'), true],
  ['cuối tháng 11 năm 2024', days('2024-11-30'), true],
  ['trước tháng 6/2025', days('2025-06-01'), false],
  ['xong trong tháng 2', yearly([29, 2]), true],
  ['hoàn thành trong quý II/2024', days('2024-06-30'), true],
  ['vào cuối quý III', yearly([30, 9]), true],
  ['nộp trước ngày 20 hằng tháng', { kind: 'monthly', date: 20 }, false],
  ['trước ngày 05 của tháng sau', { kind: 'after-period', date: 5, months: 1 }, false],
  ['hàng tháng gửi tin', { kind: 'end-of', span: 'month' }, true],
  ['Hằng quý, bình xét', { kind: 'end-of', span: 'quarter' }, true],
  ['báo cáo 06 tháng, năm', { kind: 'end-of', span: 'half-year' }, true],
  ['định kỳ 6 tháng và năm', { kind: 'end-of', span: 'half-year' }, true],
  ['Hằng năm tổ chức', { kind: 'end-of', span: 'year' }, true],
  ['cuối năm tổng hợp', { kind: 'end-of', span: 'year' }, true],
  ['khi kết thúc năm học', { kind: 'end-of', span: 'school-year' }, true],
  ['tổ chức vào năm 2025', days('2025-12-31'), true],
  ['trong vòng 10 ngày làm việc kể từ ngày nhận hồ sơ', null, true],
  [
    'gửi trước ngày 05 tháng 7 và ngày 05 tháng 01 năm sau',
    { kind: 'after-period', date: 5, months: 1 },
    false,
  ],
  ['hạn nộp 15/4', yearly([15, 4]), true],
  ['ngày 15/5 và 15/11 hằng năm gửi báo cáo', yearly([15, 5], [15, 11]), true],
  ['trước ngày 15 tháng 3 hằng năm', yearly([15, 3]), false],
  ['trong tuần thứ 2 tháng 11/2026', null, true],
  ['đầu quý II', yearly([30, 6]), true],
  ['hoàn thành trong 6 tháng đầu năm 2026', days('2026-06-30'), true],
  ['hết 6 tháng cuối năm', yearly([31, 12]), true],
  ['định kỳ 3 tháng/lần', { kind: 'end-of', span: 'quarter' }, true],
  ['gửi đăng ký trước 17 giờ ngày 28/02/2026', days('2026-02-28'), true],
  ['nộp trước 16h30 ngày 20/6', yearly([20, 6]), true],
  ['trước 11 giờ 30 phút, ngày 25 hằng tháng', { kind: 'monthly', date: 25 }, true],
  ['trước ngày 25 của tháng thứ 3 trong quý', { kind: 'last-month-of-quarter', date: 25 }, false],
  ['trước ngày 25 của tháng thứ hai trong quý', yearly([25, 2], [25, 5], [25, 8], [25, 11]), false],
  ['chậm nhất ngày 05 tháng đầu quý sau', { kind: 'after-period', date: 5, months: 1 }, true],
  ['trước ngày 10 của tháng đầu tiên quý tiếp theo', { kind: 'after-period', date: 10, months: 1 }, false],
  ['chậm nhất ngày 07 của quý sau', { kind: 'after-period', date: 7, months: 1 }, true],
  ['trước ngày 15 tháng 01 năm sau', { kind: 'after-period', date: 15, months: 1 }, false],
  ['chậm nhất 31/01 năm kế tiếp', { kind: 'after-period', date: 31, months: 1 }, true],
  ['báo cáo 6 tháng (trước 15/6), năm (trước 15/12)', yearly([15, 6], [15, 12]), false],
  ['sơ kết 6 tháng đầu năm chậm nhất ngày 05/7, cả năm chậm nhất ngày 10/12', yearly([5, 7], [10, 12]), true],
  ['hoàn thiện hồ sơ 10 ngày trước khi kết thúc quý', null, true],
  ['gửi trước khi kết thúc học kỳ 05 ngày', null, true],
  ['trong tháng 4-5', yearly([31, 5]), true],
  ['gui bao cao truoc ngay 15 cua thang cuoi quy', { kind: 'last-month-of-quarter', date: 15 }, false],
]

test.each(wordings)('S001-IV-2-h, S003-IV-5-1c: «%s»', (text, when, inclusive) => {
  const found = findDues(words(text)).map((due) => [due.due.when, due.inclusive])
  expect(found).toEqual([[when, inclusive]])
})

test('every round of a list is owed', () => {
  const found = findDues(words('tổng hợp báo cáo định kỳ tháng, quý, 6 tháng, năm'))
  expect(found.map(({ counts, dated }) => [counts, dated])).toEqual([
    ['month', false],
    ['quarter', false],
    ['half-year', false],
    ['year', false],
  ])
})

test.each([
  'gửi chậm nhất vào phiên họp cuối của Hội đồng',
  'nộp hồ sơ trước kỳ họp thường lệ',
  'hoàn thành trước lễ tổng kết',
  'thời hạn nộp: theo thông báo',
  'phát sóng mỗi tuần 02 lần',
  'kiểm tra định kỳ 2 năm một lần',
  'trước 30 ngày tổ chức hội nghị',
])('«%s» names a time that nobody reads', (text) => {
  expect(findDues(words(text))).toEqual([])
  expect(hasUnreadDue(words(text))).toBe(true)
})

test.each([
  'trước hết là người đứng đầu; trước tình hình mới; trước mắt tập trung',
  'báo cáo trước ngày 15/3/2024',
  'nâng cao trách nhiệm trước Nhân dân',
])('«%s» hides no time', (text) => {
  expect(hasUnreadDue(words(text))).toBe(false)
})

test.each([
  'theo Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị',
  'giai đoạn 2021 - 2025',
  'kỷ niệm 75 năm ngày Bác Hồ ra lời kêu gọi (11/6/1948 - 11/6/2023)',
  'theo quy định của Nhà nước, trước hết là người đứng đầu',
  'trích từ Quỹ thi đua, khen thưởng của từng cấp',
  'ngày 07 tháng 4 năm 2014 của Bộ Chính trị',
])('«%s» is no deadline', (text) => {
  expect(findDues(words(text))).toEqual([])
})

test.each<[string, string | null, string | null]>([
  ['Quý I', 'Q1', null],
  ['Quý II/2024:', 'Q2', null],
  ['Nhiệm vụ thực hiện trong Quý III', 'Q3', null],
  ['QUÝ IV NĂM 2025', 'Q4', null],
  ['Quý 1/2024', 'Q1', null],
  ['Trong tháng 3:', 'Q1', 'every year on 31/3'],
  ['Tháng 4-5', 'Q2', 'every year on 31/5'],
  ['Tháng 6 – 8', 'Q3', 'every year on 31/8'],
  ['Tháng 11 và tháng 12', 'all-year', 'every year on 30/11, 31/12'],
  ['Các nhiệm vụ thường xuyên trong năm 2024', 'all-year', null],
  ['6 tháng đầu năm', 'Q2', null],
  ['6 tháng cuối năm', 'Q4', null],
  ['Hằng tháng', 'all-year', 'end of every month'],
  ['NHIỆM VỤ TRỌNG TÂM NĂM 2024', null, null],
  ['Quy định chung', null, null],
  ['Tổ chức hội nghị trong Quý I', null, null],
])('the heading «%s» puts its items into %s', (text, group, due) => {
  const time = timeHeading(words(text))
  expect([time?.group ?? null, time?.due?.due.rule ?? null]).toEqual([group, due])
})

test.each<[string, string | null, string | null]>([
  ['Trước 15/02/2025', 'Q1', 'on 2025-02-15'],
  ['15/3', 'Q1', 'every year on 15/3'],
  ['Tháng 9/2025', 'Q3', 'on 2025-09-30'],
  ['Quý II, IV', 'Q2', 'every year on 30/6, 31/12'],
  ['Quý II; Quý IV', 'Q2', 'every year on 30/6, 31/12'],
  ['Quý I - III', 'Q3', null],
  ['Tháng 5-6', 'Q2', 'every year on 30/6'],
  ['Trước 17 giờ ngày 20/6', 'Q2', 'every year on 20/6'],
  ['Thường xuyên', 'all-year', null],
  ['Cả năm', 'all-year', null],
  ['Tuần 2 tháng 9', 'Q3', 'Tuần 2 tháng 9'],
  ['Theo kế hoạch của cụm', null, null],
])('the cell «%s» means %s', (text, group, due) => {
  const time = timeOf(words(text))
  expect([time?.group ?? null, time?.due?.due.rule ?? null]).toEqual([group, due])
})

test('a cell without a time has no deadline', () => {
  expect(dueOfCell(words('Sở Nội vụ'))).toBeNull()
})
