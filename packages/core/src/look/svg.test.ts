import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributes, drawing, escapeXml, onCircle, short, starPath } from './svg.ts'

test('escaping leaves no character that could open a tag or end an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeXml(text)
      expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
      const back = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" } as const
      expect(escaped.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: keyof typeof back) => back[name])).toBe(
        text,
      )
    }),
  )
})

test('numbers are short and absent attributes are left out', () => {
  expect(short(12.3456)).toBe('12.3')
  expect(short(-0.04)).toBe('0')
  expect(attributes({ x: 1.26, fill: undefined, class: 'a"b' })).toBe(' x="1.3" class="a&quot;b"')
})

test('turns go clockwise from the top', () => {
  expect([0, 0.25, 0.5, 0.75].map((turn) => onCircle(10, 10, 5, turn))).toEqual([
    '10,5',
    '15,10',
    '10,15',
    '5,10',
  ])
})

test('a star has two corners for every point', () => {
  expect(starPath(0, 0, 8, 2, 5).split(' ')).toHaveLength(16)
})

test('a drawing with a title is an image, without one it is ornament', () => {
  expect(drawing('0 0 1 1', '')).toContain('aria-hidden="true"')
  expect(drawing('0 0 1 1', '', { title: 'Số & tỷ lệ' })).toContain('<title>Số &amp; tỷ lệ</title>')
})
