import { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { printDocx } from '../../platform/documents/print-docx.ts'
import { printPdf } from '../../platform/documents/print-pdf.ts'
import { AppError } from '../../platform/errors.ts'
import { asFileName } from '../../platform/files/as-file-name.ts'
import type { Platform } from '../../platform/http/server.ts'
import { defineJob } from '../../platform/jobs/define.ts'
import { keepPrintedFile } from '../files/index.ts'
import { notify } from '../notifications/index.ts'
import { readyPrint } from './define-print.ts'
import { findPrint, finishPrint, type PrintRow } from './store.ts'

defineJob({
  name: 'print-document',
  label: 'In văn bản',
  payload: z.object({ printId: z.uuid() }),
  limit: 3,
  backoff: { first: 20, factor: 6, most: 600 },
  lease: 120,
  run: async ({ ctx, payload, platform, isLastAttempt }) => {
    const print = await ctx.transaction((tx) => findPrint(tx, ctx.actor, payload.printId))
    if (!print || print.state !== 'waiting') return
    try {
      await printAndTell(ctx, platform, print)
    } catch (error) {
      // What the data itself forbids will not change by trying again.
      const final = error instanceof AppError || isLastAttempt
      if (final) await tellFailure(ctx, platform, print, error)
      if (!(error instanceof AppError)) throw error
    }
  },
})

async function printAndTell(ctx: Ctx, platform: Platform, print: PrintRow): Promise<void> {
  const ready = readyPrint(print.template, print.parameters)
  const document = await ctx.transaction((tx) => ready.document(ctx, tx))
  const bytes =
    print.format === 'pdf'
      ? (await printPdf(document, platform.clock.now())).bytes
      : printDocx(document, platform.clock.now())
  const file = { bytes, name: `${asFileName(ready.title)}.${print.format}`, organizationId: null }
  await keepPrintedFile(ctx, platform, { ...file, accountId: print.asked_by }, async (tx, kept) => {
    await finishPrint(tx, print, { state: 'done', file_id: kept.id, finished_at: platform.clock.now() })
    await notify(ctx, tx, {
      accountIds: askers(print),
      kind: 'document-printed',
      title: `Đã in xong: ${ready.title}`,
      href: `/api/files/${kept.id}/content`,
      key: `print:${print.id}`,
    })
  })
}

async function tellFailure(ctx: Ctx, platform: Platform, print: PrintRow, error: unknown): Promise<void> {
  await ctx.transaction(async (tx) => {
    await finishPrint(tx, print, { state: 'failed', file_id: null, finished_at: platform.clock.now() })
    await notify(ctx, tx, {
      accountIds: askers(print),
      kind: 'document-failed',
      title: `Chưa in được: ${readyPrint(print.template, print.parameters).title}`,
      detail:
        error instanceof AppError
          ? error.sentence
          : 'Hệ thống gặp lỗi khi in. Hãy in lại; nếu vẫn lỗi, báo quản trị viên.',
      key: `print:${print.id}`,
    })
  })
}

const askers = (print: PrintRow): string[] => (print.asked_by === null ? [] : [print.asked_by])
