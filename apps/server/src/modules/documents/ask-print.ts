import type { Print } from '@guongsang/contract/documents.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readyPrint } from './define-print.ts'
import './events.ts'
import { insertPrint, type PrintRow } from './store.ts'

/** Asks for a document: a job prints it and tells the account when it is there. */
export async function askPrint(
  ctx: Ctx,
  tx: Tx,
  at: Date,
  asked: { template: string; format: 'pdf' | 'docx'; parameters: object },
): Promise<Print> {
  const { title } = readyPrint(asked.template, asked.parameters)
  const print = await insertPrint(tx, ctx.actor, { ...asked, at })
  await ctx.record(tx, 'print-asked', { kind: 'print', id: print.id }, { title, format: asked.format })
  await ctx.enqueue(tx, 'print-document', { printId: print.id }, { key: print.id })
  return shownPrint(print)
}

export const shownPrint = (print: PrintRow): Print => ({
  id: print.id,
  template: print.template,
  format: print.format,
  state: print.state,
  fileId: print.file_id,
  askedAt: print.asked_at.toISOString(),
  finishedAt: print.finished_at?.toISOString() ?? null,
})
