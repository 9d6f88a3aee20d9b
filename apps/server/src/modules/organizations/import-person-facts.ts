/** One row of a list of people, read; what it says without looking at other rows. */
import { GENDERS } from '@guongsang/contract/organizations-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { PersonFacts } from '@guongsang/core/organizations/person-look-alikes.ts'
import { type Birth, type Lookup, lookupEntries, lookupOf, RowCells } from '../../platform/imports/cells.ts'
import { lookupJurisdictions } from './import-places.ts'
import { EXAMPLE } from '../../platform/imports/columns.ts'
import type { PersonColumn } from './import-columns.ts'
import type { PlaceFinder } from './import-places.ts'
import type { AskedRow } from '../../platform/imports/plan.ts'
import type { ImportWorld, KnownJurisdiction } from './import-world.ts'

type Gender = keyof typeof GENDERS

export interface PersonDraft {
  row: AskedRow
  cells: RowCells<PersonColumn>
  isExample: boolean
  isNamed: boolean
  fullName: string
  gender: Gender | null
  birth: Birth | null
  identityNumber: string | null
  ethnicity: string | null
  occupation: string | null
  directLabour: boolean | null
  organizationId: string | null
  jurisdiction: KnownJurisdiction | null
  from: Day | null
  title: string | null
  isHead: boolean
  isManager: boolean
  postFrom: Day | null
  decision: string | null
}

interface Lookups {
  genders: Lookup<Gender>
  occupations: Lookup<string>
  jurisdictions: Lookup<KnownJurisdiction>
}

export const personLookups = (world: ImportWorld): Lookups => ({
  genders: lookupOf(
    'Giới tính',
    Object.entries(GENDERS) as [Gender, string][],
    ([code, label]) => [label, code],
    ([code]) => code,
  ),
  occupations: lookupEntries('Nhóm nghề nghiệp', world.occupations),
  jurisdictions: lookupJurisdictions(world.jurisdictions),
})

export function readPersonRow(
  row: AskedRow,
  lookups: Lookups,
  places: PlaceFinder,
  world: ImportWorld,
): PersonDraft {
  const cells = new RowCells<PersonColumn>(row.cells)
  const name = cells.name('fullName')
  if (name === null && !cells.isRefused) cells.tell('error', 'fullName', 'Chưa ghi họ và tên.')
  if (name !== null && /\d/.test(name)) cells.tell('error', 'fullName', 'Họ và tên không có chữ số.')
  const isExample = EXAMPLE.test(fold(name ?? ''))
  const isHead = cells.flag('isHead') ?? false
  return {
    row,
    cells,
    isExample,
    isNamed: name !== null && !isExample,
    fullName: name ?? '',
    gender: cells.entry('gender', lookups.genders),
    birth: cells.birth('birth', world.today),
    identityNumber: cells.identityNumber('identityNumber'),
    ethnicity: cells.line('ethnicity'),
    occupation: cells.entry('occupation', lookups.occupations),
    directLabour: cells.flag('directLabour'),
    organizationId: isExample ? null : places.find(cells, 'organization'),
    jurisdiction: cells.entry('jurisdiction', lookups.jurisdictions),
    from: cells.day('from'),
    title: cells.name('title'),
    isHead,
    isManager: (cells.flag('isManager') ?? false) || isHead,
    postFrom: cells.day('postFrom'),
    decision: cells.line('decision'),
  }
}

/** What two people are compared by. */
export const comparable = (draft: PersonDraft): PersonFacts => ({
  id: draft.row.ownId,
  fullName: draft.fullName,
  gender: draft.gender,
  birthOn: draft.birth?.on ?? null,
  birthYear: draft.birth?.year ?? null,
  organizationId: draft.organizationId,
  identityNumber: draft.identityNumber,
})
