import { DOCUMENT_FILE_PURPOSES, type DocumentFilePurpose } from '@guongsang/contract/documents-words.ts'
import type { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import type { Download } from '../../platform/http/handle.ts'
import type { Platform } from '../../platform/http/server.ts'
import { findUsableFile, keptFile, keptFiles } from '../files/index.ts'
import './events.ts'
import { askingOf, mayNumber, reachOf } from './reach.ts'
import { deleteFileLink, findVisible, hasFileLink, insertFileLink, takeDocument } from './register-store.ts'
import { mayKeep } from './replace-document.ts'
import { isOpenTo } from './states.ts'
import type { DocumentRecord } from './tables.ts'

type Purpose = z.output<typeof DocumentFilePurpose>

/** Until it is signed the content may change with its files; afterwards only the signed copy is added. */
const mayAttach = (document: DocumentRecord, purpose: Purpose): boolean =>
  isOpenTo(document, 'edit') ||
  document.state === 'recorded' ||
  (purpose === 'signed-copy' && ['signed', 'numbered', 'issued'].includes(document.state))

/** Gắn tệp: the signed copy by whoever drafts or keeps the numbers, when it comes back from the signer. */
export const attachDocumentFile = (
  ctx: Ctx,
  id: string,
  { fileId, purpose }: { fileId: string; purpose: Purpose },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { document, reach } = await takeDocument(tx, askingOf(ctx), id)
    const isTheirs = mayKeep(reach, document) || (purpose === 'signed-copy' && mayNumber(reach, document))
    if (!isTheirs) throw new AppError('forbidden')
    if (!mayAttach(document, purpose)) throw new AppError('document-frozen')
    const file = await findUsableFile(ctx, tx, fileId)
    if (file === undefined)
      throw new AppError('invalid-input', {}, [{ field: 'fileId', message: 'Chọn lại tệp.' }])
    await insertFileLink(tx, document, { fileId, purpose, by: ctx.actor.name })
    await ctx.record(
      tx,
      'document-file-attached',
      { kind: 'document', id },
      {
        name: file.name,
        title: document.title,
        purpose: DOCUMENT_FILE_PURPOSES[purpose].toLowerCase(),
      },
    )
  })

/** Bỏ tệp khỏi dự thảo; what was signed keeps its files. */
export const detachDocumentFile = (ctx: Ctx, id: string, fileId: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { document, reach } = await takeDocument(tx, askingOf(ctx), id)
    if (!mayKeep(reach, document)) throw new AppError('forbidden')
    if (!isOpenTo(document, 'edit') && document.state !== 'recorded') throw new AppError('document-frozen')
    if (!(await hasFileLink(tx, document, fileId))) throw new AppError('file-not-found')
    const file = (await keptFiles(tx, localityOf(ctx), [fileId])).get(fileId)
    await deleteFileLink(tx, document, fileId)
    await ctx.record(
      tx,
      'document-file-detached',
      { kind: 'document', id },
      {
        name: file?.name,
        title: document.title,
      },
    )
  })

/** Whoever may see the document may read its files, whoever brought them. */
export async function downloadDocumentFile(
  ctx: Ctx,
  platform: Platform,
  id: string,
  fileId: string,
): Promise<Download> {
  const open = await ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const document = await findVisible(tx, asking.localityId, await reachOf(tx, asking), id)
    if (document === undefined) throw new AppError('document-not-found', { id })
    if (!(await hasFileLink(tx, document, fileId))) throw new AppError('file-not-found')
    return keptFile(tx, asking.localityId, fileId)
  })
  return open(platform)
}
