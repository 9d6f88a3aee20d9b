/** npm run db:restore [-- <backup>] — puts a backup, the newest unless told, in the place of the database. */
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

await runCommand('npm run db:restore [-- <bản sao lưu>]', async (say) => {
  const [chosen] = parseArgs({ allowPositionals: true }).positionals
  const config = databaseConfig(loadConfig())
  const into = backupFolder(config)
  const backup = chosen ? await readBackup(resolve(chosen)) : (await listBackups(into))[0]
  if (!backup)
    throw new Refusal(
      `Không có bản sao lưu nào trong ${into}. Chỉ rõ bằng: npm run db:restore -- <bản sao lưu>`,
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
    if (kept) say(`Dữ liệu trước khi khôi phục được giữ ở ${kept}; xóa khi không cần nữa.`)
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
