/** Takes back what an import wrote, as long as nothing was built upon it. */
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Written } from '../../platform/imports/kind.ts'
import { refuseBuiltUpon } from '../../platform/imports/undo-import.ts'
import { localityOf, record } from './change.ts'
import { type Dependent, dependentsElsewhere } from './dependents.ts'
import { changedSince, dependentsOnOrganizations, dependentsOnPersons } from './import-dependents-queries.ts'
import type { ImportDone, OrganizationDone, PersonDone } from './import-done.ts'
import {
  deleteHeadCount,
  deleteOrganizations,
  deletePersons,
  lockTargets,
  takeBack,
} from './import-write-store.ts'
import {
  deleteNames,
  insertNames,
  replaceFields,
  saveHeadCount,
  saveOrganization,
} from './organization-store.ts'
import { saveIdentityNumber, savePerson } from './person-store.ts'
import { replacePlacements } from './placement-store.ts'
import type { Placement } from './tree-paths.ts'

const none = { persons: [], organizations: [], posts: [], affiliations: [] }
const nothing = { posts: [], affiliations: [], names: [], placed: [] }

export async function takeBackPeople(
  ctx: Ctx,
  tx: Tx,
  written: readonly Written<PersonDone>[],
  file: string,
): Promise<void> {
  const localityId = localityOf(ctx)
  const people = written.map(({ done }) => done)
  await lockTargets(tx, localityId, [], idsOf(people))
  const added = {
    posts: people.flatMap((one) => one.posts.added),
    affiliations: people.flatMap((one) => one.affiliations.added),
  }
  await refuse(tx, localityId, written, [
    ...(await changedSince(tx, localityId, {
      ...none,
      persons: versionsOf(people),
      posts: people.flatMap((one) => datedRows(one, one.posts)),
      affiliations: people.flatMap((one) => datedRows(one, one.affiliations)),
    })),
    ...(await dependentsOnPersons(tx, localityId, newIds(people), { ...nothing, ...added })),
  ])
  const known = people.filter((one) => !one.isNew)
  for (const table of ['posts', 'affiliations'] as const)
    await takeBack(tx, localityId, table, {
      added: known.flatMap((one) => one[table].added),
      ended: known.flatMap((one) => one[table].ended),
    })
  for (const one of known) {
    if (one.version !== null)
      await savePerson(tx, { locality_id: localityId, id: one.id }, one.version, one.before)
    if (one.identityNumberSet) await saveIdentityNumber(tx, localityId, one.id, null)
  }
  await deletePersons(tx, localityId, newIds(people))
  await tell(ctx, tx, known, file)
}

/** Units that were moved go back first: none may stand under one that goes. */
export async function takeBackOrganizations(
  ctx: Ctx,
  tx: Tx,
  written: readonly Written<OrganizationDone>[],
  file: string,
): Promise<void> {
  const localityId = localityOf(ctx)
  const units = written.map(({ done }) => done)
  await lockTargets(tx, localityId, idsOf(units), [])
  const own = { ...nothing, names: units.flatMap((one) => one.names.added), placed: idsOf(units) }
  await refuse(tx, localityId, written, [
    ...(await changedSince(tx, localityId, { ...none, organizations: versionsOf(units) })),
    ...(await dependentsOnOrganizations(tx, localityId, newIds(units), own)),
  ])
  const known = units.filter((one) => !one.isNew)
  const placements = new Map<string, Placement[]>()
  for (const one of known) {
    if (one.version !== null)
      await saveOrganization(tx, { locality_id: localityId, id: one.id }, one.version, one.before)
    await deleteNames(tx, localityId, one.names.added)
    await insertNames(tx, one.names.removed)
    if (one.placements) placements.set(one.id, one.placements.before)
    if (one.fieldCodes) await replaceFields(tx, localityId, one.id, one.fieldCodes.before)
    if (one.headCount?.before === null) await deleteHeadCount(tx, localityId, one.id, one.headCount.year)
    else if (one.headCount)
      await saveHeadCount(tx, localityId, one.id, one.headCount.year, one.headCount.before)
  }
  if (placements.size > 0) await replacePlacements(tx, localityId, placements)
  await deleteOrganizations(tx, localityId, newIds(units))
  await tell(ctx, tx, known, file)
}

const idsOf = (done: readonly { id: string }[]): string[] => [...new Set(done.map((one) => one.id))]
const newIds = (done: readonly { id: string; isNew: boolean }[]): string[] =>
  done.filter((one) => one.isNew).map((one) => one.id)
const versionsOf = (done: readonly { id: string; version: number | null }[]) =>
  done.flatMap(({ id, version }) => (version === null ? [] : [{ id, version }]))

/** As the import left them: what it added is open, what it ended has the end it set. */
const datedRows = (
  { id: owner }: PersonDone,
  { added, ended }: PersonDone['posts'],
): { id: string; owner: string; to: string | null }[] => [
  ...added.map((id) => ({ id, owner, to: null })),
  ...ended.map(({ id, setTo }) => ({ id, owner, to: setTo })),
]

async function refuse(
  tx: Tx,
  localityId: string,
  written: readonly Written<ImportDone>[],
  here: readonly Dependent[],
): Promise<void> {
  const created = newIds(written.map(({ done }) => done))
  const found = [...here, ...(await dependentsElsewhere(tx, localityId, created))]
  const first = new Map(written.toReversed().map((one) => [one.done.id, one]))
  refuseBuiltUpon(
    found.map(({ id, what }) => ({ row: first.get(id)?.row, name: first.get(id)?.done.name ?? '', what })),
  )
}

async function tell(ctx: Ctx, tx: Tx, known: readonly ImportDone[], file: string): Promise<void> {
  for (const { of, id, name } of known) {
    const event = of === 'organization' ? 'organization-edited' : 'person-edited'
    await record(ctx, tx, event, of, id, { name, changed: `gỡ lần nhập tệp ${file}` })
  }
}
