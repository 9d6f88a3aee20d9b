/** npm run db:move -- --to postgres://… — everything from the embedded database to a server, compared, in one go. */
import { parseArgs } from 'node:util'
import { loadConfig } from '../platform/config.ts'
import { databaseConfig } from '../platform/database/config.ts'
import { openDatabase } from '../platform/database/database.ts'
import { moveDatabase } from '../platform/database/move.ts'
import { Refusal } from '../platform/database/refusal.ts'
import { runCommand } from './run-command.ts'

const usage = 'npm run db:move -- --to postgres://tài-khoản:mật-khẩu@máy-chủ/cơ-sở-dữ-liệu'

await runCommand(usage, async (say) => {
  const { to } = parseArgs({ options: { to: { type: 'string' } } }).values
  if (!to) throw new Refusal(`Thiếu nơi đến. Cách dùng: ${usage}`)
  const config = databaseConfig(loadConfig())
  if (config.url !== null) {
    throw new Refusal(
      'DATABASE_URL đang trỏ tới một máy chủ; chỉ chuyển từ cơ sở dữ liệu nhúng. Hãy bỏ DATABASE_URL rồi chạy lại.',
    )
  }
  const source = await openDatabase(config)
  try {
    const target = await openDatabase({ ...config, url: to })
    try {
      const moved = await moveDatabase(source, target, ({ table, rows }) =>
        say(`${table}: ${rows} dòng, khớp`),
      )
      say(
        `Đã chuyển ${moved.length} bảng, ${moved.reduce((sum, { rows }) => sum + rows, 0)} dòng; số dòng và tổng kiểm đều khớp.`,
      )
      say('Từ nay chạy với máy chủ này: đặt biến môi trường DATABASE_URL, hoặc thêm vào guong-sang.json:')
      say(`  "DATABASE_URL": ${JSON.stringify(to)}`)
      say(`Thư mục cũ ${config.dataDir} được giữ nguyên; tệp đính kèm vẫn ở đó.`)
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
})
