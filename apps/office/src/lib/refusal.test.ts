import { describe, expect, test } from 'vitest'
import { ApiError } from './call.ts'
import { refusalByField, sentenceOf } from './refusal.ts'

const refusal = (errors?: { field: string; message: string }[]) =>
  new ApiError({
    type: '/loi/invalid-input',
    title: 'Chưa hợp lệ',
    status: 422,
    code: 'invalid-input',
    detail: 'Có ô chưa đúng.',
    ...(errors && { errors }),
  })
const has = (field: string) => ['from', 'to'].includes(field)

describe('a refusal in a form', () => {
  test('stands at the fields it is about, and nowhere else', () => {
    const error = refusal([{ field: 'to', message: 'Ngày cuối phải từ ngày đầu trở đi.' }])
    expect(refusalByField(error, has)).toEqual({
      fields: { to: 'Ngày cuối phải từ ngày đầu trở đi.' },
      rest: null,
    })
  })

  test('is told above the form when the form has no such field', () => {
    const error = refusal([
      { field: 'from', message: 'Chưa nhập ngày.' },
      { field: 'version', message: 'Người khác vừa sửa.' },
    ])
    expect(refusalByField(error, has)).toEqual({
      fields: { from: 'Chưa nhập ngày.' },
      rest: 'Người khác vừa sửa.',
    })
  })

  test('without fields is its own sentence', () => {
    expect(refusalByField(refusal(), has)).toEqual({ fields: {}, rest: 'Có ô chưa đúng.' })
  })
})

test('a fault of the screen never shows its English message', () => {
  expect(sentenceOf(new TypeError('x is not a function'))).toMatch(/^Màn hình gặp lỗi/)
})
