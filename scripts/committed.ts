/** What is generated is committed and compared: writes a file, or with --check says whether it is current. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

export function writeOrCompare(path: string, text: string, howToRenew: string): void {
  const file = join(root, path)
  const shown = relative(root, file)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (before === text) return console.log(`${shown}: đúng với mã nguồn`)
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text)
    return console.log(`${shown}: đã viết lại`)
  }
  console.error(`${shown} khác với mã nguồn, từ dòng ${firstDifference(before, text)}. Chạy: ${howToRenew}`)
  process.exitCode = 1
}

function firstDifference(before: string, after: string): number {
  const [a, b] = [before.split('\n'), after.split('\n')]
  const index = b.findIndex((line, at) => line !== a[at])
  return (index < 0 ? b.length : index) + 1
}
