import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { printDocx } from '../../platform/documents/print-docx.ts'
import { printPdf } from '../../platform/documents/print-pdf.ts'
import { AppError } from '../../platform/errors.ts'
import type { Platform } from '../../platform/http/server.ts'
import { defineJob } from '../../platform/jobs/define.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { keepPrintedFile } from '../files/index.ts'
import { notify } from '../notifications/index.ts'
import { organizationListOn } from '../organizations/index.ts'
import { organizationListDocument } from './organization-list.ts'
import { findPrint, finishPrint, type PrintRow } from './store.ts'

const Parameters = z.object({
  on: z.string().transform((text) => text as Day),
  kinds: z.array(z.string()),
  number: z.int().optional(),
  signerTitle: z.string().optional(),
  signerName: z.string().optional(),
})
type Parameters = z.output<typeof Parameters>

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
  const asked = Parameters.parse(print.parameters)
  const document = await ctx.transaction((tx) => loadDocument(ctx, tx, print.locality_id, asked))
  const bytes =
    print.format === 'pdf'
      ? (await printPdf(document, platform.clock.now())).bytes
      : printDocx(document, platform.clock.now())
  const title = titleOf(asked)
  const file = { bytes, name: `${title.replaceAll('/', '-')}.${print.format}`, organizationId: null }
  await keepPrintedFile(ctx, platform, { ...file, accountId: print.asked_by }, async (tx, kept) => {
    await finishPrint(tx, print, { state: 'done', file_id: kept.id, finished_at: platform.clock.now() })
    await notify(ctx, tx, {
      accountIds: askers(print),
      kind: 'document-printed',
      title: `Đã in xong: ${title}`,
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
      title: `Chưa in được: ${titleOf(Parameters.parse(print.parameters))}`,
      detail:
        error instanceof AppError
          ? error.sentence
          : 'Hệ thống gặp lỗi khi in. Hãy in lại; nếu vẫn lỗi, báo quản trị viên.',
      key: `print:${print.id}`,
    })
  })
}

async function loadDocument(ctx: Ctx, tx: Tx, localityId: string, asked: Parameters) {
  const list = await organizationListOn(tx, localityId, asked.on, { kinds: asked.kinds })
  return organizationListDocument(list, {
    on: asked.on,
    issuedOn: ctx.today,
    number: asked.number ?? null,
    place: await settingOn(tx, localityId, 'document-place-name', ctx.today),
    superiorBody: await settingOn(tx, localityId, 'document-superior-body', ctx.today),
    bodyAbbreviation: await settingOn(tx, localityId, 'document-body-abbreviation', ctx.today),
    signerTitle: asked.signerTitle ?? null,
    signerName: asked.signerName ?? null,
  })
}

const titleOf = (asked: Parameters): string => `Danh sách cơ quan, đơn vị ngày ${formatDay(asked.on)}`
const askers = (print: PrintRow): string[] => (print.asked_by === null ? [] : [print.asked_by])
