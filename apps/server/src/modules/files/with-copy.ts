import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { randomKey } from '../../platform/files/receive.ts'
import type { FileStore } from '../../platform/files/store.ts'
import type { FileRow } from '../../platform/files/table.ts'

/** Readers want a path on this machine; the copy is gone when they are done. */
export async function withCopy<T>(
  store: FileStore,
  file: Pick<FileRow, 'storage_key'>,
  use: (path: string) => Promise<T>,
): Promise<T> {
  await mkdir(store.passage, { recursive: true, mode: 0o700 })
  const path = join(store.passage, randomKey())
  try {
    await pipeline(await store.open(file.storage_key), createWriteStream(path, { mode: 0o600 }))
    return await use(path)
  } finally {
    await rm(path, { force: true })
  }
}
