/** Plans of other shapes than the samples. Rows of expected tasks: group, ordinal, beginning of the title, lead, partners, due. */
import { describe, expect, test } from 'vitest'
import { BY_MONTHS, LETTERED_QUARTERS, PDF_PAGES } from './other-plans.fixture.ts'
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

describe('quarters under letters, chapters under Arabic numbers', () => {
  const reading = readPlan(LETTERED_QUARTERS)

  test('the head is read from two columns', () => {
    const { found, ...head } = reading.document
    expect(head).toEqual({
      type: 'KH',
      number: '45',
      symbol: 'KH-UBND',
      place: 'An Bình',
      issuedOn: '2025-02-05',
      issuer: 'Ủy ban nhân dân huyện An Bình',
      title: 'CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2025',
      period: { from: '2025-01-01', to: '2025-12-31' },
    })
    expect([found.number?.line, found.title?.line, found.title?.confidence]).toEqual([4, 6, 'sure'])
  })

  test('tasks stand in their quarters, duties under their offices', () => {
    expect(tasksOf(reading)).toEqual([
      ['Q1', '-', 'Phòng Nội vụ chủ trì, ph', 'Phòng Nội vụ', 'Văn phòng HĐND và UBND huyện', null, null],
      ['Q1', '-', 'Tổ chức ký kết giao ước ', null, '', 'on 2025-02-28', false],
      ['Q2', '+', 'Sơ kết 6 tháng đầu năm', null, '', null, null],
      ['Q2', '+', 'Xét khen thưởng ngành gi', null, '', null, null],
      ['Q3', '-', 'Kiểm tra chéo giữa các k', null, '', 'on 2025-09-30, 2025-12-31', true],
      ['all-year', '-', 'Công an huyện cập nhật d', 'Công an huyện', '', null, null],
      ['by-organisation', '3.1', 'theo dõi, đôn đốc, tổng ', 'Phòng Nội vụ', '', null, null],
      [
        'by-organisation',
        '-',
        'Gửi kế hoạch về UBND huy',
        'Các phòng, ban, ngành huyện; UBND các xã, thị trấn',
        '',
        'on 2025-02-28',
        false,
      ],
      [
        'by-organisation',
        '-',
        'Mỗi quý giới thiệu tối t',
        'Các phòng, ban, ngành huyện; UBND các xã, thị trấn',
        '',
        "day 20 of the quarter's last month",
        true,
      ],
      ['by-organisation', '3.3', 'phối hợp tuyên truyền, v', 'Ủy ban MTTQ Việt Nam huyện', '', null, null],
    ])
    expect(reading.tasks[3]!.schoolYear).toBe('2024-2025')
    expect(reading.tasks.at(-1)!.strength).toBe('request')
  })

  test('a duty keeps its number, its composition, its way and who is let off', () => {
    expect(
      reading.obligations.map(
        ({ line, who, atLeast, of, per, counts, composition, route, except, inclusive }) => ({
          line,
          who,
          atLeast,
          of,
          per,
          counts,
          composition,
          route,
          except,
          inclusive,
        }),
      ),
    ).toEqual([
      {
        line: 30,
        who: 'Các phòng, ban, ngành huyện; UBND các xã, thị trấn',
        atLeast: null,
        of: null,
        per: null,
        counts: 'once',
        composition: 'any',
        route: { to: 'UBND huyện', through: 'Phòng Nội vụ', onwardTo: 'Sở Nội vụ' },
        except: null,
        inclusive: false,
      },
      {
        line: 31,
        who: 'Các phòng, ban, ngành huyện; UBND các xã, thị trấn',
        atLeast: 2,
        of: 'điển hình',
        per: 'quarter',
        counts: 'quarter',
        composition: 'either',
        route: { to: 'Phòng Nội vụ', through: null, onwardTo: null },
        except: 'các trường trung học phổ thông',
        inclusive: true,
      },
    ])
  })

  test('recipients and signature are parted though they share lines', () => {
    expect(reading.recipients.map(({ text, purpose, kind }) => [text, purpose, kind])).toEqual([
      ['Sở Nội vụ (b/c)', 'b/c', 'recipient'],
      ['TT Huyện ủy (b/c)', 'b/c', 'recipient'],
      ['Các phòng, ban, ngành huyện', null, 'recipient'],
      ['UBND các xã, thị trấn', null, 'recipient'],
      ['Lưu: VT, NV', null, 'archive'],
    ])
    expect(reading.signature).toMatchObject({
      form: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH',
      post: 'PHÓ CHỦ TỊCH',
      name: 'Trần Thị Lan Hương',
    })
  })

  test('sections stand as printed', () => {
    expect(reading.sections.slice(2, 9).map(({ ordinal, title, level }) => [ordinal, title, level])).toEqual([
      ['1', 'Mục đích, yêu cầu', 1],
      ['-', null, 2],
      ['-', null, 2],
      ['2', 'Nội dung và tiến độ thực hiện', 1],
      ['a', 'Quý I/2025:', 2],
      ['-', null, 3],
      ['-', null, 3],
    ])
    expect(codesOf(reading)).toEqual(['19 no-lead'])
  })
})

test('months put tasks into quarters with a day; offices stand before a colon', () => {
  const reading = readPlan(BY_MONTHS)
  expect(
    tasksOf(reading).map(([group, , title, lead, , due, inclusive]) => [group, title, lead, due, inclusive]),
  ).toEqual([
    ['Q1', 'Công chức Văn hóa - Xã h', 'Công chức Văn hóa - Xã hội', 'every year on 31/1', true],
    ['Q1', 'Trạm Y tế xã báo cáo kết', 'Trạm Y tế xã', 'every year on 31/3', true],
    ['Q1', 'Tổ chức hội nghị chuyên ', null, 'every year on 26/3', true],
    ['Q2', 'Sơ kết công tác thi đua ', null, 'on 2026-06-30', true],
    ['all-year', 'Bình xét thi đua cuối nă', null, 'every year on 30/11, 31/12', true],
    ['all-year', 'Đài truyền thanh xã phát', 'Đài truyền thanh xã', 'end of every month', true],
    [
      'by-organisation',
      'báo cáo kết quả về Sở Nộ',
      'Văn phòng HĐND và UBND xã',
      'day 5 of month 1 after the period',
      false,
    ],
    ['by-organisation', 'nộp báo cáo khi kết thúc', 'Các trường học trên địa bàn xã', null, null],
    [
      'by-organisation',
      'bình xét trước ngày 10 c',
      'Các thôn',
      'every year on 10/1, 10/4, 10/7, 10/10',
      false,
    ],
  ])
  expect(reading.bases.map(({ verb, ref, issuedOn }) => [verb, ref, issuedOn])).toEqual([
    ['Thực hiện', 'Kế hoạch số 07/KH-UBND', '2026-01-05'],
  ])
  expect(reading.document.issuer).toBe('UBND xã Hòa Lạc')
  expect(reading.obligations.find(({ atLeast }) => atLeast === 2)).toMatchObject({
    of: 'tin, bài',
    per: 'month',
    who: 'Đài truyền thanh xã',
  })
})

test('sentences broken by margins and pages are glued; a stroke in a sentence is no bullet', () => {
  const reading = readPlan(PDF_PAGES)
  expect(reading.sections.map(({ text, title }) => title ?? text)).toEqual([
    'Ban Thi đua - Khen thưởng tỉnh ban hành Kế hoạch kiểm tra như sau:',
    'MỤC ĐÍCH',
    'Đánh giá việc thực hiện chính sách, pháp luật gắn với nhiệm vụ phát triển kinh tế - xã hội của các địa phương, qua đó chấn chỉnh những hạn chế trong công tác khen thưởng ở cơ sở.',
    'NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM VÀ PHÂN CÔNG THỰC HIỆN',
    'Các huyện, thị xã, thành phố và các cơ quan, đơn vị thuộc, trực thuộc Ủy ban nhân dân tỉnh',
    'Tự kiểm tra và gửi báo cáo về Ban Thi đua - Khen thưởng tỉnh trước các ngày 25/4 và 25/10/2024.',
    'Thanh tra tỉnh',
    'Phối hợp với Ban Thi đua - Khen thưởng tỉnh thanh tra ít nhất 03 đơn vị/năm.',
  ])
  expect(reading.obligations.map(({ who, due, atLeast }) => [who, due?.rule, atLeast])).toEqual([
    [
      'Các huyện, thị xã, thành phố và các cơ quan, đơn vị thuộc, trực thuộc Ủy ban nhân dân tỉnh',
      'on 2024-04-25, 2024-10-25',
      null,
    ],
    ['Thanh tra tỉnh', 'end of every year', 3],
  ])
  expect(reading.recipients.map(({ text }) => text)).toEqual(['Các huyện, thị xã, thành phố', 'Lưu: VT'])
  expect(reading.signature).toMatchObject({
    form: 'KT. TRƯỞNG BAN',
    post: 'PHÓ TRƯỞNG BAN',
    name: 'Vi Thị Sen',
  })
  expect(reading.warnings).toEqual([])
})
