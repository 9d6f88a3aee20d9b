import { expect, test } from 'vitest'
import { blocksOf, linesOf, textOf, unread, withoutMarks } from './printed-lines.ts'

test('lines are typed as printed, with or without dashes and closing marks', () => {
  expect(linesOf('- Như trên;\n\n  - Lưu: VT. \n')).toEqual(['- Như trên;', '- Lưu: VT.'])
  expect(linesOf('- Như trên;\n- Lưu: VT.').map(withoutMarks)).toEqual(['Như trên', 'Lưu: VT'])
})

test('what was read is read again only when the words changed', () => {
  const read = [{ text: 'Như trên' }, { text: 'Lưu: VT' }]
  expect(unread('- Như trên;\n- Lưu: VT.', read)).toBe(false)
  expect(unread('- Như trên;\n- Công an huyện;\n- Lưu: VT.', read)).toBe(true)
  expect(unread('- Như trên;', read)).toBe(true)
})

test('a body of plain paragraphs is edited as text; any other is left alone', () => {
  expect(textOf(blocksOf('Một.\n\nHai.'))).toBe('Một.\nHai.')
  expect(textOf([{ block: 'heading', level: 1, text: 'Mục đích' }])).toBeNull()
})
