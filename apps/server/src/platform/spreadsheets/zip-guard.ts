/**
 * Stands before every reader of .docx and .xlsx. A zip can claim small and inflate to gigabytes, and every reader tried
 * can be made to eat memory by one: so each part is inflated here first, counted, and thrown away.
 */
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { AppError } from '../errors.ts'
import './errors.ts'

export interface ZipLimits {
  parts: number
  /** Bytes after inflating, of all parts together. */
  total: number
  /** A part above 5 MB that inflates more than this is a bomb. */
  ratio: number
  millis: number
}

const limits: ZipLimits = { parts: 500, total: 300_000_000, ratio: 200, millis: 15_000 }
const RATIO_FROM_BYTES = 5_000_000
const HEAD_BYTES = 4_096
/** A document type can declare entities; UTF-16 would hide it from this very test. */
const hostileXml = /<!DOCTYPE|<!ENTITY|^\xff\xfe|^\xfe\xff/i

/** Names of the parts of a zip that is safe to read; throws `archive-refused` otherwise. */
export async function zipGuard(file: string | Buffer, given: Partial<ZipLimits> = {}): Promise<string[]> {
  const allowed = { ...limits, ...given }
  let zip: ZipFile | undefined
  try {
    const options = { autoClose: false, strictFileNames: true }
    zip = await (typeof file === 'string'
      ? yauzl.openPromise(file, options)
      : yauzl.fromBufferPromise(file, options))
    if (zip.entryCount > allowed.parts) throw refused('quá nhiều phần bên trong')
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    for (const entry of entries) checkClaims(entry, allowed.ratio)
    await inflateAndCount(zip, entries, allowed)
    return entries.map((entry) => entry.fileName)
  } catch (error) {
    throw error instanceof AppError ? error : refused('tệp nén bị hỏng')
  } finally {
    zip?.close()
  }
}

function checkClaims(entry: Entry, ratio: number): void {
  if (entry.isEncrypted()) throw refused('có mật khẩu')
  if (entry.uncompressedSize > RATIO_FROM_BYTES && entry.uncompressedSize > ratio * entry.compressedSize)
    throw refused('nội dung nở ra quá lớn')
}

/** The sizes in the directory may lie, so the bytes themselves are counted. */
async function inflateAndCount(zip: ZipFile, entries: readonly Entry[], allowed: ZipLimits): Promise<void> {
  const end = performance.now() + allowed.millis
  let total = 0
  for (const entry of entries) {
    let head = ''
    const counter = new Writable({
      write(chunk: Buffer, _encoding, done) {
        total += chunk.length
        if (head.length < HEAD_BYTES) head += chunk.toString('latin1')
        if (total > allowed.total) done(refused('nội dung nở ra quá lớn'))
        else done(performance.now() > end ? refused('mở quá lâu') : null)
      },
    })
    await pipeline(await zip.openReadStreamPromise(entry), counter)
    if (/\.(xml|rels)$/i.test(entry.fileName) && hostileXml.test(head))
      throw refused('có khai báo lạ bên trong')
  }
}

const refused = (reason: string): AppError => new AppError('archive-refused', { reason })
