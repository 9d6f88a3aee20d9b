// npm test: every test on the embedded database, the database tests again on a real PostgreSQL, the journeys in a browser.
// A half that did not run is a failure, never a silence.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensure } from './apt.mjs'
import { buildOffice } from './build-office.mjs'
import { installPackages, root } from './install.mjs'
import { finish, start } from './run.mjs'
import { step } from './steps.mjs'

const results = join(root, '.cache/tests')
/** What tests write outside the project goes here, and goes away with the run. */
const scratch = mkdtempSync(join(tmpdir(), 'guong-sang-thu-'))
const totals = { passed: 0, failed: 0, skipped: 0 }
const failures = []

/** The test files below the source folders whose text says that they need a thing. */
function testFiles(needs) {
  const found = []
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== 'dist') walk(path)
      else if (/\.test\.tsx?$/.test(entry.name) && needs(path, readFileSync(join(root, path), 'utf8')))
        found.push(path)
    }
  }
  for (const folder of ['packages', 'apps', 'tests', 'scripts']) walk(folder)
  return found
}

async function vitest(name, files, env, extra = []) {
  const output = join(results, `${name}.json`)
  const args = ['run', ...files, '--reporter=dot', '--reporter=json', `--outputFile.json=${output}`, ...extra]
  const code = await finish(start('vitest', args, { env: { ...env, TMPDIR: scratch } }))
  const report = JSON.parse(readFileSync(output, 'utf8'))
  totals.passed += report.numPassedTests
  totals.failed += report.numFailedTests
  totals.skipped += report.numPendingTests + (report.numTodoTests ?? 0)
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  )
  totals.failed += broken.length
  if (report.numPassedTests === 0) failures.push(`${name}: không có kiểm thử nào chạy`)
  if (code !== 0 && report.numFailedTests + broken.length === 0)
    failures.push(`${name}: kết thúc với mã ${code}`)
}

let postgres
try {
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  await installPackages()
  await step('Chuẩn bị trình duyệt', () =>
    ensure(['/usr/bin/chromium'], ['chromium'], 'kiểm thử trên trình duyệt'),
  )
  await step('Chuẩn bị công cụ đọc PDF', () =>
    ensure(['/usr/bin/pdftotext'], ['poppler-utils'], 'đọc lại văn bản đã in'),
  )
  const { startPostgres } = await import('./postgres.mjs')
  postgres = await step('Chuẩn bị PostgreSQL', () => startPostgres())
  await buildOffice()
  const server = { TEST_ENGINE: 'server', TEST_DATABASE_URL: postgres.url }
  const isJourney = (path) => path.startsWith('tests/journeys/')
  const everything = testFiles((path) => !isJourney(path))
  const onDatabase = testFiles((path, text) => !isJourney(path) && /\btest(Database|App)\(/.test(text))
  const journeys = testFiles(isJourney)
  await step(`Kiểm thử trên cơ sở dữ liệu nhúng (${everything.length} tệp)`, () =>
    vitest('embedded', everything, { TEST_ENGINE: 'embedded', TEST_DATABASE_URL: postgres.url }, [
      '--coverage',
    ]),
  )
  await step(`Kiểm thử trên PostgreSQL (${onDatabase.length} tệp)`, () =>
    vitest('server', onDatabase, server),
  )
  await step(`Hành trình trên trình duyệt (${journeys.length} tệp)`, () =>
    vitest('journeys', journeys, server),
  )
} catch (error) {
  failures.push(error.message)
} finally {
  await postgres?.stop()
  rmSync(scratch, { recursive: true, force: true })
}
for (const failure of failures) console.error(`HỎNG: ${failure}`)
const failed = totals.failed + failures.length
console.log(
  `${totals.passed} passed, ${failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
)
process.exit(failed === 0 ? 0 : 1)
