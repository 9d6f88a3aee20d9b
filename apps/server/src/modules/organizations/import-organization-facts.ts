/** One row of a list of organisations, read; what it says without looking at other rows. */
import { OrganizationFacts as Typed } from '@guongsang/contract/organizations.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { type Lookup, lookupEntries, lookupOf, RowCells } from '../../platform/imports/cells.ts'
import { lookupJurisdictions } from './import-places.ts'
import { EXAMPLE } from '../../platform/imports/columns.ts'
import type { OrganizationColumn } from './import-columns.ts'
import type { AskedRow } from '../../platform/imports/plan.ts'
import type { ImportWorld, KnownJurisdiction } from './import-world.ts'
import type { Level } from './tables.ts'

export interface OrganizationDraft {
  row: AskedRow
  cells: RowCells<OrganizationColumn>
  /** A row of the template that only shows how. */
  isExample: boolean
  /** Has a name to be found by, and is meant to be imported. */
  isNamed: boolean
  name: string
  shortName: string | null
  abbreviation: string | null
  aliases: string[]
  kind: string | null
  level: Level | null
  jurisdiction: KnownJurisdiction | null
  underCommittee: boolean | null
  vertical: boolean | null
  fieldCodes: string[] | null
  headCount: number | null
  foundedOn: Day | null
  decision: string | null
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
}

interface Lookups {
  kinds: Lookup<string>
  levels: Lookup<Level>
  fields: Lookup<string>
  jurisdictions: Lookup<KnownJurisdiction>
}

export const organizationLookups = (world: ImportWorld): Lookups => ({
  kinds: lookupEntries('Loại', world.kinds),
  // 'Cấp huyện' is also called 'huyện'.
  levels: lookupOf(
    'Cấp',
    Object.entries(LEVELS) as [Level, string][],
    ([code, label]) => [label, code, label.replace('Cấp ', '')],
    ([code]) => code,
  ),
  fields: lookupEntries('Lĩnh vực', world.fields),
  jurisdictions: lookupJurisdictions(world.jurisdictions),
})

export function readOrganizationRow(row: AskedRow, lookups: Lookups): OrganizationDraft {
  const cells = new RowCells<OrganizationColumn>(row.cells)
  const name = cells.name('name')
  if (name === null && !cells.isRefused) cells.tell('error', 'name', 'Chưa ghi tên cơ quan, đơn vị.')
  const isExample = EXAMPLE.test(fold(name ?? ''))
  return {
    row,
    cells,
    isExample,
    isNamed: name !== null && !isExample,
    name: name ?? '',
    shortName: cells.name('shortName'),
    abbreviation: cells.name('abbreviation'),
    aliases: cells.names('aliases'),
    kind: cells.entry('kind', lookups.kinds),
    level: cells.entry('level', lookups.levels),
    jurisdiction: cells.entry('jurisdiction', lookups.jurisdictions),
    underCommittee: cells.flag('underCommittee'),
    vertical: cells.flag('vertical'),
    fieldCodes: cells.has('fields') ? cells.entries('fields', lookups.fields) : null,
    headCount: cells.count('headCount', 1_000_000),
    foundedOn: cells.day('foundedOn'),
    decision: cells.line('decision'),
    address: cells.line('address'),
    phone: cells.line('phone', 40),
    email: checked(cells, 'email'),
    website: checked(cells, 'website'),
  }
}

/** Held to the same shape as what is typed on a screen. */
function checked(cells: RowCells<OrganizationColumn>, column: 'email' | 'website'): string | null {
  if (!cells.has(column)) return null
  const value = cells.raw(column)
  const parsed = Typed.shape[column].safeParse(value)
  if (parsed.success) return value
  const repaired = column === 'website' ? [`https://${value}`] : []
  const suggestions = repaired.filter((one) => Typed.shape[column].safeParse(one).success)
  cells.tell('error', column, parsed.error.issues[0]!.message, suggestions)
  return null
}
