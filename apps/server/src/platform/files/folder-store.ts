import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileStore } from './store.ts'

export function createFolderStore(folder: string): FileStore {
  // Two levels keep folders small; the key is random, so they fill evenly.
  const place = (key: string): string => join(folder, key.slice(0, 2), key)
  return {
    kind: 'folder',
    passage: join(folder, 'passage'),
    keep: async (key, file) => {
      const target = place(key)
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      await rename(file.path, target)
      await syncFolder(dirname(target))
    },
    open: async (key) => {
      const handle = await open(place(key))
      return createReadStream('', { fd: handle })
    },
    drop: (key) => rm(place(key), { force: true }),
  }
}

/** A renamed file is safe only when its folder is on disk too. Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
