/** npm run schema:dump — apps/server/src/db/schema.sql, from a database that has just been migrated. */
import { migrate } from '../apps/server/src/platform/database/migrate.ts'
import { openMemoryDatabase } from '../tests/support/memory-database.ts'
import { writeOrCompare } from './committed.ts'
import { describeSchema } from './describe-schema.ts'

const database = await openMemoryDatabase()
try {
  await migrate(database)
  const text = `-- Written by "npm run schema:dump" from the migrated database. Not to be edited.\n\n${await describeSchema(database)}`
  writeOrCompare('apps/server/src/db/schema.sql', text, 'npm run schema:dump')
} finally {
  await database.close()
}
