/** The documents keep their word: glossary names exist in the code, closed sets have a row, links lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './committed.ts'

const skipped = new Set(['node_modules', '.git', '.cache', 'dist', 'data', '.artifacts'])

export function* walk(folder: string, matches: (name: string) => boolean): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !skipped.has(entry.name)) yield* walk(path, matches)
    else if (entry.isFile() && matches(entry.name)) yield path
  }
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const isCode = (name: string): boolean => /\.(ts|tsx|sql)$/.test(name) && !name.includes('.test.')
const source = ['packages', 'apps'].flatMap((folder) => [...walk(folder, isCode)].map(read)).join('\n')

/** Backticked names of the glossary's second column. */
export function glossaryNames(text: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  return rows
    .slice(1)
    .flatMap((row) => [...(row.split(' | ')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]!))
}

/** Members of the closed sets that the contract declares, e.g. z.enum(['merge', 'split']). */
export function closedSetValues(text: string): string[] {
  const sets = [...text.matchAll(/z\s*\.enum\(\s*\[([^\]]*)\]/g)].map((match) => match[1]!)
  return sets.flatMap((set) => [...set.matchAll(/'([a-z][a-z0-9-]*)'/g)].map((match) => match[1]!))
}

function problems(): string[] {
  const found: string[] = []
  const glossary = read('docs/glossary.md')
  const names = glossaryNames(glossary)
  for (const name of names)
    if (!source.includes(name)) found.push(`docs/glossary.md: \`${name}\` is not in the code`)
  if (names.length < 50) found.push(`docs/glossary.md: only ${names.length} names were read`)
  const contract = [...walk('packages/contract/src', isCode)].map(read).join('\n')
  for (const value of new Set(closedSetValues(contract)))
    if (!glossary.includes(`\`${value}\``))
      found.push(`docs/glossary.md: no row for \`${value}\` of the contract`)
  for (const file of walk('.', (name) => name.endsWith('.md')))
    for (const [, link] of read(file).matchAll(/\]\(([^)\s]+)\)/g)) {
      const target = link!.replace(/#.*$/, '')
      if (target === '' || /^[a-z]+:/.test(target)) continue
      if (!existsSync(join(root, dirname(file), target))) found.push(`${file}: dead link ${link}`)
    }
  return found
}

if (import.meta.main) {
  const found = problems()
  for (const problem of found) console.error(problem)
  console.log(found.length === 0 ? 'Tài liệu khớp với mã nguồn' : `${found.length} chỗ không khớp`)
  process.exitCode = found.length === 0 ? 0 : 1
}
