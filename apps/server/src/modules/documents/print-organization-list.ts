import type { Print } from '@guongsang/contract/documents.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import './events.ts'
import { insertPrint, type PrintRow } from './store.ts'

export interface ListAsked {
  on: Day
  format: 'pdf' | 'docx'
  kinds: string[]
  number?: number | undefined
  signerTitle?: string | undefined
  signerName?: string | undefined
}

/** In danh sách: asks for it; a job prints it and tells the account when it is there. */
export async function printOrganizationList(ctx: Ctx, at: Date, asked: ListAsked): Promise<Print> {
  const { format, ...parameters } = asked
  return ctx.transaction(async (tx) => {
    const print = await insertPrint(tx, ctx.actor, { template: 'organization-list', parameters, format, at })
    const title = `Danh sách cơ quan, đơn vị ngày ${formatDay(asked.on)}`
    await ctx.record(tx, 'print-asked', { kind: 'print', id: print.id }, { title, format })
    await ctx.enqueue(tx, 'print-document', { printId: print.id }, { key: print.id })
    return shownPrint(print)
  })
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
