import type { PlanProposals } from '@guongsang/contract/plans-reading.ts'
import { expect, test } from 'vitest'
import { addTaskFrom, bodyOf, choosePlace, draftOf, drop, obstaclesOf, take } from './reading-draft.ts'

const found = (line: number) => ({ line, printed: `dòng ${line}`, confidence: 'sure' as const })
const group = { by: 'group' as const, id: 'g', name: 'Các xã, thị trấn' }
const office = { by: 'organization' as const, id: 'o', name: 'Phòng Nội vụ' }
const named = (text: string, choice: typeof group | typeof office | null = null) => ({
  text,
  choice,
  confidence: null,
  alternatives: [],
})

const read = {
  lines: ['I. NHIỆM VỤ', '- Mở lớp tập huấn', '- Hằng quý giới thiệu điển hình', 'dòng lạ'].map((text) => ({
    text,
    part: 'section',
  })),
  head: {
    documentKind: 'plan',
    planKind: 'work',
    reference: '75/KH-UBND',
    place: null,
    issuedOn: null,
    issuer: named('UBND huyện', office),
    title: 'Công tác thi đua',
    periodFrom: '2024-01-01',
    periodTo: '2024-12-31',
    found: {},
  },
  bases: [{ ...found(1), relation: { kind: 'basis', citation: 'Luật' }, known: null }],
  sections: [
    {
      ...found(1),
      key: 'muc-1',
      parentKey: null,
      ordinal: 'I',
      heading: 'NHIỆM VỤ',
      paragraphs: [
        { line: 2, text: '- Mở lớp tập huấn' },
        { line: 3, text: '- Hằng quý giới thiệu điển hình' },
      ],
    },
  ],
  tasks: [
    {
      ...found(2),
      key: 'viec-1',
      heading: null,
      task: { sectionKey: 'muc-1', title: 'Mở lớp tập huấn' },
      parties: [{ part: 'lead', ...named('Nội vụ') }],
      sameAs: null,
    },
    {
      ...found(3),
      key: 'viec-2',
      heading: null,
      task: { sectionKey: 'muc-1', title: 'giới thiệu điển hình' },
      parties: [],
      sameAs: 'nghia-vu-1',
    },
  ],
  duties: [
    {
      ...found(3),
      key: 'nghia-vu-1',
      duty: { owes: 'nomination', title: 'Giới thiệu điển hình', rule: { span: 'quarter', quota: null } },
      inWords: 'Hằng quý',
      bearers: [named('Các xã')],
      sendsTo: null,
      sendsVia: null,
      except: null,
      sameAs: 'viec-2',
    },
  ],
  recipients: [{ ...found(4), recipient: { text: 'Như trên' }, names: [], unmatched: [] }],
  signature: null,
  warnings: [],
} as unknown as PlanProposals

const draft = draftOf(read, { organizationId: 'own', year: '2024' })

test('the issuer that was matched owns the plan; the duty is kept of what was read twice', () => {
  expect(draft.head.organizationId).toBe('o')
  expect(draft.dropped).toEqual(['viec-2'])
  expect(bodyOf(draft).tasks.map(({ title }) => title)).toEqual(['Mở lớp tập huấn'])
})

test('the sentence of a task that is dropped is text of its section again', () => {
  expect(bodyOf(draft).sections[0]?.text).toBe('- Hằng quý giới thiệu điển hình')
  expect(bodyOf(drop(draft, 'viec-1')).sections[0]?.text).toBe(
    '- Mở lớp tập huấn\n- Hằng quý giới thiệu điển hình',
  )
  expect(bodyOf(take(draft, 'viec-2')).sections[0]?.text).toBeNull()
})

test('a name is corrected once, for tasks and duties', () => {
  const corrected = choosePlace(choosePlace(draft, 'Nội vụ', office), 'Các xã', group)
  const { tasks, duties } = bodyOf(corrected)
  expect(tasks[0]?.parties).toEqual([
    { part: 'lead', text: 'Nội vụ', organizationId: 'o', groupId: null, blocId: null },
  ])
  expect(duties[0]).toMatchObject({ groupId: 'g', organizationIds: [] })
})

test('a duty without bearer stands in the way until it has one or is dropped', () => {
  expect(obstaclesOf(draft)).toEqual([
    {
      lines: [3],
      sentence: 'Nghĩa vụ ở dòng 3 chưa rõ đơn vị nào phải làm: chọn ở mục Đơn vị, sửa nghĩa vụ, hoặc bỏ.',
    },
  ])
  expect(obstaclesOf(choosePlace(draft, 'Các xã', group))).toEqual([])
  expect(obstaclesOf(drop(draft, 'nghia-vu-1'))).toEqual([])
})

test('a line nobody understood becomes a task in its place', () => {
  expect(bodyOf(addTaskFrom(draft, 4)).tasks.at(-1)).toMatchObject({ title: 'dòng lạ', sectionKey: 'muc-1' })
})
