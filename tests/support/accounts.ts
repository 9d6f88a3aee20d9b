/** A small locality with a few organisations, and accounts that can really sign in. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Role, roleFacts } from '@guongsang/contract/roles.ts'
import { sql } from 'kysely'
import { hashPassword, insertAccounts } from '../../apps/server/src/modules/identity/index.ts'
import type { Database } from '../../apps/server/src/platform/database/database.ts'
import { newId } from '../../apps/server/src/platform/id.ts'

export const PASSWORD = 'gió mùa đông bắc'
const LONG_AGO = '2000-01-01' as Day

interface TestPlace {
  id: string
  path: string
}

export interface TestLocality {
  id: string
  slug: string
  /** A department, a unit below it, and another department. */
  department: TestPlace
  unit: TestPlace
  neighbour: TestPlace
}

export async function testLocality(database: Database, slug: string, name: string): Promise<TestLocality> {
  const id = newId()
  return database.transaction({ localityId: null }, async (tx) => {
    await sql`insert into organizations.localities (id, slug, name, full_name, level, sort_key, created_at)
      values (${id}, ${slug}, ${name}, ${`Huyện ${name}`}, 'district', ${slug}, now())`.execute(tx)
    const place = async (title: string, parent: TestPlace | null): Promise<TestPlace> => {
      const own = newId()
      const path = `${parent?.path ?? '/'}${own}/`
      await sql`insert into organizations.organizations
        (locality_id, id, kind_code, level, under_committee, vertical, state)
        values (${id}, ${own}, 'department', 'district', true, false, 'active')`.execute(tx)
      await sql`insert into organizations.organization_names
        (locality_id, id, organization_id, kind, name, name_fold, search_key, sort_key, valid_from)
        values (${id}, ${newId()}, ${own}, 'official', ${title}, '', '', '', ${LONG_AGO})`.execute(tx)
      await sql`insert into organizations.organization_placements
        (locality_id, organization_id, valid_from, parent_id, path)
        values (${id}, ${own}, ${LONG_AGO}, ${parent?.id ?? null}, ${path})`.execute(tx)
      return { id: own, path }
    }
    const department = await place('Phòng Nội vụ', null)
    const unit = await place('Bộ phận Thi đua', department)
    const neighbour = await place('Phòng Tài chính', null)
    return { id, slug, department, unit, neighbour }
  })
}

/** One hash for every account of a test file: it is slow on purpose. */
const hashed = hashPassword(PASSWORD)

export interface TestAccount {
  id: string
  login: string
  name: string
}

export interface TestGrant {
  role: Role
  organizationId?: string
  from?: string
  to?: string
}

/** An account of a locality, or (null) of the installation, with roles that hold. */
export async function testAccount(
  database: Database,
  locality: TestLocality | null,
  account: { login: string; name: string; organizationId?: string; grants?: readonly TestGrant[] },
): Promise<TestAccount> {
  const { name, organizationId = null, grants = [] } = account
  const login = locality ? `${locality.slug}.${account.login}` : account.login
  const id = newId()
  const loaded = grants.map(({ role, organizationId: scopeId, from, to }) => ({
    id: newId(),
    role,
    scope: scopeId
      ? ({ kind: 'organization', id: scopeId } as const)
      : { kind: locality ? scopeOf(role) : ('system' as const), id: null },
    from: (from ?? LONG_AGO) as Day,
    to: (to ?? null) as Day | null,
  }))
  const row = { id, login, name, personId: null, organizationId, email: null, grants: loaded }
  const passwordHash = await hashed
  await database.transaction({ localityId: locality?.id ?? null }, (tx) =>
    insertAccounts(tx, locality?.id ?? null, [row], { passwordHash, at: new Date() }),
  )
  return { id, login, name }
}

function scopeOf(role: Role): 'locality' {
  if (!roleFacts(role).scopes.includes('locality')) throw new Error(`${role} needs an organisation`)
  return 'locality'
}
