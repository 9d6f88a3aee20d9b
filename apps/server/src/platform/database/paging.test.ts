import { expect, test } from 'vitest'
import { newId } from '../id.ts'
import { readCursor, writeCursor } from './paging.ts'

const id = newId()

test('the keys of the last row come back as they were written', () => {
  expect(readCursor(writeCursor(['2024-02-29', id]), ['day', 'id'])).toEqual(['2024-02-29', id])
  const moment = '2024-02-29T07:00:00.123Z'
  expect(readCursor(writeCursor([moment, id]), ['moment', 'id'])).toEqual([moment, id])
  expect(readCursor(undefined, ['day', 'id'])).toBeNull()
})

/** Each would be a fault of the database, told to nobody, on lists of the portal too. */
test.each([
  ['day', 'x'],
  ['day', '2024-02-31'],
  ['day', '2024-02-29T07:00:00.123Z'],
  ['day', 7],
  ['moment', '2024-02-31'],
  ['moment', '2024-02-31T07:00:00.123Z'],
  ['moment', 'infinity'],
  ['number', '7'],
  ['id', 'x'],
] as const)('a %s that was tampered with is refused at its field: %s', (type, key) => {
  expect(() => readCursor(writeCursor([key]), [type])).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      fields: [expect.objectContaining({ field: 'cursor' })],
    }),
  )
})
