import { extname } from 'node:path'
import type { Source } from '../../platform/files/receive.ts'
import type { FileInfo } from '@guongsang/contract/files.ts'
import { INSTALLATION } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { dropKept, insertFile, type Kept, storeFile } from '../../platform/files/keep-file.ts'
import type { FileRow } from '../../platform/files/table.ts'
import type { Platform } from '../../platform/http/server.ts'
import './events.ts'
import { canViewFile } from './policy.ts'
import { fileInfo, pathOf } from './queries.ts'

export interface Upload {
  source: Source
  name: string
  purpose: string
  organizationId: string | null
}

/** Tải tệp lên: received, checked and stored first; only then written down, with its trace. */
export async function uploadFile(ctx: Ctx, platform: Platform, upload: Upload): Promise<FileInfo> {
  const { organizationId } = upload
  if (organizationId !== null && organizationId !== ctx.actor.organizationId)
    await ctx.transaction((tx) => demandOrganization(ctx, tx, organizationId))
  const bytesMax = platform.config.UPLOAD_MAX_MB * 1_048_576
  const asPicture = upload.purpose === 'photo'
  const kept = await storeFile(platform.files, upload.source, upload.name, { bytesMax, asPicture })
  return fileInfo(await writeDown(ctx, platform, kept, { ...upload, name: nameToKeep(upload) }))
}

/** Bản đã rọc phách: neither the file nor the log of its coming says whose it is. */
const nameToKeep = ({ purpose, name }: Upload): string =>
  purpose === 'blind-scan' ? `Bản chụp${extname(name)}` : name

/** A file the program made itself, for the account that asked for it. */
export async function keepPrintedFile(
  ctx: Ctx,
  platform: Platform,
  printed: { bytes: Buffer; name: string; organizationId: string | null; accountId: string | null },
  also: (tx: Tx, file: FileRow) => Promise<void>,
): Promise<FileRow> {
  const kept = await storeFile(platform.files, printed.bytes, printed.name, {
    bytesMax: Number.MAX_SAFE_INTEGER,
  })
  const facts = { name: printed.name, purpose: 'printed', organizationId: printed.organizationId }
  return writeDown(ctx, platform, kept, { ...facts, accountId: printed.accountId }, also)
}

async function writeDown(
  ctx: Ctx,
  platform: Platform,
  kept: Kept,
  facts: { name: string; purpose: string; organizationId: string | null; accountId?: string | null },
  also: (tx: Tx, file: FileRow) => Promise<void> = async () => {},
): Promise<FileRow> {
  try {
    return await ctx.transaction(async (tx) => {
      const actor = { ...ctx.actor, accountId: facts.accountId ?? ctx.actor.accountId }
      const file = await insertFile(tx, actor, kept, { ...facts, at: platform.clock.now() })
      await ctx.record(
        tx,
        'file-uploaded',
        { kind: 'file', id: file.id },
        { name: file.name, sha256: file.sha256 },
      )
      if (file.text_state === 'waiting')
        await ctx.enqueue(tx, 'extract-file-text', { fileId: file.id }, { key: file.id })
      await also(tx, file)
      return file
    })
  } catch (error) {
    await dropKept(platform.files, kept)
    throw error
  }
}

async function demandOrganization(ctx: Ctx, tx: Tx, organizationId: string): Promise<void> {
  const organizationPath = await pathOf(tx, ctx.actor.localityId ?? INSTALLATION, organizationId, ctx.today)
  if (organizationPath === null || !may(ctx.actor, canViewFile, { organizationPath }))
    throw new AppError('forbidden')
}
