import { expect, test } from 'vitest'
import { isTaskProduct } from './task-product.ts'

test.each([
  ['Chỉ thị', 'Chỉ thị', true],
  ['chỉ thị phát động thi đua', 'Chỉ thị', true],
  ['Chi thi', 'Chỉ thị', true],
  ['Chỉ đạo', 'Chỉ thị', false],
  ['Kế hoạch', 'Chỉ thị', false],
  ['Kế hoạch kèm Chỉ thị', 'Chỉ thị', false],
  ['Chỉ thịnh', 'Chỉ thị', false],
  ['', 'Chỉ thị', false],
  [null, 'Chỉ thị', false],
])('%s is answered for by %s: %s', (outputKind, documentKind, answered) => {
  expect(isTaskProduct(outputKind, documentKind)).toBe(answered)
})
