import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import {
  deleteNames,
  insertNames,
  isActiveOn,
  loadNames,
  lockOrganization,
  nameRow,
  saveOrganization,
} from './organization-store.ts'
import { asDay, sayDay } from './periods.ts'
import { canArrangeOrganizations, demand } from './policy.ts'
import { readLine, readName, readOptionalName } from './spelling.ts'
import { insertSuccession } from './succession-store.ts'
import type { NameKind, OrganizationNameRow } from './tables.ts'
import { changeFrom } from './tree-paths.ts'

export interface NewNames {
  officialName: string
  shortName: string | null
  abbreviation: string | null
  from: string
  decision: string | null
}

/** Đổi tên từ một ngày. The old name keeps its period; documents of that time are read with it. */
export async function renameOrganization(ctx: Ctx, id: string, asked: NewNames): Promise<void> {
  const localityId = localityOf(ctx)
  const from = asDay(asked.from)
  const official = readName('officialName', asked.officialName)
  const decision = readLine(asked.decision)
  await ctx.transaction(async (tx) => {
    const before = await lockOrganization(tx, localityId, id, from)
    demand(ctx.actor, canArrangeOrganizations, { localityId, organizationPath: before.path })
    if (!isActiveOn(before, from))
      throw new AppError('organization-not-active', { name: before.name, on: sayDay(from) })
    const known = await loadNames(tx, localityId, id)
    const wanted: [NameKind, string | null][] = [
      ['official', official],
      ['short', readOptionalName('shortName', asked.shortName)],
      ['abbreviation', readOptionalName('abbreviation', asked.abbreviation)],
    ]
    for (const [kind, name] of wanted) {
      if (name === null) continue
      const periods = namePeriods(known, kind)
      const sameDay = periods.find((one) => one.from === from)
      if (sameDay) throw new AppError('name-starts-same-day', { on: sayDay(from), name: sameDay.name })
      const ids = known.filter((one) => one.kind === kind).map((one) => one.id)
      await deleteNames(tx, localityId, ids)
      const renamed = changeFrom(periods, from, { kind, name, decision })
      await insertNames(
        tx,
        renamed.map((one) => nameRow(localityId, id, one)),
      )
    }
    await saveOrganization(tx, { locality_id: localityId, id }, before.version, {})
    await insertSuccession(tx, localityId, {
      subject: 'organization',
      kind: 'rename',
      on: from,
      decision,
      predecessors: [{ id, name: before.name }],
      successors: [{ id, name: official }],
    })
    await record(ctx, tx, 'organization-renamed', 'organization', id, {
      before: before.name,
      after: official,
      from: sayDay(from),
      decision: decision ?? '',
    })
  })
}

const namePeriods = (names: readonly OrganizationNameRow[], kind: NameKind) =>
  names
    .filter((one) => one.kind === kind)
    .map((one) => ({ kind, name: one.name, decision: one.decision, from: one.valid_from, to: one.valid_to }))
