/** npm run db:backup [-- --into <folder>] — a backup that has been opened and counted. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadConfig } from '../platform/config.ts'
import { databaseConfig } from '../platform/database/config.ts'
import { backupFolder, databaseFolder, openDatabase } from '../platform/database/database.ts'
import { backUpFolder } from '../platform/database/embedded/backup.ts'
import { backUpServer } from '../platform/database/server-backup.ts'
import { runCommand } from './run-command.ts'

await runCommand('npm run db:backup [-- --into <thư mục>]', async (say) => {
  const { values } = parseArgs({ options: { into: { type: 'string' } } })
  const config = databaseConfig(loadConfig())
  const into = resolve(values.into ?? backupFolder(config))
  const database = await openDatabase(config)
  try {
    const backup =
      config.url === null
        ? await backUpFolder(database.owner, databaseFolder(config), into, new Date())
        : await backUpServer(database, config.url, into, new Date())
    const rows = Object.values(backup.tally).reduce((sum, count) => sum + count, 0)
    say(`Đã sao lưu vào ${backup.path}`)
    say(`Bản sao đã được mở và đếm: ${Object.keys(backup.tally).length} bảng, ${rows} dòng.`)
    say('Hãy chép thư mục này, và thư mục tệp đính kèm, sang một máy khác.')
  } finally {
    await database.close()
  }
})
