import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inTransaction, Owner } from '../owner.ts'
import { enginePool } from '../pool.ts'
import { Refusal } from '../refusal.ts'
import { countRows, differences, type Tally } from '../tally.ts'
import { EmbeddedEngine } from './engine.ts'
import { copyFolder, isAbsent, makePrivate, syncPath } from './folder.ts'

const KEPT = 7
/** 2026-03-05T02-00-00Z: sorts by time, and Windows allows it. */
const NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/
const OPENING_LIMIT_MS = 3_600_000

/** A backup that has been opened and counted: a folder with the database and what it was found to hold. */
export interface Backup {
  path: string
  madeAt: Date
  tally: Tally
}

/**
 * Guard 9. The owner holds the only connection while the folder is copied, so nothing changes under the copy. The
 * ready-made dump helpers hold the whole database in memory and fail on a large one.
 */
export async function backUpFolder(owner: Owner, folder: string, into: string, now: Date): Promise<Backup> {
  const name = `${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`
  const draft = join(into, `${name}.part`)
  await mkdir(into, { recursive: true })
  await rm(draft, { recursive: true, force: true })
  await makePrivate(draft)
  const copy = join(draft, 'database')
  const tally = await owner.session(async (session) => {
    const counted = await inTransaction(session, countRows)
    await session.script('checkpoint')
    await copyFolder(folder, copy)
    return counted
  })
  await compare(tally, copy)
  await writeSynced(join(draft, 'backup.json'), JSON.stringify({ madeAt: now, tally }, null, 2))
  const path = join(into, name)
  await rename(draft, path)
  await syncPath(into)
  await prune(into)
  return { path, madeAt: now, tally }
}

/** The backups in a folder, newest first. */
export async function listBackups(into: string): Promise<Backup[]> {
  if (await isAbsent(into)) return []
  const names = (await readdir(into)).filter((name) => NAME.test(name)).sort()
  return Promise.all(names.toReversed().map((name) => readBackup(join(into, name))))
}

export async function readBackup(path: string): Promise<Backup> {
  const text = await readFile(join(path, 'backup.json'), 'utf8').catch(() => {
    throw new Refusal(`${path} không phải một bản sao lưu: không có tệp backup.json.`)
  })
  const { madeAt, tally } = JSON.parse(text) as { madeAt: string; tally: Tally }
  return { path, madeAt: new Date(madeAt), tally }
}

/** Puts a backup in the place of the database, whose folder is kept under another name. The program must be stopped. */
export async function restoreFolder(
  backup: Backup,
  folder: string,
  now: Date,
): Promise<{ kept: string | null }> {
  const draft = `${folder}.restored`
  await rm(draft, { recursive: true, force: true })
  await copyFolder(join(backup.path, 'database'), draft)
  await compare(backup.tally, draft)
  const kept = (await isAbsent(folder))
    ? null
    : `${folder}.before-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`
  if (kept !== null) await rename(folder, kept)
  await rename(draft, folder)
  await syncPath(join(folder, '..'))
  return { kept }
}

/** Opens a copy as the program would, and counts every row in it. */
async function compare(expected: Tally, copy: string): Promise<void> {
  const engine = await EmbeddedEngine.open(copy, OPENING_LIMIT_MS)
  const pool = enginePool(engine)
  const found = await new Owner(pool, (work) => engine.unwatched(work))
    .transaction(countRows)
    .finally(async () => {
      await pool.end()
      await engine.close()
      await rm(`${copy}.lock`, { force: true })
    })
  const wrong = differences(expected, found)
  if (wrong.length > 0) throw new Refusal(`Bản sao ở ${copy} không đủ dữ liệu:\n${wrong.join('\n')}`)
}

async function prune(into: string): Promise<void> {
  const names = (await readdir(into)).sort().toReversed()
  const old = names.filter((name) => NAME.test(name)).slice(KEPT)
  const unfinished = names.filter((name) => name.endsWith('.part'))
  for (const name of [...old, ...unfinished]) await rm(join(into, name), { recursive: true, force: true })
}

async function writeSynced(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
