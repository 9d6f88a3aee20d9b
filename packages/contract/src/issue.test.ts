import { expect, test } from 'vitest'
import { z } from 'zod'
import { issueSentence } from './issue.ts'

/** What a field would say, with these sentences and without touching zod's own configuration. */
const said = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value, { error: (issue) => issueSentence(issue as Parameters<typeof issueSentence>[0]) })
    .error?.issues[0]?.message

test.each([
  [z.number(), null, 'Chưa nhập ô này.'],
  [z.number(), '1,560', 'Giá trị chưa đúng dạng.'],
  [z.string().min(2), '', 'Chưa nhập ô này.'],
  [z.string().max(3), 'dài quá', 'Dài nhất 3 ký tự.'],
  [z.number().min(1), 0, 'Không nhỏ hơn 1.'],
  [z.number().max(100), 101, 'Không lớn hơn 100.'],
  [z.array(z.string()).min(2), ['a'], 'Cần ít nhất 2 mục.'],
  [z.array(z.string()).max(1), ['a', 'b'], 'Nhiều nhất 1 mục.'],
  [z.number().int(), 1.5, 'Giá trị chưa đúng dạng.'],
  [z.strictObject({}), { a: 1 }, 'Giá trị chưa đúng dạng.'],
  [z.enum(['a']), 'b', 'Chọn một giá trị trong danh sách.'],
])('no field speaks English: %#', (schema, value, sentence) => {
  expect(said(schema, value)).toBe(sentence)
})

test('a sentence of the contract goes first', () => {
  expect(said(z.string().min(3, 'Ghi lý do.'), '')).toBe('Ghi lý do.')
})
