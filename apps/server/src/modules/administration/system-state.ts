/** Tình trạng hệ thống: what an administrator must know before it becomes trouble. */
import type { SystemState } from '@guongsang/contract/administration-system.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { readFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import type { Ctx } from '../../platform/ctx.ts'
import type { Config } from '../../platform/config.ts'
import { listBackups } from '../../platform/database/backups.ts'
import { databaseConfig } from '../../platform/database/config.ts'
import { backupFolder } from '../../platform/database/database.ts'
import type { Platform } from '../../platform/http/server.ts'
import { countJobs } from './jobs-shown.ts'
import { countMails } from './mails-shown.ts'
import { countAccountsSeenSince, databaseSize, fileTotals } from './system-queries.ts'

/** What the embedded database was measured for; above it, everybody waits for everybody. */
export const EMBEDDED_RECORDS_MAX = 2_000_000
export const EMBEDDED_ACCOUNTS_MAX = 300
const BACKUP_AGE_MAX_MS = 3 * 86_400_000

const manifest = new URL('../../../package.json', import.meta.url)
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
const startedAt = new Date()

export async function getSystemState(ctx: Ctx, platform: Platform): Promise<SystemState> {
  const { clock, config, database, files, mailer } = platform
  // Events carry the believed moment, so the day behind us is the believed one.
  const dayAgo = new Date(clock.now().getTime() - 86_400_000)
  const counted = await ctx.transaction(async (tx) => ({
    jobs: await countJobs(tx, ctx.actor),
    mails: await countMails(tx, ctx.actor),
    files: await fileTotals(tx, ctx.actor),
    accountsActive: await countAccountsSeenSince(tx, dayAgo),
    ...(await databaseSize(tx)),
  }))
  const disk = await statfs(config.DATA_DIR)
  const state = {
    version,
    node: process.versions.node,
    startedAt: startedAt.toISOString(),
    engine: database.engine,
    databaseVersion: counted.version,
    databaseBytes: counted.bytes,
    records: counted.records,
    disk: { freeBytes: disk.bavail * disk.bsize, totalBytes: disk.blocks * disk.bsize },
    files: { store: files.kind, ...counted.files },
    backups: await shownBackups(config),
    mail: { configured: mailer.configured, kept: counted.mails.kept, refused: counted.mails.refused },
    jobs: counted.jobs,
    accountsActive: counted.accountsActive,
  }
  return { ...state, warnings: warningsOf(state, config, clock.real()) }
}

type Facts = Omit<SystemState, 'warnings'>

/** Each sentence says what is wrong and what to do. */
export function warningsOf(
  state: Facts,
  config: Pick<Config, 'MIN_FREE_MB'>,
  now: Date,
): SystemState['warnings'] {
  const warnings: SystemState['warnings'] = []
  const warn = (code: string, sentence: string): void => void warnings.push({ code, sentence })
  if (state.engine === 'embedded' && state.records > EMBEDDED_RECORDS_MAX)
    warn(
      'embedded-records',
      `Đã có khoảng ${formatNumber(state.records)} bản ghi, quá mức ${formatNumber(EMBEDDED_RECORDS_MAX)} của cơ sở dữ liệu nhúng. Hãy chuyển sang máy chủ PostgreSQL bằng một lệnh: npm run db:move.`,
    )
  if (state.engine === 'embedded' && state.accountsActive > EMBEDDED_ACCOUNTS_MAX)
    warn(
      'embedded-accounts',
      `Trong 24 giờ qua có ${formatNumber(state.accountsActive)} tài khoản làm việc, quá mức ${EMBEDDED_ACCOUNTS_MAX} của cơ sở dữ liệu nhúng. Hãy chuyển sang máy chủ PostgreSQL bằng một lệnh: npm run db:move.`,
    )
  if (state.disk.freeBytes < 2 * config.MIN_FREE_MB * 1_048_576)
    warn(
      'disk-low',
      `Ổ đĩa chỉ còn trống ${megabytes(state.disk.freeBytes)}. Dưới ${formatNumber(config.MIN_FREE_MB)} MB hệ thống sẽ ngừng ghi; hãy dọn hoặc mở rộng ổ đĩa.`,
    )
  if (state.backups.lastAt === null || now.getTime() - Date.parse(state.backups.lastAt) > BACKUP_AGE_MAX_MS)
    warn(
      'backup-old',
      'Chưa có bản sao lưu nào trong ba ngày gần đây. Hãy chạy npm run db:backup và xem lại lịch sao lưu.',
    )
  if (!state.mail.configured)
    warn(
      'mail-off',
      'Chưa cấu hình máy chủ thư: thư được giữ lại ở mục Hộp thư đi. Đặt SMTP_URL và MAIL_FROM để gửi.',
    )
  if (state.mail.refused > 0)
    warn(
      'mail-refused',
      `Có ${state.mail.refused} thư bị máy chủ thư từ chối. Hãy xem địa chỉ nhận ở mục Hộp thư đi.`,
    )
  if (state.jobs.dead > 0)
    warn(
      'jobs-dead',
      `Có ${state.jobs.dead} việc chạy nền bị hỏng. Hãy xem và cho chạy lại ở mục Việc chạy nền.`,
    )
  return warnings
}

const megabytes = (bytes: number): string => `${formatNumber(Math.floor(bytes / 1_048_576))} MB`

async function shownBackups(config: Config): Promise<SystemState['backups']> {
  const backups = await listBackups(backupFolder(databaseConfig(config)))
  const [last] = backups
  const records = Object.values(last?.tally ?? {}).reduce((sum, rows) => sum + rows, 0)
  return { lastAt: last?.madeAt.toISOString() ?? null, count: backups.length, records }
}
