import { IMPORT_SUBJECTS, type ImportSubject } from '@guongsang/contract/imports.ts'
import type { Ctx } from '../ctx.ts'
import { formats } from '../files/inspect.ts'
import type { Download } from '../http/handle.ts'
import { type SheetColumn, writeSheet } from '../spreadsheets/write-sheet.ts'
import { headerOf, type ImportColumn } from './columns.ts'
import { kindOf } from './kind.ts'
import { demandImport, readWorldFor } from './preview.ts'

/** Rows that can be filled in; whoever has more takes a file of one's own with the same headers. */
const SPARE = 2_000
/** A longer list nobody scrolls through; names are checked on upload all the same. */
const CHOICES_MAX = 5_000

/** Tệp Excel mẫu: the locality's own lists as drop-downs, and a row that shows how and is not imported. */
export async function downloadImportTemplate(ctx: Ctx, subject: ImportSubject): Promise<Download> {
  const kind = kindOf(subject)
  demandImport(ctx, kind)
  const world = await ctx.transaction((tx) => readWorldFor(ctx, tx, kind, ctx.today, []))
  const columns = Object.values(kind.columns)
  const listOf = ({ choices = [] }: ImportColumn): readonly string[] =>
    typeof choices === 'string' ? kind.choicesOf(choices, world).slice(0, CHOICES_MAX) : choices
  const name = IMPORT_SUBJECTS[subject]
  return {
    body: await writeSheet({
      name,
      columns: columns.map((column) => sheetColumn(column, listOf(column))),
      rows: [columns.map(({ example }) => example)],
      spare: SPARE,
    }),
    type: formats.xlsx,
    fileName: `Mẫu nhập ${name.toLowerCase()}.xlsx`,
  }
}

function sheetColumn(column: ImportColumn, choices: readonly string[]): SheetColumn {
  const kind =
    column.kind === 'day' || column.kind === 'birth' ? 'date' : column.kind === 'number' ? 'number' : 'text'
  return { header: headerOf(column), width: column.width, kind, ...(choices.length > 0 && { choices }) }
}
