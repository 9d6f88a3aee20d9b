import { expect, test } from 'vitest'
import { hasMarkup } from './markup.ts'

test.each([
  '<b>đậm</b>',
  'xem <a href="http://a.vn">đây</a>',
  '<script>alert(1)</script>',
  'mở <img src=x onerror=alert(1)>',
  '<!-- ghi chú -->',
  '<?php echo 1 ?>',
  'dấu &lt;b&gt;',
  '&#60;b',
  '＜script＞',
])('%s carries markup', (text) => {
  expect(hasMarkup(text)).toBe(true)
})

test.each([
  '3 < 5 và 7 > 6',
  'thu <b',
  'A & B; C',
  'Công ty M&T; ấp 3',
  'giá < 10 triệu > 5 triệu',
  '“Gương người tốt”',
])('%s is plain text', (text) => {
  expect(hasMarkup(text)).toBe(false)
})
