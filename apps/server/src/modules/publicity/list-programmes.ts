import type { listProgrammesRoute, ProgrammeRow } from '@guongsang/contract/publicity-programmes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { organizationNames } from '../organizations/index.ts'
import { askingOf } from './asking.ts'
import { type ProgrammeRead, readProgrammes } from './programme-queries.ts'

/** Chương trình tuyên truyền của các đơn vị, with how far each is. */
export const listProgrammes = (ctx: Ctx, asked: Parsed<typeof listProgrammesRoute>['query']) =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const read = await readProgrammes(tx, asking, asked, asked)
    const units = read.rows.map((row) => row.organization_id)
    const names = await organizationNames(tx, asking.localityId, units, asking.today)
    return { ...read, rows: read.rows.map((row) => shownProgramme(row, names)) }
  })

export const shownProgramme = (row: ProgrammeRead, names: ReadonlyMap<string, string>): ProgrammeRow => ({
  id: row.id,
  title: row.title,
  organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
  year: row.year,
  state: row.state,
  lines: row.lines,
  planned: row.planned,
  done: row.done,
  behind: row.behind,
})
