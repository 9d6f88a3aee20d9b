/** Takes a stream in: to the passage, counted, hashed and on disk before anybody looks inside. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { AppError } from '../errors.ts'
import './errors.ts'
import type { FileStore, Received } from './store.ts'

/** Random and unrelated to the file's name: an address cannot be guessed, and a name cannot do harm. */
export const randomKey = (): string => randomBytes(20).toString('hex')

/** The multipart reader cuts a file off at its own limit, and says so only here. */
export type Source = (Readable & { truncated?: boolean }) | Buffer

export async function receive(store: FileStore, source: Source, bytesMax: number): Promise<Received> {
  await mkdir(store.passage, { recursive: true, mode: 0o700 })
  const path = join(store.passage, randomKey())
  const handle = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const chunk of Buffer.isBuffer(source) ? [source] : source) {
      const bytes = chunk as Buffer
      sizeBytes += bytes.length
      if (sizeBytes > bytesMax) throw new AppError('file-too-large', { limit: megabytes(bytesMax) })
      hash.update(bytes)
      await handle.appendFile(bytes)
    }
    if (!Buffer.isBuffer(source) && source.truncated)
      throw new AppError('file-too-large', { limit: megabytes(bytesMax) })
    if (sizeBytes === 0) throw new AppError('file-empty')
    await handle.sync()
    return { path, sizeBytes, sha256: hash.digest('hex') }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`

/** Measures a file that this program has just written in the passage, and makes sure that it is on disk. */
export async function receiveFile(path: string): Promise<Received> {
  const handle = await open(path, 'r+')
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const chunk of handle.createReadStream({ autoClose: false })) {
      sizeBytes += (chunk as Buffer).length
      hash.update(chunk as Buffer)
    }
    await handle.sync()
    return { path, sizeBytes, sha256: hash.digest('hex') }
  } finally {
    await handle.close()
  }
}
