import { describe, expect, test } from 'vitest'
import { colour } from '@guongsang/core/look/tokens.ts'
import { mix, printSheet, tenShades } from './theme.ts'

describe('shades between tokens', () => {
  test('begin and end at the tokens', () => {
    const shades = tenShades('#000000', '#808080', '#ffffff')
    expect([shades.length, shades[0], shades[9]]).toEqual([10, '#000000', '#ffffff'])
  })

  test('lie on the way', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
  })
})

test('paper is light, whatever the screen was', () => {
  const sheet = printSheet()
  expect(sheet).toContain(`--gs-paper: ${colour('paper', 'light')};`)
  expect(sheet).not.toContain(colour('paper', 'dark'))
})
