/** Where the bytes of files are kept: a folder of this machine, or an S3-compatible store when one is configured. */
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Config } from '../config.ts'
import { createFolderStore } from './folder-store.ts'
import { createS3Store } from './s3-store.ts'

/** A file that has been received and checked but not yet kept. */
export interface Received {
  path: string
  sizeBytes: number
  sha256: string
}

export interface FileStore {
  readonly kind: 'folder' | 's3'
  /** A folder of this machine for files on their way in or out; on the same disk as the folder store. */
  readonly passage: string
  /** Keeps the file under a key and takes it out of the passage; when it resolves, the bytes are safe. */
  keep(key: string, file: Received): Promise<void>
  open(key: string): Promise<Readable>
  drop(key: string): Promise<void>
}

export function openFileStore(config: Config): FileStore {
  const folder = join(config.DATA_DIR, 'files')
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY } = config
  if (S3_ENDPOINT && S3_BUCKET && S3_ACCESS_KEY && S3_SECRET_KEY)
    return createS3Store({
      endpoint: S3_ENDPOINT,
      bucket: S3_BUCKET,
      region: S3_REGION,
      accessKey: S3_ACCESS_KEY,
      secretKey: S3_SECRET_KEY,
      passage: join(folder, 'passage'),
    })
  return createFolderStore(folder)
}
