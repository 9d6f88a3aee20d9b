import type { Readable } from 'node:stream'
import { rm } from 'node:fs/promises'
import type { ImportBatch, ImportSubject } from '@guongsang/contract/imports.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { type Ctx, localityOf } from '../ctx.ts'
import { AppError } from '../errors.ts'
import { inspect } from '../files/inspect.ts'
import { cleanName } from '../files/keep-file.ts'
import { receive } from '../files/receive.ts'
import type { Platform } from '../http/server.ts'
import { newId } from '../id.ts'
import { readSheets, type SheetContent } from '../spreadsheets/read-sheet.ts'
import { kindOf } from './kind.ts'
import { countsOf, questionsOf } from './plan.ts'
import { demandImport, previewOf } from './preview.ts'
import { shownBatch } from './queries.ts'
import { readTable } from './read-table.ts'
import { findBatch, insertBatch, insertPlannedRows } from './store.ts'

export interface Upload {
  subject: ImportSubject
  effectiveOn: Day
  name: string
  source: Readable
}

/** Tải tệp Excel lên để xem trước. The file is read and let go; only its rows are kept, beside what they would do. */
export async function uploadImport(ctx: Ctx, platform: Platform, upload: Upload): Promise<ImportBatch> {
  const localityId = localityOf(ctx)
  const { subject, effectiveOn: on } = upload
  const kind = kindOf(subject)
  demandImport(ctx, kind)
  const table = readTable(kind, await readUpload(platform, upload))
  const rows = table.rows.map(({ number, cells }) => ({
    number,
    ownId: newId(),
    cells,
    choice: null,
    choiceTargetId: null,
  }))
  const { outcomes } = await previewOf(ctx, kind, on, rows)
  const id = newId()
  const file = cleanName(upload.name)
  return ctx.transaction(async (tx) => {
    await insertBatch(tx, {
      locality_id: localityId,
      id,
      subject,
      file_name: file,
      state: 'previewed',
      effective_on: on,
      columns: JSON.stringify(table.columns),
      unknown_columns: JSON.stringify(table.unknownColumns),
      row_count: rows.length,
      counts: JSON.stringify(countsOf(outcomes)),
      questions: JSON.stringify(questionsOf(outcomes)),
      uploaded_at: platform.clock.now(),
      uploaded_by: ctx.actor.name,
      uploaded_by_account: ctx.actor.accountId,
      applied_at: null,
      undone_at: null,
      step: null,
      asked_by: null,
      trouble: null,
      version: 1,
    })
    const planned = rows.map((asked, at) => ({ asked, outcome: outcomes[at]! }))
    await insertPlannedRows(tx, localityId, id, planned)
    const facts = { file, count: formatNumber(rows.length) }
    await ctx.record(tx, 'import-previewed', { kind: 'import', id }, facts)
    return shownBatch(ctx.actor, await findBatch(tx, localityId, id))
  })
}

async function readUpload(platform: Platform, { name, source }: Upload): Promise<SheetContent[]> {
  const received = await receive(platform.files, source, platform.config.UPLOAD_MAX_MB * 1_048_576)
  try {
    const { format } = await inspect(received, name)
    if (format !== 'xlsx') throw new AppError('import-not-a-workbook', { name: cleanName(name) })
    return await readSheets(received.path)
  } catch (error) {
    const isOtherFile = error instanceof AppError && error.code === 'file-type-refused'
    throw isOtherFile ? new AppError('import-not-a-workbook', { name: cleanName(name) }) : error
  } finally {
    await rm(received.path, { force: true })
  }
}
