/** Actors and a locality for the tests of this module. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor, Grant } from '../../platform/auth/actor.ts'
import type { Role } from '../../platform/auth/roles.ts'
import { createCtx, type Ctx } from '../../platform/ctx.ts'
import { createClock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { listJurisdictions } from './area-queries.ts'
import { createLocality, type NewLocality } from './create-locality.ts'
import type { NewOrganization } from './create-organization.ts'
import type { NewPerson } from './create-person.ts'
import './errors.ts'
import './events.ts'
import { depthOf, readTree } from './organization-queries.ts'
import type { NewPost } from './start-post.ts'

const scopes = {
  locality: { kind: 'locality', id: null, path: null },
  system: { kind: 'system', id: null, path: null },
} as const

export function actorWith(localityId: string | null, grants: readonly Grant[], name = 'Lê Thị Hạnh'): Actor {
  return {
    kind: 'account',
    accountId: newId(),
    personId: null,
    localityId,
    organizationId: null,
    name,
    sessionId: null,
    grants,
  }
}

export const officerOf = (localityId: string, role: Role = 'officer'): Actor =>
  actorWith(localityId, [{ role, scope: scopes.locality }])

/** Someone of one unit: sees and edits what lies at or below its path. */
export const unitOfficerOf = (localityId: string, path: string, role: Role = 'unit-officer'): Actor =>
  actorWith(localityId, [{ role, scope: { kind: 'organization', id: path.split('/').at(-2) ?? null, path } }])

export const systemAdministrator = (): Actor =>
  actorWith(null, [{ role: 'administrator', scope: scopes.system }], 'Quản trị')

export const ctxOf = (database: Database, actor: Actor, today = '2024-03-10'): Ctx =>
  createCtx({ database, clock: createClock(today as Day), enqueue: async () => {} }, actor)

let count = 0
/** A locality of its own for each use, with an officer who works in it. */
export async function newLocality(
  database: Database,
  wanted: Partial<NewLocality> = {},
): Promise<{ id: string; jurisdictionId: string; slug: string; officer: Actor; ctx: Ctx }> {
  const slug = wanted.slug ?? `dia-phuong-${++count}-${newId().slice(-6)}`
  const locality = await createLocality(ctxOf(database, systemAdministrator()), {
    name: 'Diên Khánh',
    level: 'district',
    jurisdictionKind: 'district',
    parentName: 'Tỉnh Khánh Hòa',
    ...wanted,
    slug,
  })
  const officer = officerOf(locality.id)
  const ctx = ctxOf(database, officer)
  const [jurisdiction] = await ctx.transaction((tx) => listJurisdictions(tx, locality.id, ctx.today, 'all'))
  return { id: locality.id, slug, jurisdictionId: jurisdiction!.id, officer, ctx }
}

/** An organisation with the least that is needed. */
export const unit = (officialName: string, more: Partial<NewOrganization> = {}): NewOrganization => ({
  officialName,
  shortName: null,
  abbreviation: null,
  kindCode: 'office',
  level: 'district',
  underCommittee: true,
  vertical: false,
  verticalParentId: null,
  verticalParentName: null,
  isPublic: true,
  address: null,
  phone: null,
  email: null,
  website: null,
  fieldCodes: [],
  foundedOn: null,
  parentId: null,
  jurisdictionId: null,
  decision: null,
  ...more,
})

/** The whole tree of a day as indented names: easy to read in a test. */
export async function treeOn(ctx: Ctx, on: string): Promise<string[]> {
  const nodes = await ctx.transaction((tx) => readTree(tx, ctx.actor.localityId!, on as Day))
  return nodes.map((node) => '  '.repeat(depthOf(node.path)) + node.name)
}

/** The code of the refusal, or 'done'. */
export const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  )

export const person = (
  fullName: string,
  organizationId: string | null,
  more: Partial<NewPerson> = {},
): NewPerson => ({
  fullName,
  gender: null,
  birthOn: null,
  birthYear: null,
  ethnicity: null,
  occupationGroup: null,
  directLabour: null,
  organizationId,
  jurisdictionId: null,
  from: null,
  identityNumber: null,
  isNotOneOf: [],
  ...more,
})

export const post = (organizationId: string, title: string, more: Partial<NewPost> = {}): NewPost => ({
  organizationId,
  title,
  isHead: false,
  isManager: false,
  from: null,
  to: null,
  decision: null,
  ...more,
})
