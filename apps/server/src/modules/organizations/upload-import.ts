import type { Readable } from 'node:stream'
import { rm } from 'node:fs/promises'
import type { ImportBatch } from '@guongsang/contract/organizations-imports.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { inspect } from '../../platform/files/inspect.ts'
import { cleanName } from '../../platform/files/keep-file.ts'
import { receive } from '../../platform/files/receive.ts'
import type { Platform } from '../../platform/http/server.ts'
import { newId } from '../../platform/id.ts'
import { readSheets, type SheetContent } from '../../platform/spreadsheets/read-sheet.ts'
import { localityOf, record } from './change.ts'
import type { ImportSubject } from './import-columns.ts'
import { previewOf } from './import-preview.ts'
import { shownBatch } from './import-queries.ts'
import { findBatch, insertBatch, insertPlannedRows } from './import-store.ts'
import { readTable } from './import-table.ts'
import { countsOf } from './import-world.ts'
import { canImport, demand } from './policy.ts'

export interface Upload {
  subject: ImportSubject
  effectiveOn: Day
  name: string
  source: Readable
}

/** Tải tệp Excel lên để xem trước. The file is read and let go; only its rows are kept, beside what they would do. */
export async function uploadImport(ctx: Ctx, platform: Platform, upload: Upload): Promise<ImportBatch> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canImport, { localityId })
  const { subject, effectiveOn: on } = upload
  const table = readTable(subject, await readUpload(platform, upload))
  const rows = table.rows.map(({ number, cells }) => ({
    number,
    ownId: newId(),
    cells,
    choice: null,
    choiceTargetId: null,
  }))
  const { outcomes } = await previewOf(ctx, { subject, on, rows })
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
      uploaded_at: platform.clock.now(),
      uploaded_by: ctx.actor.name,
      uploaded_by_account: ctx.actor.accountId,
      applied_at: null,
      undone_at: null,
      version: 1,
    })
    const planned = rows.map((asked, at) => ({ asked, outcome: outcomes[at]! }))
    await insertPlannedRows(tx, localityId, id, planned)
    await record(ctx, tx, 'import-previewed', 'import', id, { file, count: formatNumber(rows.length) })
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
