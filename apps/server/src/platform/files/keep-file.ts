/** Puts a checked file into the store and writes down what it is. */
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { rm } from 'node:fs/promises'
import { INSTALLATION } from '../audit/record.ts'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../database/database.ts'
import { AppError } from '../errors.ts'
import { newId } from '../id.ts'
import { formats, inspect, type Inspected } from './inspect.ts'
import { type DrawnPicture, drawSizes, isPicture } from './pictures.ts'
import { randomKey, receive, type Source } from './receive.ts'
import type { FileStore } from './store.ts'
import type { FileRow } from './table.ts'

export interface Kept extends Inspected {
  key: string
  /** The sizes a photograph is shown in; none of any other file. */
  pictures: DrawnPicture[]
}

export interface Keeping {
  bytesMax: number
  /** A photograph to be shown: anything else is refused, and its sizes are drawn. */
  asPicture?: boolean
}

/**
 * Receives, checks and stores; nothing is written in the database yet, so this runs before the transaction. Whoever
 * calls it and then fails drops it again.
 */
export async function storeFile(
  store: FileStore,
  source: Source,
  name: string,
  { bytesMax, asPicture = false }: Keeping,
): Promise<Kept> {
  const received = await receive(store, source, bytesMax)
  const path = { now: received.path }
  try {
    const inspected = await inspect(received, name)
    path.now = inspected.path
    if (asPicture && !isPicture(inspected.format)) throw new AppError('picture-expected', { name })
    const pictures = asPicture ? await drawSizes(store, inspected) : []
    const kept = { ...inspected, key: randomKey(), pictures }
    await store.keep(kept.key, inspected).catch(async (error: unknown) => {
      await dropKept(store, kept)
      throw error
    })
    return kept
  } catch (error) {
    await rm(path.now, { force: true })
    throw error
  }
}

/** After a failure, which is what is told: a store that does not take things back either must not hide it. */
export async function dropKept(store: FileStore, { key, pictures }: Kept): Promise<void> {
  await Promise.allSettled([key, ...pictures.map((picture) => picture.key)].map((one) => store.drop(one)))
}

export interface FileFacts {
  name: string
  purpose: string
  organizationId: string | null
  at: Date
}

export async function insertFile(tx: Tx, actor: Actor, kept: Kept, facts: FileFacts): Promise<FileRow> {
  const name = cleanName(facts.name)
  const localityId = actor.localityId ?? INSTALLATION
  const file = await tx
    .insertInto('platform.files')
    .values({
      locality_id: localityId,
      id: newId(),
      organization_id: facts.organizationId,
      name,
      name_fold: searchKey(name),
      purpose: facts.purpose,
      format: kept.format,
      media_type: formats[kept.format],
      size_bytes: kept.sizeBytes,
      sha256: kept.sha256,
      storage_key: kept.key,
      text_state: isPicture(kept.format) ? 'none' : 'waiting',
      created_at: facts.at,
      created_by: actor.accountId,
      created_by_name: actor.name,
      deleted_at: null,
      deleted_by: null,
      deleted_reason: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  if (kept.pictures.length > 0)
    await tx
      .insertInto('platform.pictures')
      .values(
        kept.pictures.map(({ size, key, width, height, sizeBytes }) => ({
          locality_id: localityId,
          file_id: file.id,
          size,
          storage_key: key,
          width,
          height,
          size_bytes: sizeBytes,
        })),
      )
      .execute()
  return file
}

/** A name a person recognises and no file system trips over. */
export function cleanName(name: string): string {
  const base = name.replaceAll('\\', '/').split('/').at(-1) ?? ''
  const safe = cleanLine(base.replace(/[<>:"|?*]/g, ' '))
  const dot = safe.lastIndexOf('.')
  const stem = dot > 0 ? safe.slice(0, dot) : safe
  return `${[...stem].slice(0, 150).join('') || 'tệp'}${dot > 0 ? safe.slice(dot) : ''}`
}
