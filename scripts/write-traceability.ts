/**
 * npm run trace:write — docs/traceability.csv: which test proves which sentence of the five plans. Rows proved by tests are
 * read from the names of the tests; rows that are context (no behaviour follows from them) are kept as written by hand.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, writeOrCompare } from './committed.ts'
import { walk } from './check-docs.ts'

const file = 'docs/traceability.csv'
const rowId = /S00[0-4]-(?:[A-Za-z0-9]+-)*[A-Za-z0-9]+/g
const title = /\b(?:test|describe)(?:\.\w+)*(?:\([^)]*\))?\(\s*(['"`])((?:(?!\1)[\s\S])*)\1/g

function rowsNamedBy(text: string): Set<string> {
  const titles = [...text.matchAll(title)].map((match) => match[2]!)
  return new Set(titles.flatMap((name) => name.match(rowId) ?? []))
}

function provedRows(): Map<string, string> {
  const proved = new Map<string, string>()
  for (const folder of ['packages', 'apps', 'tests'])
    for (const path of walk(folder, (name) => /\.test\.tsx?$/.test(name)))
      for (const id of rowsNamedBy(readFileSync(join(root, path), 'utf8')))
        if (!proved.has(id)) proved.set(id, path.replaceAll('\\', '/'))
  return proved
}

const before = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : ''
const context = before.split('\n').filter((line) => line.split(',')[1] === 'context')
const proved = [...provedRows()].map(([id, where]) => `${id},test,${where}`)
const contextLeft = context.filter((line) => !proved.some((row) => row.startsWith(`${line.split(',')[0]},`)))
const lines = [...proved, ...contextLeft].sort((a, b) => (a.split(',')[0]! < b.split(',')[0]! ? -1 : 1))
writeOrCompare(file, `id,how,where\n${lines.join('\n')}\n`, 'npm run trace:write')
