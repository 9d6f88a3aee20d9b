/** Tables in shapes other than that of the samples. Expected rows: group, ordinal, beginning of the title, lead, partners, due. */
import { expect, test } from 'vitest'
import { ANNEX_TABLE, FLATTENED_TABLE, LAYOUT_TABLE, STROKED_TABLE } from './other-plans.fixture.ts'
import type { PlanReading } from './plan-reading.ts'
import { readPlan } from './read-plan.ts'

const tasksOf = (reading: PlanReading) =>
  reading.tasks.map((task) => [
    task.group,
    task.ordinal,
    task.title.slice(0, 24),
    task.lead,
    task.partners.join(' + '),
    task.due?.rule ?? null,
    task.inclusive,
  ])
const codesOf = (reading: PlanReading) => reading.warnings.map(({ code, line }) => `${line} ${code}`)

test('a table with its columns in another order is read by the words at their heads', () => {
  const reading = readPlan(STROKED_TABLE)
  const rows = reading.tasks.filter(({ source }) => source === 'table')
  expect(
    rows.map(({ ordinal, group, lead, partners, output, due, inclusive }) => [
      ordinal,
      group,
      lead,
      partners.join(' + '),
      output,
      due?.rule ?? null,
      inclusive,
    ]),
  ).toEqual([
    ['1', 'Q1', 'Phòng Thi đua, khen thưởng', '', 'Kế hoạch', 'on 2025-02-15', false],
    ['2', 'Q2', 'Phòng Thi đua, khen thưởng', 'Văn phòng Sở', 'Hội nghị', null, null],
    ['3', 'Q3', 'Hội đồng Thi đua - Khen thưởng tỉnh', '', 'Tờ trình', 'every year on 30/9', true],
    ['4', 'all-year', 'Các phòng chuyên môn', '', null, null, null],
    [
      '5',
      'Q4',
      'Phòng Thi đua, khen thưởng',
      'Văn phòng Sở + Thanh tra Sở',
      'Báo cáo',
      'on 2025-11-30',
      true,
    ],
    ['6', 'all-year', 'Văn phòng Sở', '', null, 'Sau 10 ngày kể từ ngày có Nghị quyết', true],
  ])
  expect(reading.document).toMatchObject({ number: null, symbol: 'KH-SNV', place: 'Phú Sơn', issuedOn: null })
  expect(reading.bases.map(({ ref, issuer }) => [ref, issuer])).toEqual([
    ['Chương trình số 15-CTr/TU', 'Tỉnh ủy'],
    ['Công văn số 88/BNV-TĐKT', 'Bộ Nội vụ'],
  ])
  expect(codesOf(reading)).toEqual(['3 no-number', '5 no-date', '21 unread-due', '31 no-signer-name'])
})

test('an annex behind the signature is read; merged cells are taken from above and told', () => {
  const reading = readPlan(ANNEX_TABLE)
  const rows = reading.tasks.filter(({ source }) => source === 'table')
  expect(
    rows.map(({ heading, ordinal, title, lead, partners, due, confidence }) => [
      heading,
      ordinal,
      title,
      lead,
      partners.join(' + '),
      due?.rule ?? null,
      confidence,
    ]),
  ).toEqual([
    [
      'CÔNG TÁC TUYÊN TRUYỀN',
      '1',
      'Mở chuyên mục',
      'Đài Truyền thanh thị xã',
      'Phòng Văn hóa + Phòng Nội vụ',
      'on 2025-03-31',
      'sure',
    ],
    [
      'CÔNG TÁC TUYÊN TRUYỀN',
      '2',
      'Viết bài về điển hình',
      'Đài Truyền thanh thị xã',
      'Các phường, xã',
      'end of every month',
      'guess',
    ],
    [
      'CÔNG TÁC KHEN THƯỞNG',
      '1',
      'Xét khen thưởng đột xuất',
      'Phòng Nội vụ',
      'Công an thị xã + Ban Chỉ huy Quân sự thị xã',
      null,
      'likely',
    ],
    ['CÔNG TÁC KHEN THƯỞNG', '3', 'Tổng kết giai đoạn', 'Phòng Nội vụ', 'Văn phòng', 'on 2027-11-15', 'sure'],
  ])
  expect(reading.document).toMatchObject({
    type: 'CTr',
    issuer: 'HỘI ĐỒNG NHÂN DÂN THỊ XÃ BẾN GỖ',
    period: { from: '2025-01-01', to: '2027-12-31' },
  })
  expect(reading.signature?.name).toBe('Phạm Quốc Dũng')
  expect(codesOf(reading)).toEqual(['14 no-lead', '32 lead-from-above', '34 no-time', '36 ordinal-gap'])
})

test('cells one under the other become rows; a page number between them is none', () => {
  const reading = readPlan(FLATTENED_TABLE)
  expect(
    tasksOf(reading).map(([group, ordinal, title, lead, partners, due]) => [
      group,
      ordinal,
      title,
      lead,
      partners,
      due,
    ]),
  ).toEqual([
    [
      'Q1',
      '1',
      'Phát động phong trào',
      'Phòng Tài nguyên và Môi trường',
      'Phòng Nội vụ',
      'every year on 29/2',
    ],
    ['Q2', '2', 'Tổ chức ra quân', 'UBND các xã', 'Đoàn Thanh niên + Hội Phụ nữ', null],
    ['Q4', '3', 'Chấm điểm các tuyến đườn', 'Phòng Nội vụ', '', 'on 2025-10-30'],
    ['by-organisation', '1', 'tổng hợp kết quả, báo cá', 'Phòng Nội vụ', '', 'on 2025-12-15'],
  ])
  expect(codesOf(reading)).toEqual(['1 no-number', '1 no-date', '46 unclear-row'])
})

test('a table without cells is kept as it stands, and Word is asked for', () => {
  const reading = readPlan(LAYOUT_TABLE)
  expect(tasksOf(reading).map(([group, , title]) => [group, title])).toEqual([
    ['by-organisation', 'tổng hợp kết quả, báo cá'],
  ])
  expect(reading.sections[1]!.text!.split('\n').length).toBe(7)
  expect(codesOf(reading)).toContain('8 cells-lost')
})
