import { rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Backup, makeBackup, refuseDifferences, stamp } from '../backups.ts'
import { inTransaction, Owner } from '../owner.ts'
import { enginePool } from '../pool.ts'
import { countRows, type Tally } from '../tally.ts'
import { EmbeddedEngine } from './engine.ts'
import { copyFolder, isAbsent, syncPath, syncTree } from './folder.ts'
import { lockFolder } from './lock.ts'

const OPENING_LIMIT_MS = 3_600_000

/**
 * Guard 9. The owner holds the only connection while the folder is copied, so nothing changes under the copy. The
 * ready-made dump helpers hold the whole database in memory and fail on a large one.
 */
export function backUpFolder(owner: Owner, folder: string, into: string, now: Date): Promise<Backup> {
  return makeBackup(into, 'embedded', now, async (draft) => {
    const copy = join(draft, 'database')
    const tally = await owner.session(async (session) => {
      const counted = await inTransaction(session, countRows)
      await session.script('checkpoint')
      await copyFolder(folder, copy)
      return counted
    })
    await syncTree(copy)
    await proveCopy(tally, copy)
    return tally
  })
}

/** Puts a backup in the place of the database, whose folder is kept under another name. The program must be stopped. */
export async function restoreFolder(
  backup: Backup,
  folder: string,
  now: Date,
): Promise<{ kept: string | null }> {
  const unlock = lockFolder(folder)
  try {
    const draft = `${folder}.restored`
    await rm(draft, { recursive: true, force: true })
    await copyFolder(join(backup.path, 'database'), draft)
    await syncTree(draft)
    await proveCopy(backup.tally, draft)
    const kept = (await isAbsent(folder)) ? null : `${folder}.before-${stamp(now)}`
    if (kept !== null) await rename(folder, kept)
    await rename(draft, folder)
    await syncPath(dirname(folder))
    return { kept }
  } finally {
    unlock()
  }
}

/** Opens a copy as the program would, and counts every row in it. */
async function proveCopy(expected: Tally, copy: string): Promise<void> {
  const engine = await EmbeddedEngine.open(copy, OPENING_LIMIT_MS)
  const pool = enginePool(engine)
  try {
    refuseDifferences(copy, expected, await new Owner(pool).transaction(countRows))
  } finally {
    await pool.end()
    await engine.close()
    await rm(`${copy}.lock`, { force: true })
  }
}
