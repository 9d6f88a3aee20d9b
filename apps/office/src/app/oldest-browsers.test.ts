import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Machines with Windows 7 and 8.1 stop at Chrome 109. The build lowers syntax, never the calls of the language's library. */
const tooNew =
  /\.(toSorted|toReversed|toSpliced|with|isSubsetOf|isDisjointFrom|symmetricDifference)\(|\b(Object|Map)\.groupBy\b|Array\.fromAsync|Promise\.(withResolvers|try)\b|\bURL\.parse\b|(light-dark|color-mix)\(/

const root = join(import.meta.dirname, '../../../..')
const folders = [
  'apps/office/src',
  'packages/contract/src',
  'packages/core/src/kernel',
  'packages/core/src/look',
]
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)

describe('the oldest browser served', () => {
  test('there is something to look at', () => {
    expect(files.length).toBeGreaterThan(150)
  })

  test('knows every call we make', () => {
    const offending = files.filter((file) => tooNew.test(readFileSync(join(root, file), 'utf8')))
    expect(offending).toEqual([])
  })
})
