/** What can be printed: each module brings its own documents, one job prints them all. */
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'

interface Printable<P> {
  /** By this name the request is kept. */
  template: string
  /** Who asks gives them; they are kept, and read again when it is printed. */
  parameters: z.ZodType<P>
  /** What the file and the notification are called. */
  title: (parameters: P) => string
  /** What stands on paper. An AppError is told to whoever asked; nothing is tried again. */
  document: (ctx: Ctx, tx: Tx, parameters: P) => Promise<OfficialDocument>
}

/** One document ready to be drawn up, its parameters read. */
export interface ReadyPrint {
  title: string
  document: (ctx: Ctx, tx: Tx) => Promise<OfficialDocument>
}

const printables = new Map<string, (parameters: unknown) => ReadyPrint>()

export function definePrint<P>({ template, parameters, title, document }: Printable<P>): void {
  if (printables.has(template)) throw new Error(`Print "${template}" is declared twice`)
  printables.set(template, (kept) => {
    const read = parameters.parse(kept)
    return { title: title(read), document: (ctx, tx) => document(ctx, tx, read) }
  })
}

export function readyPrint(template: string, parameters: unknown): ReadyPrint {
  const ready = printables.get(template)
  if (ready === undefined) throw new Error(`No print is called "${template}"`)
  return ready(parameters)
}
