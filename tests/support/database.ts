/** A fresh, migrated database for one test file, on the engine that TEST_ENGINE names. */
import { createHash, randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { access, link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { openDatabase, type Database } from '../../apps/server/src/platform/database/database.ts'
import { migrate, readMigrations } from '../../apps/server/src/platform/database/migrate.ts'
import { openMemoryDatabase, type MemoryDatabase } from './memory-database.ts'
import { asAdministrator, createServerDatabase, serverUrl } from './server-database.ts'

export const testEngine: 'embedded' | 'server' =
  process.env['TEST_ENGINE'] === 'server' ? 'server' : 'embedded'

/** Opens it, and drops it after the last test of the file. Call it at the top of the file or in beforeAll. */
export async function testDatabase(): Promise<Database> {
  const database = testEngine === 'server' ? await serverDatabase() : await embeddedDatabase()
  afterAll(() => database.close())
  return database
}

/** How many statements the work sent: the same for 1 row and for 3, or the list asks once for each row. */
export async function countStatements(database: Database, work: () => Promise<unknown>): Promise<number> {
  const before = database.statements
  await work()
  return database.statements - before
}

const DAY_MS = 86_400_000
const cacheFolder = fileURLToPath(new URL('../../.cache/test-database/', import.meta.url))
const pglitePackage = createRequire(import.meta.url).resolve('@electric-sql/pglite')

/** What every test file of this thread shares. */
let migrated: Promise<Blob> | undefined
let template: Promise<string> | undefined

async function embeddedDatabase(): Promise<Database> {
  return openMemoryDatabase(await (migrated ??= snapshot(`migrated-${migrationsHash()}`, makeMigrated)))
}

/** initdb takes seconds and changes only with the engine, so it is kept apart from the migrations. */
async function makeMigrated(): Promise<Blob> {
  const database = await openMemoryDatabase(
    await snapshot('empty', async () => dumpAndClose(await openMemoryDatabase())),
  )
  await migrate(database)
  return dumpAndClose(database)
}

async function dumpAndClose(database: MemoryDatabase): Promise<Blob> {
  const dump = await database.dump()
  await database.close()
  return dump
}

/** Each change of a migration leaves a snapshot behind; nobody reads the one of yesterday. Drafts of other threads come and go. */
async function removeOldSnapshots(): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    if (!/-migrated-\w+\.tar$/.test(name)) continue
    const file = join(cacheFolder, name)
    // Another thread may have removed it meanwhile.
    const about = await stat(file).catch(() => null)
    if (about !== null && Date.now() - about.mtimeMs > DAY_MS) await rm(file, { force: true })
  }
}

async function snapshot(name: string, make: () => Promise<Blob>): Promise<Blob> {
  const manifest = await readFile(join(pglitePackage, '../../package.json'), 'utf8')
  const file = join(cacheFolder, `pglite-${JSON.parse(manifest).version}-${name}.tar`)
  if (await access(file).catch(() => 'absent')) {
    const dump = await make()
    await mkdir(cacheFolder, { recursive: true })
    const draft = `${file}.${randomUUID()}`
    await writeFile(draft, dump.stream())
    // The first one stays: a thread that already reads it must not lose it under its hands.
    await link(draft, file).catch(() => {})
    await rm(draft)
    await removeOldSnapshots()
  }
  return openAsBlob(file)
}

function migrationsHash(): string {
  const hash = createHash('sha256')
  for (const { name, checksum } of readMigrations()) hash.update(name).update(checksum)
  return hash.digest('hex').slice(0, 16)
}

async function serverDatabase(): Promise<Database> {
  const { url, drop } = await createServerDatabase(await (template ??= makeTemplate()))
  const database = await openDatabase({ url, dataDir: '', connections: 5 })
  const close = async (): Promise<void> => {
    await database.close()
    await drop()
  }
  return Object.assign(Object.create(database), { close }) as Database
}

/** Made once for these migrations; the lock keeps two threads from making it together. */
async function makeTemplate(): Promise<string> {
  const name = `template_${migrationsHash()}`
  await asAdministrator(async (admin) => {
    await admin.query(`select pg_advisory_lock(hashtext('test template'))`)
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
    if (rowCount !== 0) return
    await admin.query(`drop database if exists ${name}_draft with (force)`)
    await admin.query(`create database ${name}_draft`)
    const database = await openDatabase({ url: serverUrl(`${name}_draft`), dataDir: '', connections: 1 })
    try {
      await migrate(database)
    } finally {
      await database.close()
    }
    await admin.query(`alter database ${name}_draft rename to ${name}`)
  })
  return name
}
