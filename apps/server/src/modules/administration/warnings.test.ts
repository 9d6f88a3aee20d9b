import { expect, test } from 'vitest'
import { EMBEDDED_ACCOUNTS_MAX, EMBEDDED_RECORDS_MAX, warningsOf } from './system-state.ts'

const now = new Date('2024-03-10T02:00:00Z')
const MB = 1_048_576
const healthy: Parameters<typeof warningsOf>[0] = {
  version: '1',
  node: '24',
  startedAt: now.toISOString(),
  engine: 'embedded',
  databaseVersion: '18',
  databaseBytes: 1,
  records: EMBEDDED_RECORDS_MAX,
  disk: { freeBytes: 4_000 * MB, totalBytes: 8_000 * MB },
  files: { store: 'folder', count: 0, bytes: 0 },
  backups: { lastAt: '2024-03-09T02:00:00Z', count: 1, records: 1 },
  mail: { configured: true, kept: 0, refused: 0 },
  jobs: { waiting: 0, running: 0, done: 0, dead: 0, cancelled: 0 },
  accountsActive: EMBEDDED_ACCOUNTS_MAX,
}
const codes = (change: Partial<typeof healthy>): string[] =>
  warningsOf({ ...healthy, ...change }, { MIN_FREE_MB: 1_024 }, now).map(({ code }) => code)

test('an installation within its limits warns of nothing', () => {
  expect(codes({})).toEqual([])
})

test.each([
  [{ records: EMBEDDED_RECORDS_MAX + 1 }, ['embedded-records']],
  [{ accountsActive: EMBEDDED_ACCOUNTS_MAX + 1 }, ['embedded-accounts']],
  [{ engine: 'server' as const, records: 9e9, accountsActive: 9_999 }, []],
  [{ disk: { freeBytes: 2_047 * MB, totalBytes: 8_000 * MB } }, ['disk-low']],
  [{ backups: { lastAt: null, count: 0, records: 0 } }, ['backup-old']],
  [{ backups: { lastAt: '2024-03-07T01:00:00Z', count: 1, records: 1 } }, ['backup-old']],
  [{ mail: { configured: false, kept: 0, refused: 0 } }, ['mail-off']],
  [{ mail: { configured: true, kept: 0, refused: 2 } }, ['mail-refused']],
  [{ jobs: { ...healthy.jobs, dead: 3 } }, ['jobs-dead']],
])('%j gives %j', (change, expected) => {
  expect(codes(change)).toEqual(expected)
})

test('above the embedded limit the sentence names the figure, the limit and the one command', () => {
  const [warning] = warningsOf({ ...healthy, records: 2_340_000 }, { MIN_FREE_MB: 1_024 }, now)
  expect(warning?.sentence).toBe(
    'Đã có khoảng 2.340.000 bản ghi, quá mức 2.000.000 của cơ sở dữ liệu nhúng. Hãy chuyển sang máy chủ PostgreSQL bằng một lệnh: npm run db:move.',
  )
})
