import { expect, test } from 'vitest'
import { emblem, favicon } from './emblem.ts'
import { colours } from './tokens.ts'

test('the mark is one small drawing in lacquer and gold', () => {
  const mark = emblem()
  expect(mark).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 64 64" aria-hidden="true">/,
  )
  expect(
    mark
      .match(/#[0-9A-F]{6}/g)
      ?.every((hex) => [colours.lacquer[0], colours.boardGold[0]].includes(hex as never)),
  ).toBe(true)
  expect(mark.length).toBeLessThan(1500)
})

test('below 32 pixels the fine parts are left away', () => {
  expect(emblem({ size: 16 }).length).toBeLessThan(emblem({ size: 32 }).length / 2)
  expect(favicon()).toBe(emblem({ size: 16 }))
})

test('one colour means one colour', () => {
  expect(new Set(emblem({ oneColour: '#1F2430' }).match(/#[0-9A-F]{6}/g))).toEqual(new Set(['#1F2430']))
})

test('a title makes it an image with a name, escaped', () => {
  const mark = emblem({ title: 'Gương Sáng <huyện "A">' })
  expect(mark).toContain('role="img" aria-label="Gương Sáng &lt;huyện &quot;A&quot;&gt;"')
  expect(mark).not.toContain('aria-hidden')
})

test('the mark is never empty of numbers or broken by them', () => {
  for (const size of [12, 16, 24, 31, 32, 48, 512])
    expect(emblem({ size })).not.toMatch(/NaN|Infinity|undefined/)
})
