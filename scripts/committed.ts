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
  console.error(`${shown} khác với mã nguồn. Chạy: ${howToRenew}`)
  for (const line of differences(before.split('\n'), text.split('\n'))) console.error(line)
  process.exitCode = 1
}

const SHOWN = 20

/** The lines that only one of the two has, in order: enough to see what changed, without a diff library. */
function differences(before: readonly string[], after: readonly string[]): string[] {
  const [had, has] = [new Set(before), new Set(after)]
  const gone = before.filter((line) => !has.has(line)).map((line) => `- ${line}`)
  const come = after.filter((line) => !had.has(line)).map((line) => `+ ${line}`)
  return [...gone.slice(0, SHOWN / 2), ...come.slice(0, SHOWN / 2)]
}
