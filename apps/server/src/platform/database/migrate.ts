import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './database.ts'
import type { OwnerSession } from './owner.ts'
import { Refusal } from './refusal.ts'

export interface Migration {
  name: string
  sql: string
  checksum: string
  /** Whether a process started before this migration may keep running beside it. */
  oldProcesses: 'may keep running' | 'must stop'
}

export const migrationsFolder = join(import.meta.dirname, '../../db/migrations')

const FILE = /^\d{6}-[a-z0-9-]+\.sql$/
const FIRST_LINE = /^-- old processes: (may keep running|must stop)\r?\n/
/** Any number, as long as every process of this program uses the same. */
const LOCK = 4_702_531

/** The migrations of this version of the program, in order. */
export function readMigrations(folder = migrationsFolder): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
      const oldProcesses = FIRST_LINE.exec(sql)?.[1] as Migration['oldProcesses'] | undefined
      if (!FILE.test(file)) throw new Refusal(`Tên tệp di trú "${file}" không đúng dạng 000001-ten-tep.sql.`)
      if (!oldProcesses) {
        throw new Refusal(
          `Dòng đầu của tệp di trú "${file}" phải là "-- old processes: may keep running" hoặc "-- old processes: must stop".`,
        )
      }
      return {
        name: file.slice(0, -4),
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
        oldProcesses,
      }
    })
}

/** Brings the database to this version of the program; gives the names of what it applied. */
export async function migrate(database: Database, migrations = readMigrations()): Promise<string[]> {
  await database.owner.transaction(async (session) => {
    await lock(session)
    await session.script(`create schema if not exists platform;
      create table if not exists platform.migrations (
        name text primary key, checksum text not null, old_processes text not null,
        applied_at timestamptz not null default now())`)
  })
  await assertCurrent(database, migrations)
  const applied: string[] = []
  for (const migration of migrations) {
    if (await database.owner.transaction((session) => apply(session, migration))) applied.push(migration.name)
  }
  return applied
}

/** Two processes of one program may start together: the second waits, and finds the work done. */
async function lock(session: OwnerSession): Promise<void> {
  await session.query('select pg_advisory_xact_lock($1)', [LOCK])
}

async function apply(session: OwnerSession, migration: Migration): Promise<boolean> {
  await lock(session)
  const { rows } = await session.query('select 1 from platform.migrations where name = $1', [migration.name])
  if (rows.length > 0) return false
  await session.script(migration.sql)
  await session.query('insert into platform.migrations (name, checksum, old_processes) values ($1, $2, $3)', [
    migration.name,
    migration.checksum,
    migration.oldProcesses,
  ])
  return true
}

/** Refuses a database whose history this program does not share. */
export async function assertCurrent(database: Database, migrations = readMigrations()): Promise<void> {
  const { rows } = await database.owner.query<{ name: string; checksum: string; old_processes: string }>(
    'select name, checksum, old_processes from platform.migrations order by name',
  )
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const row of rows) {
    const migration = known.get(row.name)
    if (!migration && row.old_processes === 'must stop') {
      throw new Refusal(
        `Cơ sở dữ liệu đã được nâng cấp bởi phiên bản mới hơn (bước ${row.name}); chương trình này quá cũ để dùng tiếp. Hãy cập nhật chương trình rồi khởi động lại.`,
      )
    }
    if (migration && migration.checksum !== row.checksum) {
      throw new Refusal(
        `Tệp di trú "${migration.name}.sql" đã bị sửa sau khi chạy. Hãy khôi phục nội dung cũ và viết thay đổi vào một tệp di trú mới.`,
      )
    }
  }
}

/** Whether every migration of this program has been applied: for the readiness check. */
export async function isCurrent(database: Database, migrations = readMigrations()): Promise<boolean> {
  const { rows } = await database.owner.query(
    'select count(*) as applied from platform.migrations where name = any($1)',
    [migrations.map(({ name }) => name)],
  )
  return rows[0]?.['applied'] === migrations.length
}
