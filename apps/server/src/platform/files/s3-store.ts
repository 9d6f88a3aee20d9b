import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { EMPTY_HASH, signRequest, type Signing } from './signature.ts'
import type { FileStore } from './store.ts'

export interface S3Settings extends Signing {
  endpoint: string
  bucket: string
  passage: string
}

const MILLIS_MAX = 120_000

/** Path-style addresses (endpoint/bucket/key): what every S3-compatible store understands. */
export function createS3Store(settings: S3Settings): FileStore {
  const send = async (
    method: string,
    key: string,
    bodyHash: string,
    body?: Readable,
    length = 0,
  ): Promise<Response> => {
    const url = new URL(
      `${settings.endpoint.replace(/\/$/, '')}/${settings.bucket}/${key.slice(0, 2)}/${key}`,
    )
    // The store compares this with its own clock, so it is the real time and never the believed day.
    const { host: _, ...headers } = signRequest({ method, url, bodyHash, at: new Date() }, settings)
    const response = await fetch(url, {
      method,
      headers: body ? { ...headers, 'content-length': String(length) } : headers,
      signal: AbortSignal.timeout(MILLIS_MAX),
      ...(body && { body: Readable.toWeb(body) as ReadableStream, duplex: 'half' }),
    })
    if (response.ok || (method === 'DELETE' && response.status === 404)) return response
    await response.body?.cancel()
    throw new Error(`Kho tệp trả lời ${response.status} cho ${method}.`)
  }
  return {
    kind: 's3',
    passage: settings.passage,
    keep: async (key, file) => {
      await send('PUT', key, file.sha256, createReadStream(file.path), file.sizeBytes)
      await rm(file.path, { force: true })
    },
    open: async (key) => {
      const { body } = await send('GET', key, EMPTY_HASH)
      if (!body) throw new Error('Kho tệp trả lời không có nội dung.')
      return Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
    },
    drop: async (key) => {
      await send('DELETE', key, EMPTY_HASH)
    },
  }
}
