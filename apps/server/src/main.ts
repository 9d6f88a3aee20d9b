/** Configuration → database → sample data → application → listen. Every step says what it does and how long it took. */
import { createServer } from './app.ts'
import { demoAccountLines, demoDefaultDay, demoPassword } from './demo/accounts.ts'
import { loadDemo } from './demo/load.ts'
import { ensureFirstAdministrator, sealSecondSteps } from './modules/identity/index.ts'
import { createClock } from './platform/clock.ts'
import { ConfigError, loadConfig, type Config } from './platform/config.ts'
import { databaseConfig } from './platform/database/config.ts'
import { migrate } from './platform/database/migrate.ts'
import { openDatabase } from './platform/database/database.ts'
import type { Server } from './platform/http/server.ts'
import { createPlatform } from './platform.ts'
import { startJobs } from './worker.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const result = await work()
  say(`• ${title}: ${((performance.now() - from) / 1000).toFixed(1).replace('.', ',')} giây`)
  return result
}

/** A checkpoint, vacuum or nightly backup of the embedded database that failed must not pass in silence. */
function sayTrouble(error: unknown): void {
  process.stderr.write(`CẢNH BÁO: cơ sở dữ liệu nhúng chưa tự chăm sóc được: ${String(error)}\n`)
}

async function main(config: Config): Promise<void> {
  const clock = createClock((config.TODAY as Day | undefined) ?? null)
  const database = await step('Mở cơ sở dữ liệu', () =>
    openDatabase({ ...databaseConfig(config), onTrouble: sayTrouble }),
  )
  try {
    await step('Đưa lược đồ về bản mới nhất', () => migrate(database))
    const demo = config.DEMO && (await step('Dữ liệu mẫu', () => loadDemo(database, clock, say)))
    if (demo && config.TODAY === undefined) clock.believe(demoDefaultDay)
    const platform = createPlatform({ ...config, DEMO: demo }, clock, database)
    const server = await step('Dựng ứng dụng', () => createServer(platform))
    const first = await ensureFirstAdministrator(server.platform)
    await sealSecondSteps(server.platform)
    const address = await server.fastify.listen({ port: config.PORT, host: config.HOST })
    const jobs = startJobs(server.platform, server.fastify.log)
    greet(address, demo)
    if (first) sayFirstAdministrator(first)
    say('  Dừng: nhấn Ctrl-C')
    stopOnSignal(server, async () => {
      await jobs.stop()
      await database.close()
    })
  } catch (error) {
    await database.close()
    throw error
  }
}

function greet(address: string, demo: boolean): void {
  say('')
  say(`Gương Sáng đang chạy tại ${address}`)
  say(`  Cổng công khai        ${address}/`)
  say(`  Màn hình làm việc     ${address}/van-phong/`)
  if (demo) {
    say(`  Tài khoản dùng thử    mật khẩu chung: ${demoPassword}`)
    for (const line of demoAccountLines()) say(`    ${line}`)
  }
}

/** Said once, on the very first start of an empty installation. */
function sayFirstAdministrator({
  login,
  temporaryPassword,
}: {
  login: string
  temporaryPassword: string
}): void {
  say(`  Tài khoản quản trị đầu tiên: ${login}, mật khẩu tạm ${temporaryPassword}`)
  say('  Mật khẩu này chỉ hiện một lần; đăng nhập và đổi ngay, rồi lập địa phương ở mục Quản trị.')
}

/** A terminal sends Ctrl-C to every process of the command, and the launcher passes it on: one press may arrive twice. */
const ECHO_MS = 1_000

/** Lets running requests finish, then closes. A second Ctrl-C does not wait. */
function stopOnSignal(server: Server, close: () => Promise<void>): void {
  let since: number | null = null
  const stop = async (): Promise<void> => {
    if (since !== null && performance.now() - since > ECHO_MS) process.exit(1)
    if (since !== null) return
    since = performance.now()
    say('Đang dừng…')
    await server.fastify.close()
    await close()
    say('Đã dừng, dữ liệu đã ghi đủ.')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
}

// Data, uploads and backups are for the account that runs the program, and nobody else on the machine.
process.umask(0o077)

try {
  await main(loadConfig())
} catch (error) {
  const expected = error instanceof ConfigError || (error as { expected?: boolean }).expected === true
  process.stderr.write(`${expected ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`)
  process.exit(expected ? 78 : 1)
}
