import type { ImportBatch } from '@guongsang/contract/organizations-imports.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record, recordPublic } from './change.ts'
import { type Dependent, dependentsElsewhere } from './dependents.ts'
import { changedSince, dependentsOnOrganizations, dependentsOnPersons } from './import-dependents-queries.ts'
import type { OrganizationDone, PersonDone } from './import-done.ts'
import { shownBatch } from './import-queries.ts'
import { loadRows, lockBatch, saveBatch } from './import-store.ts'
import { takeBackOrganizations, takeBackPeople } from './import-take-back.ts'
import { lockTargets } from './import-write-store.ts'
import { canImport, demand } from './policy.ts'
import { lockTree } from './tree-store.ts'

const REASONS_TOLD = 5

/** What an import wrote, with the row that wrote it. */
interface Written {
  units: OrganizationDone[]
  people: PersonDone[]
  rowOf: Map<string, number>
  nameOf: Map<string, string>
}

/** Gỡ lần nhập: as long as nothing was built upon it. What was added goes, what was changed is again what it was. */
export async function undoImport(ctx: Ctx, now: Date, id: string): Promise<ImportBatch> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canImport, { localityId })
  return ctx.transaction(async (tx) => {
    await lockTree(tx, localityId)
    const batch = await lockBatch(tx, localityId, id)
    if (batch.state !== 'applied') throw new AppError('import-not-applied')
    const written = await loadWritten(tx, localityId, id)
    const { units, people } = written
    await lockTargets(tx, localityId, idsOf(units), idsOf(people))
    await demandNothingBuiltUpon(tx, localityId, written)
    await takeBackPeople(tx, localityId, people)
    await takeBackOrganizations(tx, localityId, units)
    const change = { state: 'undone', undone_at: now } as const
    await saveBatch(tx, batch, change)
    const { file_name: file } = batch
    for (const one of [...units, ...people].filter(({ isNew }) => !isNew)) {
      const event = one.of === 'organization' ? 'organization-edited' : 'person-edited'
      await record(ctx, tx, event, one.of, one.id, { name: one.name, changed: `gỡ lần nhập tệp ${file}` })
    }
    const created = [...units, ...people].filter(({ isNew }) => isNew).length
    await recordPublic(ctx, tx, 'import-undone', 'import', id, {
      file,
      created: formatNumber(created),
      updated: formatNumber(units.length + people.length - created),
    })
    return shownBatch(ctx.actor, { ...batch, ...change, version: batch.version + 1 })
  })
}

const idsOf = (done: readonly { id: string }[]): string[] => [...new Set(done.map((one) => one.id))]
const newIds = (done: readonly { id: string; isNew: boolean }[]): string[] =>
  done.filter((one) => one.isNew).map((one) => one.id)

async function loadWritten(tx: Tx, localityId: string, id: string): Promise<Written> {
  const written: Written = { units: [], people: [], rowOf: new Map(), nameOf: new Map() }
  for (const { row_number, done } of await loadRows(tx, localityId, id)) {
    if (done === null) continue
    if (done.of === 'organization') written.units.push(done)
    else written.people.push(done)
    if (!written.rowOf.has(done.id)) written.rowOf.set(done.id, row_number)
    written.nameOf.set(done.id, done.name)
  }
  return written
}

async function demandNothingBuiltUpon(
  tx: Tx,
  localityId: string,
  { units, people, rowOf, nameOf }: Written,
): Promise<void> {
  const own = {
    posts: people.flatMap((one) => one.posts.added),
    affiliations: people.flatMap((one) => one.affiliations.added),
    names: units.flatMap((one) => one.names.added),
    placed: idsOf(units),
  }
  const expected = {
    persons: people.flatMap(({ id, version }) => (version === null ? [] : [{ id, version }])),
    organizations: units.flatMap(({ id, version }) => (version === null ? [] : [{ id, version }])),
    posts: people.flatMap((one) => datedRows(one, one.posts)),
    affiliations: people.flatMap((one) => datedRows(one, one.affiliations)),
  }
  const found = [
    ...(await changedSince(tx, localityId, expected)),
    ...(await dependentsOnPersons(tx, localityId, newIds(people), own)),
    ...(await dependentsOnOrganizations(tx, localityId, newIds(units), own)),
    ...(await dependentsElsewhere(tx, localityId, [...newIds(units), ...newIds(people)])),
  ]
  if (found.length === 0) return
  const say = ({ id, what }: Dependent): string =>
    `dòng ${rowOf.get(id) ?? '?'}, ${nameOf.get(id) ?? ''}: ${what}`
  const reasons = [...new Set(found.map(say))]
  const more = reasons.length > REASONS_TOLD ? '; và các chỗ khác' : ''
  throw new AppError('import-built-upon', { reasons: reasons.slice(0, REASONS_TOLD).join('; ') + more })
}

/** As the import left them: what it added is open, what it ended has the end it set. */
const datedRows = (
  { id: owner }: PersonDone,
  { added, ended }: PersonDone['posts'],
): { id: string; owner: string; to: string | null }[] => [
  ...added.map((id) => ({ id, owner, to: null })),
  ...ended.map(({ id, setTo }) => ({ id, owner, to: setTo })),
]
