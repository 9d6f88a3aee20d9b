import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  breachesOf,
  canaryFolder,
  canaryPath,
  checkImports,
  cyclesIn,
  doorCycles,
  rules,
} from './import-rules.ts'

const root = resolve(import.meta.dirname, '../..')

describe('import rules', () => {
  const { files, breaches } = checkImports(root)

  test('no file imports what it may not', () => {
    expect(
      breaches.map((breach) => `${breach.file} → ${breach.imports} (${breach.rule}: ${breach.instead})`),
    ).toEqual([])
  })

  test('the checker really looked: a green tick over nothing is worth nothing', () => {
    expect(files).toBeGreaterThan(150)
  })

  test('doors form no circle', () => {
    expect(doorCycles(root)).toEqual([])
    expect(
      cyclesIn(
        new Map([
          ['a', new Set(['b'])],
          ['b', new Set(['a'])],
        ]),
      ),
    ).toEqual([['a', 'b', 'a']])
  })
})

describe('canaries', () => {
  const names = readdirSync(resolve(root, canaryFolder)).map((name) => name.replace(/\.ts$/, ''))

  test('there is one for every rule', () => {
    expect(names.sort()).toEqual(rules.map((rule) => rule.name).sort())
  })

  test.each(names)('%s is caught', (name) => {
    const text = readFileSync(resolve(root, canaryFolder, `${name}.ts`), 'utf8')
    const [first = '', ...rest] = text.split('\n')
    const found = breachesOf(root, canaryPath(first)!, rest.join('\n'))
    expect(found.map((breach) => breach.rule)).toContain(name)
  })

  test.each(names)('%s is let through once its rule is gone', (name) => {
    const text = readFileSync(resolve(root, canaryFolder, `${name}.ts`), 'utf8')
    const others = breachesOf(root, canaryPath(text.split('\n')[0]!)!, text).filter(
      (breach) => breach.rule !== name,
    )
    expect(others.length).toBeLessThan(breachesOf(root, canaryPath(text.split('\n')[0]!)!, text).length)
  })
})
