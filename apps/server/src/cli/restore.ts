/** npm run db:restore [-- --from <backup>] — puts a backup, the newest unless told, in the place of the database. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadConfig } from '../platform/config.ts'
import { listBackups, readBackup } from '../platform/database/backups.ts'
import { databaseConfig } from '../platform/database/config.ts'
import { backupFolder, databaseFolder, openDatabase } from '../platform/database/database.ts'
import { restoreFolder } from '../platform/database/embedded/backup.ts'
import { Refusal } from '../platform/database/refusal.ts'
import { restoreServer } from '../platform/database/server-backup.ts'
import { runCommand } from './run-command.ts'

await runCommand('npm run db:restore [-- --from <bản sao lưu>]', async (say) => {
  const { values } = parseArgs({ options: { from: { type: 'string' } } })
  const config = databaseConfig(loadConfig())
  const into = backupFolder(config)
  const backup = values.from ? await readBackup(resolve(values.from)) : (await listBackups(into))[0]
  if (!backup)
    throw new Refusal(
      `Không có bản sao lưu nào trong ${into}. Chỉ rõ bằng: npm run db:restore -- --from <thư mục>`,
    )
  if ((backup.engine === 'server') !== (config.url !== null)) {
    throw new Refusal(
      backup.engine === 'server'
        ? `${backup.path} là bản sao của máy chủ PostgreSQL. Hãy đặt DATABASE_URL vào một cơ sở dữ liệu rỗng rồi chạy lại.`
        : `${backup.path} là bản sao của cơ sở dữ liệu nhúng. Hãy bỏ DATABASE_URL, khôi phục, rồi chuyển sang máy chủ bằng npm run db:move.`,
    )
  }
  if (config.url === null) {
    const { kept } = await restoreFolder(backup, databaseFolder(config), new Date())
    if (kept) say(`Dữ liệu trước khi khôi phục được giữ ở ${kept}; xoá khi không cần nữa.`)
  } else {
    const database = await openDatabase(config)
    try {
      await restoreServer(backup, database, config.url)
    } finally {
      await database.close()
    }
  }
  say(
    `Đã khôi phục bản sao lưu lúc ${backup.madeAt.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}, số dòng khớp từng bảng.`,
  )
})
