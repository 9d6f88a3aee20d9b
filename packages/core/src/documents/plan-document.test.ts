import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { Block, Table } from './blocks.ts'
import { planDocument, type PlanOnPaper, type PlanSection, type PlanTask } from './plan-document.ts'

const section = (key: string, more: Partial<PlanSection> = {}): PlanSection => ({
  key,
  ordinal: key,
  heading: null,
  text: '',
  tasks: 'none',
  sections: [],
  ...more,
})
const task = (periodKey: string, ordinal: string, title: string, more: Partial<PlanTask> = {}): PlanTask => ({
  sectionKey: 'II',
  periodKey,
  ordinal,
  title,
  lead: 'Sở Nội vụ (Ban Thi đua, khen thưởng)',
  leadOrganization: 'Sở Nội vụ',
  partners: [],
  due: null,
  output: null,
  theme: null,
  ...more,
})

const plan: PlanOnPaper = {
  header: {
    superiorBody: null,
    issuingBody: 'Ủy ban nhân dân tỉnh Điện Biên',
    documentNumber: 1023,
    documentSymbol: 'KH-UBND',
    place: 'Điện Biên',
    issuedOn: day('2024-01-10'),
    subjectLine: 'Công tác thi đua, khen thưởng năm 2024',
    signature: { capacity: 'TM.', behalfOf: 'Ủy ban nhân dân', post: 'Chủ tịch', name: null },
    distributionList: ['Lưu: VT'],
  },
  legalBases: ['Căn cứ Luật Thi đua, khen thưởng'],
  opening: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch:\n',
  sections: [
    section('I', {
      heading: 'Mục đích',
      text: '- Một.\n\n- Hai.',
      sections: [
        section('1', { heading: 'Nội dung', sections: [section('đ', { text: 'Điểm đ.\nĐoạn sau.' })] }),
      ],
    }),
    section('II', { heading: 'Nhiệm vụ', tasks: 'table' }),
  ],
  tasks: [
    task('q1', '3', 'Họp', { partners: ['Văn phòng UBND tỉnh;', 'Cụm, khối.'], theme: 'Họp Hội đồng' }),
    task('q1', '5', 'Báo cáo', { partners: ['Văn phòng UBND tỉnh'], due: 'Trước ngày 15/3' }),
    task('all', '1', 'Xét thưởng', { lead: 'Sở Nội vụ (Ban TĐKT tỉnh)', theme: 'Họp Hội đồng' }),
    task('all', '2', 'học tập suốt đời', { lead: 'Sở Giáo dục và Đào tạo', leadOrganization: null }),
  ],
  columns: [
    { field: 'ordinal', header: 'Số TT' },
    { field: 'title', header: 'Nhiệm vụ cụ thể' },
    { field: 'lead', header: 'Đơn vị chủ trì tham mưu' },
    { field: 'partners', header: 'Đơn vị phối hợp (thực hiện)' },
  ],
  periods: [
    { key: 'q1', ordinal: 'I', heading: 'Nhiệm vụ thực hiện trong Quý I', due: 'Quý I' },
    { key: 'q2', ordinal: 'II', heading: 'Nhiệm vụ thực hiện trong Quý II', due: 'Quý II' },
    { key: 'all', ordinal: 'V', heading: 'Nhiệm vụ thường xuyên', due: 'Cả năm' },
  ],
  closing: 'Trên đây là Kế hoạch năm 2024. / .',
}

const tableOf = (body: readonly Block[]): Table =>
  body.find((block): block is Table => block.block === 'table')!

describe('a plan as printed', () => {
  const document = planDocument(plan, 'as-printed')

  test('keeps its sections with their ordinals, titles and bullets, and ends with ./.', () => {
    expect(document.body.filter(({ block }) => block !== 'table')).toEqual([
      { block: 'paragraph', text: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch:' },
      { block: 'heading', level: 1, ordinal: 'I', text: 'Mục đích' },
      { block: 'paragraph', text: '- Một.' },
      { block: 'paragraph', text: '- Hai.' },
      { block: 'heading', level: 2, ordinal: '1', text: 'Nội dung' },
      { block: 'paragraph', ordinal: 'đ', text: 'Điểm đ.' },
      { block: 'paragraph', text: 'Đoạn sau.' },
      { block: 'heading', level: 1, ordinal: 'II', text: 'Nhiệm vụ' },
      { block: 'paragraph', text: 'Trên đây là Kế hoạch năm 2024./.' },
    ])
    expect([document.kind, document.legalBases]).toEqual(['plan', plan.legalBases])
  })

  test('S003-III-0: prints its table with its own columns; S003-III-IV-5: and its own numbers', () => {
    const { columns, rows } = tableOf(document.body)
    const lead = 'Sở Nội vụ (Ban Thi đua, khen thưởng)'
    expect(columns.map(({ header }) => header)).toEqual([
      'Số TT',
      'Nhiệm vụ cụ thể',
      'Đơn vị chủ trì tham mưu',
      'Đơn vị phối hợp (thực hiện)',
    ])
    expect(rows).toEqual([
      { heading: 'Nhiệm vụ thực hiện trong Quý I', ordinal: 'I' },
      { cells: ['3', 'Họp', lead, '- Văn phòng UBND tỉnh;\n- Cụm, khối.'] },
      { cells: ['5', 'Báo cáo', lead, 'Văn phòng UBND tỉnh'] },
      { heading: 'Nhiệm vụ thường xuyên', ordinal: 'V' },
      { cells: ['1', 'Xét thưởng', 'Sở Nội vụ (Ban TĐKT tỉnh)', ''] },
      { cells: ['2', 'học tập suốt đời', 'Sở Giáo dục và Đào tạo', ''] },
    ])
  })

  test('lists the tasks of a section as bullets where the plan does so', () => {
    const sections = [section('1', { heading: 'Quý I', tasks: 'bullets' })]
    const tasks = [task('q1', '', 'Họp', { sectionKey: '1', ordinal: null }), task('q1', '2', 'Khác')]
    expect(planDocument({ ...plan, sections, tasks }, 'as-printed').body.slice(1, 3)).toEqual([
      { block: 'heading', level: 1, ordinal: '1', text: 'Quý I' },
      { block: 'paragraph', ordinal: '-', text: 'Họp.' },
    ])
  })

  test('each table holds what stands in its section; regrouped, the first holds all', () => {
    const sections = [section('A', { tasks: 'table' }), section('B', { tasks: 'table' })]
    const tasks = [task('q1', '1', 'Một', { sectionKey: 'A' }), task('q1', '1', 'Hai', { sectionKey: 'B' })]
    const titles = (body: readonly Block[]) =>
      body.flatMap((block) =>
        block.block === 'table' ? [block.rows.flatMap((row) => ('cells' in row ? [row.cells[1]] : []))] : [],
      )
    const two = { ...plan, sections, tasks }
    expect(titles(planDocument(two, 'as-printed').body)).toEqual([['Một'], ['Hai']])
    expect(titles(planDocument(two, 'by-quarter').body)).toEqual([['Một', 'Hai']])
  })

  test('leaves its tasks in its text when it has no table', () => {
    const document = planDocument({ ...plan, sections: [] }, 'as-printed')
    expect([document.body.length, document.annexes]).toEqual([2, undefined])
  })
})

test.each([
  ['Trên đây là Kế hoạch.', 'Trên đây là Kế hoạch./.'],
  ['Trên đây là Kế hoạch', 'Trên đây là Kế hoạch./.'],
  ['Trên đây là Kế hoạch./.', 'Trên đây là Kế hoạch./.'],
  ['Trên đây là Kế hoạch. / . Suong', 'Trên đây là Kế hoạch./.'],
  ['Báo cáo theo số 02/KH-UBND.', 'Báo cáo theo số 02/KH-UBND./.'],
])('the closing words %j are printed %j', (closing, words) => {
  expect(planDocument({ ...plan, closing }, 'as-printed').body.at(-1)).toEqual({
    block: 'paragraph',
    text: words,
  })
})

test('regrouped, a bullet is no number and a duty out of its sentence begins one', () => {
  const tasks = [task('q1', '-', 'rà soát hồ sơ'), task('q1', '2a', 'Họp')]
  const { rows } = tableOf(planDocument({ ...plan, tasks }, 'by-quarter').body)
  expect(rows.flatMap((row) => ('cells' in row ? [row.cells.slice(0, 2)] : []))).toEqual([
    ['1', 'Rà soát hồ sơ'],
    ['2a', 'Họp'],
  ])
  const lower = { lead: 'các cụm, khối', leadOrganization: null }
  const [group] = tableOf(
    planDocument({ ...plan, tasks: [{ ...tasks[0]!, ...lower }] }, 'by-organisation').body,
  ).rows
  expect(group).toEqual({ ordinal: 'I', heading: 'Các cụm, khối' })
})

test('by organisation: under one name however each task prints it, counted anew, with the time beside it', () => {
  const { columns, rows } = tableOf(planDocument(plan, 'by-organisation').body)
  expect(columns.map(({ header }) => header)).toEqual([
    'Số TT',
    'Nhiệm vụ cụ thể',
    'Đơn vị phối hợp (thực hiện)',
    'Thời gian thực hiện',
  ])
  expect(rows).toEqual([
    { heading: 'Sở Nội vụ', ordinal: 'I' },
    { cells: ['1', 'Họp', '- Văn phòng UBND tỉnh;\n- Cụm, khối.', 'Quý I'] },
    { cells: ['2', 'Báo cáo', 'Văn phòng UBND tỉnh', 'Trước ngày 15/3'] },
    { cells: ['3', 'Xét thưởng', '', 'Cả năm'] },
    { heading: 'Sở Giáo dục và Đào tạo', ordinal: 'II' },
    { cells: ['1', 'Học tập suốt đời', '', 'Cả năm'] },
  ])
})

test('by theme: what has none comes under other tasks', () => {
  const { rows } = tableOf(planDocument(plan, 'by-theme').body)
  expect(rows.map((row) => ('heading' in row ? row.heading : row.cells[1]))).toEqual([
    'Họp Hội đồng',
    'Họp',
    'Xét thưởng',
    'Nhiệm vụ khác',
    'Báo cáo',
    'Học tập suốt đời',
  ])
})

test('by period, in a plan without a table: in an annex that the text names', () => {
  const document = planDocument({ ...plan, sections: [] }, 'by-quarter')
  expect(document.body.slice(1)).toEqual([
    {
      block: 'paragraph',
      text: 'Nhiệm vụ, đơn vị chủ trì, đơn vị phối hợp và thời gian thực hiện cụ thể tại Phụ lục kèm theo Kế hoạch này.',
    },
    { block: 'paragraph', text: 'Trên đây là Kế hoạch năm 2024./.' },
  ])
  const [annex, ...more] = document.annexes ?? []
  expect([annex?.title, annex?.orientation, more]).toEqual(['Danh mục nhiệm vụ', 'landscape', []])
  expect(tableOf(annex!.body).rows.length).toBe(6)
})
