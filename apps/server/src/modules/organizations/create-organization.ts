import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { demandCode } from './catalogue-store.ts'
import { localityOf, record } from './change.ts'
import { demandJurisdiction } from './jurisdiction-store.ts'
import {
  insertNames,
  insertOrganizations,
  isActiveOn,
  lockOrganization,
  nameRow,
  replaceFields,
} from './organization-store.ts'
import { replacePlacements } from './placement-store.ts'
import { asDayOrNull, firstDay, sayDay, sayFrom } from './periods.ts'
import { canArrangeOrganizations, demand } from './policy.ts'
import { readLine, readName, readOptionalName } from './spelling.ts'
import { insertSuccession } from './succession-store.ts'
import type { Level } from './tables.ts'
import { lockTree } from './tree-store.ts'

/** What is true of an organisation without a date. */
export interface OrganizationFacts {
  kindCode: string
  level: Level
  underCommittee: boolean
  vertical: boolean
  verticalParentId: string | null
  verticalParentName: string | null
  isPublic: boolean
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
  fieldCodes: readonly string[]
}
export interface NewOrganization extends OrganizationFacts {
  officialName: string
  shortName: string | null
  abbreviation: string | null
  foundedOn: string | null
  parentId: string | null
  jurisdictionId: string | null
  decision: string | null
}

/** Thêm cơ quan, đơn vị. */
export async function createOrganization(ctx: Ctx, asked: NewOrganization): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canArrangeOrganizations, { localityId })
  return ctx.transaction(async (tx) => {
    await lockTree(tx, localityId)
    const founded = await foundOrganization(ctx, tx, asked)
    if (asked.foundedOn !== null)
      await insertSuccession(tx, localityId, {
        subject: 'organization',
        kind: 'found',
        on: firstDay(asked.foundedOn),
        decision: readLine(asked.decision),
        predecessors: [],
        successors: [founded],
      })
    await record(ctx, tx, 'organization-created', 'organization', founded.id, {
      name: founded.name,
      from: sayFrom(firstDay(asked.foundedOn)),
    })
    return { id: founded.id }
  })
}

/** The rows of a new organisation; mergers and splits found theirs with it too. The tree must be locked. */
export async function foundOrganization(
  ctx: Ctx,
  tx: Tx,
  asked: NewOrganization,
): Promise<{ id: string; name: string }> {
  const localityId = localityOf(ctx)
  const from = firstDay(asked.foundedOn)
  const id = newId()
  const name = readName('officialName', asked.officialName)
  await demandFacts(ctx, tx, asked, id)
  await demandPlace(ctx, tx, asked.parentId, asked.jurisdictionId, asDayOrNull(asked.foundedOn) ?? ctx.today)
  await insertOrganizations(tx, [
    {
      locality_id: localityId,
      id,
      ...factsAsRow(asked),
      founded_on: asDayOrNull(asked.foundedOn),
      ended_on: null,
      state: 'active',
      duplicate_of: null,
      version: 1,
    },
  ])
  const decision = readLine(asked.decision)
  const names = [
    { kind: 'official', name } as const,
    { kind: 'short', name: readOptionalName('shortName', asked.shortName) } as const,
    { kind: 'abbreviation', name: readOptionalName('abbreviation', asked.abbreviation) } as const,
  ]
  await insertNames(
    tx,
    names.flatMap((one) =>
      one.name === null
        ? []
        : [nameRow(localityId, id, { ...one, name: one.name, from, to: null, decision })],
    ),
  )
  await replaceFields(tx, localityId, id, asked.fieldCodes)
  const placement = { from, to: null, parentId: asked.parentId, jurisdictionId: asked.jurisdictionId }
  await replacePlacements(tx, localityId, new Map([[id, [placement]]]))
  return { id, name }
}

export const factsAsRow = (facts: OrganizationFacts) => ({
  kind_code: facts.kindCode,
  level: facts.level,
  under_committee: facts.underCommittee,
  vertical: facts.vertical,
  vertical_parent_id: facts.verticalParentId,
  vertical_parent_name: readLine(facts.verticalParentName),
  is_public: facts.isPublic,
  address: readLine(facts.address),
  phone: readLine(facts.phone),
  email: facts.email,
  website: facts.website,
})

/** Refuses kinds and fields the catalogues do not offer, and a vertical parent that is not there. */
export async function demandFacts(ctx: Ctx, tx: Tx, facts: OrganizationFacts, ownId: string): Promise<void> {
  const localityId = localityOf(ctx)
  await demandCode(tx, localityId, 'organization-kind', [facts.kindCode], 'kindCode')
  await demandCode(tx, localityId, 'field', facts.fieldCodes, 'fieldCodes')
  if (facts.verticalParentId === null) return
  const above = await lockOrganization(tx, localityId, facts.verticalParentId, ctx.today)
  if (above.id === ownId) throw new AppError('organization-under-itself', { name: above.name })
}

/** Refuses a parent or a jurisdiction that is not there on the day. */
export async function demandPlace(
  ctx: Ctx,
  tx: Tx,
  parentId: string | null,
  jurisdictionId: string | null,
  on: Day,
): Promise<{ parentName: string | null }> {
  const localityId = localityOf(ctx)
  if (jurisdictionId !== null) await demandJurisdiction(tx, localityId, jurisdictionId, on)
  if (parentId === null) return { parentName: null }
  const parent = await lockOrganization(tx, localityId, parentId, on)
  if (!isActiveOn(parent, on))
    throw new AppError('organization-not-active', { name: parent.name, on: sayDay(on) })
  return { parentName: parent.name }
}
