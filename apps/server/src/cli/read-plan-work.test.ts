/** Tasks and duties of the five sample plans, against what they print. */
import { dueDays } from '@guongsang/core/calendar/deadline.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { codesOf, readSamples, type Reading } from './read-plan.fixture.ts'

const { vinhThuan, dienKhanh, camMy, dienBien, tanBien } = readSamples()

const rowsOf = (reading: Reading, group: string, source = 'table') =>
  reading.tasks.filter((task) => task.group === group && task.source === source)
const HOME = 'Sở Nội vụ (Ban Thi đua, khen thưởng)'

describe('the table of Điện Biên', () => {
  test('S003-III-0b, S003-III-IV-5: thirty rows in five groups, numbers as printed', () => {
    const groups = ['Q1', 'Q2', 'Q3', 'Q4', 'all-year'].map((group) =>
      rowsOf(dienBien, group).map(({ ordinal }) => ordinal),
    )
    expect(groups).toEqual([
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
      ['1', '2', '3', '4'],
      ['1', '2', '3', '4', '5', '6'],
      ['1', '2', '3', '5', '6'],
      ['1', '2', '3'],
    ])
    expect(
      dienBien.tasks
        .filter(({ source }) => source === 'table')
        .every(({ confidence }) => confidence === 'sure'),
    ).toBe(true)
  })

  test('S003-III-II-3c: one office leads 29 rows, another one; a name printed twice is taken once', () => {
    const leads = dienBien.tasks
      .filter(({ source }) => source === 'table')
      .map(({ group, ordinal, lead }) => [lead, `${group}-${ordinal}`] as const)
    const byLead = Object.fromEntries(
      [...Map.groupBy(leads, ([lead]) => lead)].map(([lead, rows]) => [lead, rows.length]),
    )
    expect(byLead).toEqual({ [HOME]: 28, 'Sở Giáo dục và Đào tạo': 1, 'Sở Nội vụ (Ban TĐKT tỉnh)': 1 })
    expect(leads.find(([lead]) => lead === 'Sở Giáo dục và Đào tạo')![1]).toBe('Q1-6')
    expect(codesOf(dienBien)).toEqual([
      '34 no-lead',
      '58 ordinal-gap',
      '88 lead-twice',
      '102 ordinal-gap',
      '158 recipient-twice',
    ])
  })

  test('partners of a cell are listed by strokes or by semicolons', () => {
    const partners = (group: string, ordinal: string) =>
      rowsOf(dienBien, group).find((row) => row.ordinal === ordinal)!.partners
    expect(partners('Q1', '1')).toEqual(['Các cụm, khối thi đua, cơ quan, đơn vị, địa phương'])
    expect(partners('Q1', '4')).toEqual([
      'Văn phòng UBND tỉnh',
      'Đài PTTH tỉnh, cơ quan, đơn vị có liên quan',
    ])
    expect(partners('Q1', '7')).toEqual([
      'Văn phòng UBND tỉnh',
      'các cơ quan, đơn vị, địa phương',
      'Khối-Cụm thi đua thuộc tỉnh',
    ])
    expect(partners('Q1', '10')).toEqual(['Thành viên Hội đồng TĐKT tỉnh', 'Văn Phòng UBND tỉnh'])
    expect(partners('Q2', '1')).toEqual(['Thành viên Hội đồng SK - ĐTKH tỉnh', 'Văn phòng UBND tỉnh'])
    expect(partners('Q4', '3')).toEqual([
      'Văn phòng UBND tỉnh',
      'Khối cụm, thi đua; cơ quan, đơn vị, địa phương',
    ])
  })

  test('a row cut by a page is one row again', () => {
    expect(rowsOf(dienBien, 'Q1')[5]!.title).toBe(
      'Ban hành Kế hoạch tổ chức thực hiện Phong trào thi đua Phong trào "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030”',
    )
    expect(rowsOf(dienBien, 'all-year')[1]!.title).toBe(
      'Chỉ đạo hướng dẫn nghiệp vụ; công tác kiểm tra, giám sát việc tổ chức thực hiện các phong trào thi đua và công tác khen thưởng ở địa phương cơ sở.',
    )
  })

  test('the year a row is about or for, and the school year', () => {
    const years = dienBien.tasks
      .filter((row) => row.source === 'table' && (row.aboutYear ?? row.forYear ?? row.schoolYear) !== null)
      .map(({ group, ordinal, aboutYear, forYear, schoolYear }) => [
        `${group}-${ordinal}`,
        aboutYear,
        forYear,
        schoolYear,
      ])
    expect(years).toEqual([
      ['Q1-1', 2023, null, null],
      ['Q1-4', 2023, null, null],
      ['Q1-5', 2023, null, null],
      ['Q1-7', 2023, null, null],
      ['Q2-1', 2023, null, null],
      ['Q2-2', 2023, null, null],
      ['Q3-2', null, null, '2023-2024'],
      ['Q3-3', null, null, '2023-2024'],
      ['Q3-4', null, null, '2023-2024'],
      ['Q4-3', null, 2025, null],
    ])
  })
})

test('S002-II-0: 7 + 7 + 5 + 4 tasks by quarter, none with a lead, about and for other years', () => {
  const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((group) => rowsOf(camMy, group, 'list'))
  expect(quarters.map((rows) => rows.length)).toEqual([7, 7, 5, 4])
  expect(quarters.flat().map(({ lead }) => lead)).toEqual(Array.from({ length: 23 }, () => null))
  expect(
    quarters
      .flat()
      .flatMap(({ title, aboutYear, forYear, schoolYear, occasionOn }) =>
        (aboutYear ?? forYear ?? schoolYear ?? occasionOn) === null
          ? []
          : [[title.slice(0, 30), aboutYear, forYear, schoolYear, occasionOn]],
      ),
  ).toEqual([
    ['Tổ chức tổng kết hoạt động cụm', 2023, null, null, null],
    ['Báo cáo, chấm điểm, tham dự hộ', 2023, null, null, null],
    ['Tổ chức Lễ tổng kết phong trào', 2023, null, null, null],
    ['Tổ chức tập huấn công tác thi ', null, null, '2023-2024', null],
    ['Hướng dẫn, tổng hợp hồ sơ khen', null, null, '2023-2024', null],
    ['Tổ chức các hoạt động Kỷ niệm ', null, null, null, '2024-06-11'],
    ['Tổng hợp đăng ký thi đua cho n', null, 2025, null, null],
    ['Xây dựng Kế hoạch về công tác ', null, 2025, null, null],
    ['Xây dựng Chỉ thị phát động thi', null, 2025, null, null],
  ])
})

describe('dated duties', () => {
  const dutiesOf = (reading: Reading) =>
    reading.obligations.map(({ line, due, inclusive, atLeast, atMost, of }) => [
      line,
      due?.rule ?? null,
      inclusive,
      atLeast,
      atMost,
      of,
    ])

  test('of Vĩnh Thuận: two episodes a month, ten minutes each, one report at the end of the year', () => {
    expect(dutiesOf(vinhThuan)).toEqual([
      [56, 'end of every year', true, null, null, null],
      [74, 'end of every month', true, 2, null, 'kỳ'],
      [74, null, null, null, 10, 'phút/lần phát sóng'],
    ])
    expect(vinhThuan.obligations[1]).toMatchObject({
      who: 'Trung tâm Văn hóa, Thể thao và Truyền thanh',
      strength: 'aim',
      counts: 'month',
    })
    expect(codesOf(vinhThuan)).toEqual(['74 doubtful-wording'])
  })

  test('of Diên Khánh: nine with a day, a round or a number', () => {
    expect(dutiesOf(dienKhanh)).toEqual([
      [122, 'on 2023-12-31', true, null, null, null],
      [124, 'on 2025-12-31', true, null, null, null],
      [132, 'end of every year', true, 1, null, 'lần'],
      [142, 'end of every year', true, 1, null, 'lần'],
      [152, 'end of every year', true, null, null, null],
      [164, 'on 2023-05-05', false, null, null, null],
      [164, 'on 2025-05-25', false, null, null, null],
      [168, "day 15 of the quarter's last month", false, 1, null, 'điển hình tiêu biểu'],
      [168, "day 15 of the quarter's last month", false, 3, null, 'điển hình tiêu biểu'],
    ])
    expect(dienKhanh.tasks.find(({ line }) => line === 122)!.occasionOn).toBe('2023-06-11')
  })

  test('S001-IV-1-e: who nominates what, by which way, who is let off', () => {
    const [agencies, communes] = dienKhanh.obligations.filter(({ line }) => line === 168)
    expect(agencies).toMatchObject({
      who: 'các cơ quan, đơn vị thuộc các Khối thi đua của huyện',
      per: 'year',
      counts: 'quarter',
      composition: 'either',
    })
    expect(communes).toMatchObject({
      who: 'các xã, thị trấn',
      per: 'year',
      counts: 'quarter',
      composition: 'both',
    })
    for (const duty of [agencies, communes]) {
      expect(duty).toMatchObject({
        route: { to: 'UBND huyện', through: 'Phòng Nội vụ', onwardTo: 'Sở Nội vụ' },
        attachment: 'trích ngang thành tích',
        feedsCriterion: true,
        except:
          'các cơ quan được giao, được đề nghị chủ trì triển khai thực hiện các nhiệm vụ tại Mục II của Kế hoạch số 202/KH-UBND ngày 09/12/2021 của UBND huyện',
      })
    }
  })

  test('S001-IV-2-h: the rule gives 15/3, 15/6, 15/9 and 15/12 of every year', () => {
    const { when } = dienKhanh.obligations.find(({ line }) => line === 168)!.due!
    expect(dueDays(when!, { from: day('2023-04-11'), to: day('2023-12-31') })).toEqual([
      '2023-06-15',
      '2023-09-15',
      '2023-12-15',
    ])
  })

  test('S003-IV-5-1c: of Điện Biên, a last day that is in time', () => {
    expect(dutiesOf(dienBien)).toEqual([[141, 'on 2024-03-15', true, null, null, null]])
    expect(dienBien.obligations[0]).toMatchObject({
      who: 'Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh, Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố; các cơ quan, đơn vị tham gia khối cụm thi đua của tỉnh',
      route: { to: 'Sở Nội vụ', through: 'Ban Thi đua, khen thưởng tỉnh', onwardTo: 'Ủy ban nhân dân tỉnh' },
    })
  })

  test('of Tân Biên: four rounds, two persons, one plan, a section of two reports', () => {
    expect(dutiesOf(tanBien)).toEqual([
      [109, 'every year on 20/3, 20/6, 20/9, 20/12', false, null, null, null],
      [119, null, null, 2, null, 'cá nhân'],
      [123, 'on 2022-04-15', true, null, null, null],
      [125, 'end of every half-year', true, null, null, null],
    ])
    expect(tanBien.obligations.map(({ who, feedsCriterion }) => [who?.slice(0, 40), feedsCriterion])).toEqual(
      [
        ['Các cơ quan, đơn vị, UBND các xã, thị tr', true],
        ['Phòng Giáo dục và Đào tạo, UBND các xã, ', false],
        ['Các cơ quan, đơn vị, UBND các xã, thị tr', false],
        ['Các cơ quan, đơn vị, UBND các xã, thị tr', false],
      ],
    )
  })
})

test('party and front bodies are asked, not told', () => {
  const asked = [dienBien, vinhThuan, tanBien].flatMap(({ tasks }) =>
    tasks.filter(({ strength }) => strength === 'request').map(({ lead }) => lead),
  )
  expect([...new Set(asked)]).toEqual([
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Ban Tuyên giáo tỉnh ủy, các tổ chức đoàn thể chính trị - xã hội',
    'Ủy ban Mặt trận Tổ quốc Việt Nam huyện và đoàn thể các cấp',
    'Ban Tuyên giáo Huyện ủy',
  ])
})

test('what depends on «nếu có» says so', () => {
  expect(vinhThuan.tasks.find(({ strength }) => strength === 'if-any')!.title).toMatch(
    /^Tham mưu .*Cuộc thi tìm hiểu pháp luật/,
  )
})

test('S004-II-1-f: letters and numbers stand as printed', () => {
  const letters = tanBien.sections.filter(({ line }) => line > 26 && line < 48).map(({ ordinal }) => ordinal)
  expect(letters.filter(Boolean)).toEqual(['II', '1', 'a', 'b', 'c', 'd', 'đ', 'e', 'f'])
  const numbers = dienBien.sections
    .filter(({ ordinal }) => ordinal?.startsWith('3.'))
    .map(({ ordinal }) => ordinal)
  expect(numbers).toEqual(['3.1', '3.3', '3.4', '3.5'])
})
