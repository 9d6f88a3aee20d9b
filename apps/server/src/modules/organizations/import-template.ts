import { IMPORT_SUBJECTS } from '@guongsang/contract/organizations-imports.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { type SheetColumn, writeSheet } from '../../platform/spreadsheets/write-sheet.ts'
import { localityOf } from './change.ts'
import { columnsOf, headerOf, type ImportColumn, type ImportSubject } from './import-columns.ts'
import { isThere } from './import-places.ts'
import { readWorldFor } from './import-preview.ts'
import type { ImportWorld } from './import-world.ts'
import { canImport, demand } from './policy.ts'

/** Rows that can be filled in; whoever has more takes a file of one's own with the same headers. */
const SPARE = 2_000
/** A longer list nobody scrolls through; names are checked on upload all the same. */
const CHOICES_MAX = 5_000

/** Tệp Excel mẫu: the locality's own lists as drop-downs, and a row that shows how and is not imported. */
export async function downloadImportTemplate(ctx: Ctx, subject: ImportSubject): Promise<Download> {
  demand(ctx.actor, canImport, { localityId: localityOf(ctx) })
  const world = await ctx.transaction((tx) => readWorldFor(ctx, tx, { subject, on: ctx.today, rows: [] }))
  const columns = Object.values(columnsOf(subject))
  const name = IMPORT_SUBJECTS[subject]
  return {
    body: await writeSheet({
      name,
      columns: columns.map((column) => sheetColumn(column, world)),
      rows: [columns.map(({ example }) => example)],
      spare: SPARE,
    }),
    type: formats.xlsx,
    fileName: `Mẫu nhập ${name.toLowerCase()}.xlsx`,
  }
}

function sheetColumn(column: ImportColumn, world: ImportWorld): SheetColumn {
  const choices = choicesOf(column, world)
  const kind =
    column.kind === 'day' || column.kind === 'birth' ? 'date' : column.kind === 'number' ? 'number' : 'text'
  return { header: headerOf(column), width: column.width, kind, ...(choices.length > 0 && { choices }) }
}

function choicesOf({ choices }: ImportColumn, world: ImportWorld): readonly string[] {
  switch (choices) {
    case undefined:
      return []
    case 'kinds':
      return world.kinds.map(({ label }) => label)
    case 'occupations':
      return world.occupations.map(({ label }) => label)
    case 'jurisdictions':
      return world.jurisdictions.slice(0, CHOICES_MAX).map(({ fullName }) => fullName)
    case 'organizations':
      return organizationNames(world)
    default:
      return choices
  }
}

const organizationNames = (world: ImportWorld): string[] => {
  const there = world.organizations.filter((unit) => isThere(unit, world.on)).slice(0, CHOICES_MAX)
  return [...new Set(there.map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'vi'))
}
