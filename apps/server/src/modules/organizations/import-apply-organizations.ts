/** Writes what the rows of a list of organisations do. The tree is locked; nothing is decided here any more. */
import { yearOf } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { insertRows } from '../../platform/database/insert-rows.ts'
import type { OrganizationDeed, OrganizationSet } from './import-deeds.ts'
import type { OrganizationDone } from './import-done.ts'
import type { ImportWorld, KnownOrganization } from './import-world.ts'
import { setVerticalParents } from './import-write-store.ts'
import {
  deleteNames,
  insertNames,
  insertOrganizations,
  loadNames,
  nameRow,
  replaceFields,
  saveHeadCount,
  saveOrganization,
} from './organization-store.ts'
import { loadPlacements, replacePlacements } from './placement-store.ts'
import { firstDay, LONG_AGO, sayFrom } from './periods.ts'
import type { OrganizationNameRow } from './tables.ts'
import { changeFrom, type Placement } from './tree-paths.ts'

export async function applyOrganizations(
  ctx: Ctx,
  tx: Tx,
  deeds: readonly OrganizationDeed[],
  world: ImportWorld,
): Promise<Map<number, OrganizationDone>> {
  const localityId = localityOf(ctx)
  const founded = deeds.filter((deed) => deed.isNew)
  const placements = new Map<string, Placement[]>()
  const done = new Map<number, OrganizationDone>()
  for (const [number, one] of await found(ctx, tx, founded, world, placements)) done.set(number, one)
  const known = new Map(world.organizations.map((unit) => [unit.id, unit]))
  for (const deed of deeds)
    if (!deed.isNew) done.set(deed.number, await change(ctx, tx, deed, known.get(deed.id), world, placements))
  const circle = await replacePlacements(tx, localityId, placements)
  if (circle !== null) {
    const name = deeds.find((deed) => deed.id === circle)?.name ?? known.get(circle)?.name ?? ''
    throw new AppError('organization-under-itself', { name })
  }
  return done
}

/** New units, a statement for each table. */
async function found(
  ctx: Ctx,
  tx: Tx,
  deeds: readonly OrganizationDeed[],
  world: ImportWorld,
  placements: Map<string, Placement[]>,
): Promise<[number, OrganizationDone][]> {
  const localityId = localityOf(ctx)
  const own = new Set(deeds.map((deed) => deed.id))
  // A vertical parent may come later in the file: it is pointed to when all are there.
  const isOwn = ({ set }: OrganizationDeed): boolean => own.has(set.vertical_parent_id ?? '')
  await insertOrganizations(
    tx,
    deeds.map((deed) => ({
      locality_id: localityId,
      id: deed.id,
      ...(deed.set as Required<OrganizationSet>),
      vertical_parent_id: isOwn(deed) ? null : (deed.set.vertical_parent_id ?? null),
      founded_on: deed.foundedOn,
      ended_on: null,
      state: 'active',
      duplicate_of: null,
      is_public: true,
      version: 1,
    })),
  )
  const below = deeds.filter(isOwn)
  await setVerticalParents(
    tx,
    localityId,
    below.map(({ id, set }) => ({ id, parentId: set.vertical_parent_id! })),
  )
  const names = deeds.map((deed) =>
    deed.names.map((name) =>
      nameRow(localityId, deed.id, { ...name, ...lifeOf(deed), decision: deed.decision }),
    ),
  )
  await insertNames(tx, names.flat())
  await insertBeside(tx, localityId, deeds, world)
  for (const deed of deeds) placements.set(deed.id, [{ ...lifeOf(deed), ...deed.place! }])
  for (const deed of deeds)
    await record(ctx, tx, 'organization-created', 'organization', deed.id, {
      name: deed.name,
      from: sayFrom(firstDay(deed.foundedOn)),
    })
  return deeds.map((deed, at) => [
    deed.number,
    {
      ...untouched(deed),
      isNew: true,
      version: 1,
      names: { added: names[at]!.map(({ id }) => id), removed: [] },
    },
  ])
}

const lifeOf = (deed: OrganizationDeed) => ({ from: firstDay(deed.foundedOn), to: null })

async function insertBeside(
  tx: Tx,
  localityId: string,
  deeds: readonly OrganizationDeed[],
  world: ImportWorld,
): Promise<void> {
  await insertRows(
    tx,
    'organizations.organization_fields',
    deeds.flatMap(({ id, fieldCodes }) =>
      (fieldCodes ?? []).map((code) => ({ locality_id: localityId, organization_id: id, field_code: code })),
    ),
  )
  await insertRows(
    tx,
    'organizations.organization_head_counts',
    deeds.flatMap(({ id, headCount }) =>
      headCount === null
        ? []
        : [{ locality_id: localityId, organization_id: id, year: yearOf(world.on), head_count: headCount }],
    ),
  )
}

const untouched = ({ id, name }: OrganizationDeed): OrganizationDone => ({
  of: 'organization',
  id,
  name,
  isNew: false,
  version: null,
  before: {},
  names: { added: [], removed: [] },
  placements: null,
  fieldCodes: null,
  headCount: null,
})

/** A unit already there. `unit` is missing when another row of the file has just brought it. */
async function change(
  ctx: Ctx,
  tx: Tx,
  deed: OrganizationDeed,
  unit: KnownOrganization | undefined,
  world: ImportWorld,
  placements: Map<string, Placement[]>,
): Promise<OrganizationDone> {
  const localityId = localityOf(ctx)
  const done = { ...untouched(deed), names: await changeNames(tx, localityId, deed, world) }
  if (deed.version !== null && unit) {
    await saveOrganization(tx, { locality_id: localityId, id: deed.id }, deed.version, deed.set)
    done.version = deed.version + 1
    done.before = rowBefore(unit, deed.set)
    if (deed.place !== null) {
      const before = await loadPlacements(tx, localityId, deed.id)
      const after = changeFrom(before, world.on, deed.place)
      placements.set(deed.id, after)
      done.placements = { before, after }
    }
    if (deed.fieldCodes !== null) {
      await replaceFields(tx, localityId, deed.id, deed.fieldCodes)
      done.fieldCodes = { before: unit.fieldCodes, after: deed.fieldCodes }
    }
    if (deed.headCount !== null) {
      const year = yearOf(world.on)
      await saveHeadCount(tx, localityId, deed.id, year, deed.headCount)
      done.headCount = { year, before: unit.headCount, after: deed.headCount }
    }
  }
  const facts = { name: deed.name, changed: deed.changed }
  await record(ctx, tx, 'organization-edited', 'organization', deed.id, facts)
  return done
}

function rowBefore(unit: KnownOrganization, set: OrganizationSet): OrganizationSet {
  const before: Required<OrganizationSet> = {
    kind_code: unit.kind,
    level: unit.level,
    under_committee: unit.underCommittee,
    vertical: unit.vertical,
    vertical_parent_id: unit.verticalParentId,
    vertical_parent_name: unit.verticalParentName,
    address: unit.address,
    phone: unit.phone,
    email: unit.email,
    website: unit.website,
  }
  return Object.fromEntries(Object.entries(before).filter(([key]) => key in set))
}

/** Aliases hold for ever, as printed papers do; a new short name holds from the day on. */
async function changeNames(
  tx: Tx,
  localityId: string,
  deed: OrganizationDeed,
  world: ImportWorld,
): Promise<OrganizationDone['names']> {
  const decision = deed.decision
  const added: OrganizationNameRow[] = []
  const removed: OrganizationNameRow[] = []
  for (const { kind, name } of deed.names) {
    if (kind === 'alias') {
      added.push(nameRow(localityId, deed.id, { kind, name, from: LONG_AGO, to: null, decision: null }))
      continue
    }
    const known = (await loadNames(tx, localityId, deed.id)).filter((one) => one.kind === kind)
    const periods = known.map((one) => ({
      kind,
      name: one.name,
      decision: one.decision,
      from: one.valid_from,
      to: one.valid_to,
    }))
    removed.push(...known)
    const renamed = changeFrom(periods, world.on, { kind, name, decision })
    added.push(...renamed.map((one) => nameRow(localityId, deed.id, one)))
  }
  await deleteNames(
    tx,
    localityId,
    removed.map(({ id }) => id),
  )
  await insertNames(tx, added)
  return { added: added.map(({ id }) => id), removed }
}
