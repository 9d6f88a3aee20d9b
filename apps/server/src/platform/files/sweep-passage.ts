import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileStore } from './store.ts'

const AGE_MAX_MS = 86_400_000

/** What an upload or a reader left in the passage when the process was killed; gives how many files went. */
export async function sweepPassage(store: FileStore, now: Date): Promise<number> {
  let swept = 0
  for (const name of await readdir(store.passage).catch(() => [])) {
    const path = join(store.passage, name)
    const { mtimeMs } = await stat(path)
    if (now.getTime() - mtimeMs < AGE_MAX_MS) continue
    await rm(path, { force: true })
    swept++
  }
  return swept
}
