import { describe, expect, test } from 'vitest'
import {
  colour,
  colourProperties,
  colours,
  contrast,
  pairs,
  states,
  themeSheet,
  type Theme,
} from './tokens.ts'

describe('contrast', () => {
  test('is reckoned as WCAG does', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
    expect(contrast('#8E1B1B', '#8E1B1B')).toBe(1)
  })

  for (const theme of ['light', 'dark'] as const satisfies Theme[]) {
    test(`every pair in use is AA in the ${theme} theme`, () => {
      const failing = pairs
        .map(({ on, use, as }) => ({ on, use, as, ratio: contrast(colour(use, theme), colour(on, theme)) }))
        .filter(({ as, ratio }) => ratio < (as === 'text' ? 4.5 : 3))
      expect(failing).toEqual([])
    })
  }
})

test('every colour that carries text or meaning stands in at least one checked pair', () => {
  const checked = new Set(pairs.flatMap(({ on, use }) => [on, use]))
  // Hairlines only divide: the white space beside them says the same.
  expect(Object.keys(colours).filter((name) => !checked.has(name as never))).toEqual(['line'])
})

test('a state always has its own word, colour and icon', () => {
  const all = Object.values(states)
  for (const part of ['word', 'colour', 'icon'] as const)
    expect(new Set(all.map((state) => state[part])).size).toBe(all.length)
})

test('custom properties carry both themes, and paper stays light', () => {
  expect(colourProperties('light')).toContain('--gs-lacquer-deep: #5E1014;')
  expect(colourProperties('dark')).toContain('--gs-ground: #16181D;')
  expect(themeSheet()).toMatch(/^:root \{ .*--gs-space-1: 0\.25rem;.*--gs-ink: #1F2430;/)
  expect(themeSheet()).toContain('@media screen and (prefers-color-scheme: dark)')
})
