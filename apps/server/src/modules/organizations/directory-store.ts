/** Writes a whole locality, a statement for each table: places, units and what they are to each other. */
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { defaultCatalogues } from './defaults.ts'
import type { Between, Directory, DirectoryOrganization } from './directory.ts'
import { insertAttributes, insertJurisdictions } from './jurisdiction-store.ts'
import { insertNames, insertOrganizations, nameRow } from './organization-store.ts'
import { replacePlacements } from './placement-store.ts'
import { firstDay } from './periods.ts'
import type {} from './tables.ts'
import { insertRows } from '../../platform/database/insert-rows.ts'

export const between = ({ from, to }: Between) => ({ valid_from: firstDay(from), valid_to: to })

export async function insertPlaces(tx: Tx, { locality, jurisdictions }: Directory): Promise<void> {
  await insertJurisdictions(
    tx,
    locality.id,
    jurisdictions.map(({ id, kind, name, parentId, foundedOn, endedOn, state }) => ({
      id,
      kindCode: kind,
      name,
      officialCode: null,
      foundedOn,
      endedOn,
      state,
      placements: [{ from: firstDay(foundedOn), to: null, parentId }],
    })),
  )
  await insertAttributes(
    tx,
    jurisdictions.flatMap((one) =>
      one.attributes.map((each) => ({
        locality_id: locality.id,
        id: newId(),
        jurisdiction_id: one.id,
        attribute: each.attribute,
        ...between(each),
        decision: null,
      })),
    ),
  )
  await insertRows(
    tx,
    'organizations.jurisdiction_populations',
    jurisdictions.flatMap(({ id, population }) =>
      population === null
        ? []
        : [
            {
              locality_id: locality.id,
              jurisdiction_id: id,
              year: population.year,
              population: population.count,
            },
          ],
    ),
  )
}

export async function insertUnits(tx: Tx, { locality, organizations }: Directory): Promise<void> {
  await insertOrganizations(
    tx,
    verticalParentsFirst(organizations).map((one) => ({
      locality_id: locality.id,
      id: one.id,
      kind_code: one.kind,
      level: one.level,
      under_committee: one.underCommittee,
      vertical: one.vertical,
      vertical_parent_id: one.verticalParentId,
      vertical_parent_name: one.verticalParentName,
      founded_on: one.foundedOn,
      ended_on: one.endedOn,
      state: one.state,
      duplicate_of: null,
      is_public: one.isPublic,
      ...one.contacts,
      version: 1,
    })),
  )
  await insertNames(
    tx,
    organizations.flatMap((one) =>
      one.names.map(({ kind, name, from, to }) =>
        nameRow(locality.id, one.id, { kind, name, from: firstDay(from), to, decision: null }),
      ),
    ),
  )
  const placements = organizations.map(
    (one) => [one.id, one.placements.map((each) => ({ ...each, from: firstDay(each.from) }))] as const,
  )
  const circle = await replacePlacements(tx, locality.id, new Map(placements))
  if (circle !== null) throw new Error(`Organisation ${circle} stands under itself`)
  await insertRows(
    tx,
    'organizations.organization_fields',
    organizations.flatMap((one) =>
      one.fields.map((code) => ({ locality_id: locality.id, organization_id: one.id, field_code: code })),
    ),
  )
  await insertRows(
    tx,
    'organizations.organization_head_counts',
    organizations.flatMap((one) =>
      one.headCounts.map(({ year, count }) => ({
        locality_id: locality.id,
        organization_id: one.id,
        year,
        head_count: count,
      })),
    ),
  )
}

/** A row may name only one that is there: tỉnh, then huyện, then xã. */
function verticalParentsFirst(organizations: readonly DirectoryOrganization[]): DirectoryOrganization[] {
  const parents = new Map(organizations.map((one) => [one.id, one.verticalParentId]))
  const depth = (id: string | null): number => (id === null ? 0 : 1 + depth(parents.get(id) ?? null))
  return organizations.toSorted((a, b) => depth(a.id) - depth(b.id))
}

export async function insertSuccessions(
  tx: Tx,
  { locality, successions, ...directory }: Directory,
): Promise<void> {
  await insertRows(
    tx,
    'organizations.successions',
    successions.map(({ id, subject, kind, effectiveOn, decision, note }) => ({
      locality_id: locality.id,
      id,
      subject,
      kind,
      effective_on: effectiveOn,
      decision,
      note,
    })),
  )
  const kinds = new Map<string, string>(
    defaultCatalogues['jurisdiction-kind'].map(([code, label]) => [code, label]),
  )
  const places = new Map(directory.jurisdictions.map((one) => [one.id, `${kinds.get(one.kind)} ${one.name}`]))
  const units = new Map(directory.organizations.map((one) => [one.id, one]))
  const member =
    (succession_id: string, part: 'predecessor' | 'successor', on: Day) => (member_id: string) => ({
      locality_id: locality.id,
      succession_id,
      member_id,
      part,
      name: places.get(member_id) ?? officialNameOn(units.get(member_id)!, on),
    })
  await insertRows(
    tx,
    'organizations.succession_members',
    successions.flatMap((one) => [
      ...one.predecessors.map(member(one.id, 'predecessor', addDays(one.effectiveOn, -1))),
      ...one.successors.map(member(one.id, 'successor', one.effectiveOn)),
    ]),
  )
}

const officialNameOn = (organization: DirectoryOrganization, on: Day): string =>
  organization.names.findLast(({ kind, from }) => kind === 'official' && (from === null || from <= on))!.name

export async function insertDesignations(tx: Tx, { locality, designations }: Directory): Promise<void> {
  const locality_id = locality.id
  await insertRows(
    tx,
    'organizations.designations',
    designations.map((one) => ({
      locality_id,
      id: one.id,
      function_code: one.function,
      organization_id: one.organizationId,
      jurisdiction_id: one.jurisdictionId,
      ...between(one),
      decision: one.decision,
      end_decision: null,
    })),
  )
}

export async function insertBlocs(tx: Tx, { locality, blocs }: Directory): Promise<void> {
  const locality_id = locality.id
  await insertRows(
    tx,
    'organizations.blocs',
    blocs.map((one) => ({
      locality_id,
      id: one.id,
      kind: one.kind,
      name: one.name,
      name_fold: fold(one.name),
      sort_key: titleSortKey(one.name),
      ...between(one),
      decision: null,
      version: 1,
    })),
  )
  await insertRows(
    tx,
    'organizations.bloc_members',
    blocs.flatMap((bloc) =>
      bloc.members.map((one) => ({
        locality_id,
        id: newId(),
        bloc_id: bloc.id,
        organization_id: one.organizationId,
        ...between(one),
        decision: null,
      })),
    ),
  )
}

export async function insertGroups(tx: Tx, { locality, groups }: Directory): Promise<void> {
  const locality_id = locality.id
  await insertRows(
    tx,
    'organizations.addressee_groups',
    groups.map((one) => ({
      locality_id,
      id: one.id,
      wording: one.wording,
      short_form: one.shortForm,
      search_key: searchKey(`${one.wording} ${one.shortForm ?? ''}`),
      expression: JSON.stringify(one.expression),
      state: 'draft' as const,
      frozen_on: null,
      version: 1,
    })),
  )
}
