import { expect, test } from 'vitest'
import { type Answer, lacksOf, type Question } from './report-answers.ts'

const question = (key: string, more: Partial<Question> = {}): Question => ({
  key,
  heading: `Mục ${key}`,
  kind: 'text',
  columns: [],
  required: true,
  evidence: false,
  ...more,
})
const answer = (key: string, more: Partial<Answer> = {}): Answer => ({
  key,
  text: null,
  rows: [],
  fileIds: [],
  ...more,
})
const fields = (questions: Question[], answers: Answer[]) =>
  lacksOf(questions, answers).map(({ field }) => field)

test('a required text lacks until something is written, spaces are nothing', () => {
  expect(fields([question('a')], [])).toEqual(['answers.0.text'])
  expect(fields([question('a')], [answer('a', { text: '  ' })])).toEqual(['answers.0.text'])
  expect(fields([question('a')], [answer('a', { text: 'Đã tổ chức' })])).toEqual([])
})

test('a required table lacks until one cell is written', () => {
  const table = question('b', { kind: 'table', columns: ['Tên', 'Số'] })
  expect(fields([question('a', { required: false }), table], [answer('b', { rows: [['', ' ']] })])).toEqual([
    'answers.1.rows',
  ])
  expect(fields([table], [answer('b', { rows: [['', '3']] })])).toEqual([])
  expect(fields([table], [answer('b', { text: 'Không phải bảng' })])).toEqual(['answers.0.rows'])
})

test('evidence is demanded beside the words, only of what is required', () => {
  const proved = question('a', { evidence: true })
  expect(fields([proved], [])).toEqual(['answers.0.text', 'answers.0.fileIds'])
  expect(fields([proved], [answer('a', { text: 'Có' })])).toEqual(['answers.0.fileIds'])
  expect(fields([proved], [answer('a', { text: 'Có', fileIds: ['f'] })])).toEqual([])
  expect(fields([{ ...proved, required: false }], [])).toEqual([])
})

test('an answer to a question that is not asked any more counts for nothing', () => {
  expect(lacksOf([question('a')], [answer('b', { text: 'Câu cũ' })])).toEqual([
    {
      field: 'answers.0.text',
      heading: 'Mục a',
      message: 'Câu này phải trả lời. Ghi nội dung rồi trình.',
    },
  ])
})
