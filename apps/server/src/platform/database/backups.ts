import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isAbsent, makePrivate, syncPath } from './embedded/folder.ts'
import { Refusal } from './refusal.ts'
import { differences, type Tally } from './tally.ts'

const KEPT = 7
/** 2026-03-05T02-00-00Z: sorts by time, and Windows allows it. */
const NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/

/** A backup that has been opened and counted: a folder with the copy and what was found in it. */
export interface Backup {
  path: string
  engine: 'embedded' | 'server'
  madeAt: Date
  tally: Tally
}

export const stamp = (moment: Date): string => `${moment.toISOString().slice(0, 19).replaceAll(':', '-')}Z`

/** Lets `fill` write the copy and prove it; only then does it get the name of a backup. The last seven are kept. */
export async function makeBackup(
  into: string,
  engine: Backup['engine'],
  now: Date,
  fill: (folder: string) => Promise<Tally>,
): Promise<Backup> {
  const path = join(into, stamp(now))
  const draft = `${path}.part`
  await mkdir(into, { recursive: true })
  await rm(draft, { recursive: true, force: true })
  await makePrivate(draft)
  try {
    const tally = await fill(draft)
    await writeSynced(join(draft, 'backup.json'), JSON.stringify({ engine, madeAt: now, tally }, null, 2))
    await rename(draft, path)
    await syncPath(into)
    await prune(into)
    return { path, engine, madeAt: now, tally }
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
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
  const { engine, madeAt, tally } = JSON.parse(text) as {
    engine: Backup['engine']
    madeAt: string
    tally: Tally
  }
  return { path, engine, madeAt: new Date(madeAt), tally }
}

/** A copy that lacks a single row is not a backup. */
export function refuseDifferences(where: string, expected: Tally, found: Tally): void {
  const wrong = differences(expected, found)
  if (wrong.length > 0) throw new Refusal(`Bản sao ở ${where} không khớp dữ liệu:\n${wrong.join('\n')}`)
}

async function prune(into: string): Promise<void> {
  const names = (await readdir(into)).filter((name) => NAME.test(name)).sort()
  for (const name of names.slice(0, -KEPT)) await rm(join(into, name), { recursive: true, force: true })
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
