import type { Print } from '@guongsang/contract/documents.ts'
import { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { askPrint } from './ask-print.ts'
import { definePrint } from './define-print.ts'
import { askingOf, reachOf } from './reach.ts'
import { paperOf } from './listeners.ts'
import { findVisible } from './register-store.ts'
import { registeredDocument } from './registered-document.ts'
import { calledOf } from './words.ts'

definePrint({
  template: 'registered-document',
  parameters: z.object({ documentId: z.uuid(), title: z.string() }),
  title: ({ title }) => title,
  // The job acts for the program: whether the asker sees the document was answered when it was asked for.
  document: printable,
})

/** In văn bản theo thể thức: a job prints it and tells the account. */
export const printDocument = (ctx: Ctx, at: Date, id: string, format: 'pdf' | 'docx'): Promise<Print> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const document = await findVisible(tx, asking.localityId, await reachOf(tx, asking), id)
    if (document === undefined) throw new AppError('document-not-found', { id })
    // What cannot be printed is refused at once and not by a job.
    await printable(ctx, tx, { documentId: id })
    const parameters = { documentId: id, title: calledOf(document) }
    return askPrint(ctx, tx, at, { template: 'registered-document', format, parameters })
  })

/** The module that keeps the text prints it; else it is the register's own. */
async function printable(ctx: Ctx, tx: Tx, { documentId: id }: { documentId: string }) {
  const { localityId, today } = askingOf(ctx)
  const document =
    (await paperOf(tx, localityId, id, today)) ?? (await registeredDocument(tx, localityId, id, today))
  if (document === undefined) throw new AppError('document-not-found', { id })
  if (document.body.length === 0) throw new AppError('document-without-text')
  return document
}
