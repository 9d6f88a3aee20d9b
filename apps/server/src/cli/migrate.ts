/** npm run db:migrate — brings the schema to this version of the program. */
import { loadConfig } from '../platform/config.ts'
import { databaseConfig } from '../platform/database/config.ts'
import { openDatabase } from '../platform/database/database.ts'
import { migrate } from '../platform/database/migrate.ts'
import { runCommand } from './run-command.ts'

await runCommand('npm run db:migrate', async (say) => {
  const database = await openDatabase(databaseConfig(loadConfig()))
  try {
    const applied = await migrate(database)
    for (const name of applied) say(`Đã chạy ${name}.`)
    say(applied.length === 0 ? 'Lược đồ đã ở bản mới nhất.' : `Xong ${applied.length} bước.`)
  } finally {
    await database.close()
  }
})
