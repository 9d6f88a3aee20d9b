/** Puts a checked file into the store and writes down what it is. */
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { rm } from 'node:fs/promises'
import { INSTALLATION } from '../audit/record.ts'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../database/database.ts'
import { newId } from '../id.ts'
import { formats, inspect, type Inspected } from './inspect.ts'
import { randomKey, receive, type Source } from './receive.ts'
import type { FileStore } from './store.ts'
import type { FileRow } from './table.ts'

export interface Kept extends Inspected {
  key: string
}

/**
 * Receives, checks and stores; nothing is written in the database yet, so this runs before the transaction. Whoever
 * calls it and then fails drops the key again.
 */
export async function storeFile(
  store: FileStore,
  source: Source,
  name: string,
  bytesMax: number,
): Promise<Kept> {
  const received = await receive(store, source, bytesMax)
  try {
    const inspected = await inspect(received, name)
    const key = randomKey()
    await store.keep(key, inspected)
    return { ...inspected, key }
  } catch (error) {
    await rm(received.path, { force: true })
    throw error
  }
}

export interface FileFacts {
  name: string
  purpose: string
  organizationId: string | null
  at: Date
}

export async function insertFile(tx: Tx, actor: Actor, kept: Kept, facts: FileFacts): Promise<FileRow> {
  const name = cleanName(facts.name)
  const hasWords = kept.format === 'pdf' || kept.format === 'docx' || kept.format === 'xlsx'
  return tx
    .insertInto('platform.files')
    .values({
      locality_id: actor.localityId ?? INSTALLATION,
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
      text_state: hasWords ? 'waiting' : 'none',
      created_at: facts.at,
      created_by: actor.accountId,
      created_by_name: actor.name,
      deleted_at: null,
      deleted_by: null,
      deleted_reason: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A name a person recognises and no file system trips over. */
export function cleanName(name: string): string {
  const base = name.replaceAll('\\', '/').split('/').at(-1) ?? ''
  const safe = cleanLine(base.replace(/[<>:"|?*]/g, ' '))
  const dot = safe.lastIndexOf('.')
  const stem = dot > 0 ? safe.slice(0, dot) : safe
  return `${[...stem].slice(0, 150).join('') || 'tệp'}${dot > 0 ? safe.slice(dot) : ''}`
}
