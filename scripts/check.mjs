// npm run check: everything that can be said about the code without running the product's tests.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages, root, run } from './install.mjs'
import { step } from './steps.mjs'

const node = (...args) => run('node', args)
const traceCheck = join(root, '../shared/spec/trace-check')

const steps = [
  ['Định dạng', () => run('oxfmt', ['--check', 'packages', 'apps', 'tests', 'scripts', 'vitest.config.ts'])],
  ['Kiểu: máy chủ, lõi, kiểm thử', () => run('tsc', ['-p', '.'])],
  ['Kiểu: màn hình làm việc', () => run('tsc', ['-p', 'apps/office'])],
  ['Lỗi thường gặp, vòng nhập, cỡ tệp', () => run('oxlint', ['--type-aware', '--deny-warnings'])],
  ['Luật nhập và chim báo', () => run('vitest', ['run', 'tests/architecture', '--reporter=dot'])],
  ['Mã chết', () => run('knip', [])],
  ['Hợp đồng API', () => node('scripts/write-contract.ts', '--check')],
  ['Danh mục lỗi', () => node('scripts/write-errors.ts', '--check')],
  ['Bảng quyền', () => node('scripts/write-policies.ts', '--check')],
  ['Lược đồ cơ sở dữ liệu', () => node('scripts/dump-schema.ts', '--check')],
  ['Bảng truy vết', () => node('scripts/write-traceability.ts', '--check')],
  ['Tình huống mẫu', () => node('scripts/write-situations.ts', '--check')],
  ['Luật: mỗi con số lệch đi một đều bị phát hiện', () => node('scripts/mutate-law.ts')],
  ['Từ điển, liên kết', () => node('scripts/check-docs.ts')],
]
// The requirements live beside the project, not in it; where they are, the table that traces them is checked as well.
if (existsSync(traceCheck)) steps.push(['Truy vết yêu cầu', () => run(traceCheck, [])])

const failed = []
try {
  await installPackages()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
for (const [title, work] of steps) {
  try {
    await step(title, work)
  } catch (error) {
    failed.push(`${title}: ${error.message}`)
  }
}
for (const failure of failed) console.error(`HỎNG: ${failure}`)
console.log(`${steps.length - failed.length} bước đạt, ${failed.length} bước hỏng`)
process.exit(failed.length === 0 ? 0 : 1)
