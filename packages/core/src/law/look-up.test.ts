import { expect, test } from 'vitest'
import { lawEntries, lookUp, similarCodes } from './look-up.ts'

test('a code gives every place it stands in, with its versions', () => {
  expect(lookUp('prior-bkt').map(({ of }) => of)).toEqual([
    'Bằng khen của Thủ tướng Chính phủ, BKTTG:73.1.b',
    'Bằng khen của Thủ tướng Chính phủ, BKTTG:73/tap-the',
  ])
  expect(
    lookUp('new-recruit-months')[0]!.versions.map(({ text, standing }) => [text, standing!.confidence]),
  ).toEqual([
    ['6 tháng', 'VERIFIED'],
    ['6 tháng', 'UNKNOWN'],
  ])
})

test('a part of a code finds the codes that hold it', () => {
  expect(similarCodes('recruit')).toEqual(['recruited-long-enough', 'new-recruit-months'])
  expect(lookUp('recruit')).toEqual([])
})

test('everything of the law can be said in words: no raw value reaches a reader', () => {
  const raw = lawEntries().flatMap(({ code, name, versions }) =>
    [name, ...versions.map(({ text }) => text)]
      .filter((text) => /[{}[\]]|undefined|object/.test(text))
      .map((text) => `${code}: ${text}`),
  )
  expect(raw).toEqual([])
  const wordless = lawEntries().filter(
    ({ kind, versions }) =>
      (kind === 'procedure' || kind === 'prize') && versions.some(({ text }) => text === ''),
  )
  expect(wordless.map(({ code }) => code)).toEqual([])
})
