/** An office whose plan asks something of units every quarter, and what came of it. */
import type { Role } from '@guongsang/contract/roles.ts'
import { type Selectable, sql } from 'kysely'
import type { Caller, TestApp } from '../../../../../tests/support/app.ts'
import { addPerson } from '../../../../../tests/support/people.ts'
import type { Database } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { idOf, planningOffice } from './plans.fixture.ts'
import type { ObligationItemRow } from './tables.ts'

export const quarterly = (more: object = {}): object => ({
  span: 'quarter',
  due: { kind: 'last-month-of-quarter', date: 15 },
  inclusive: false,
  ...more,
})

export const duty = (more: object): object => ({
  owes: 'report',
  title: 'Báo cáo quý',
  rule: quarterly(),
  ...more,
})

interface Asked {
  exempt?: boolean
  members?: ('unit' | 'neighbour')[]
  /** So many units more, without people. */
  extra?: number
  plan?: object
  duty?: object
}

interface ShownDuty {
  id: string
  title: string
  rule: object
  version: number
  groupId: string
}

export async function dutiesOffice(app: TestApp, asked: Asked = {}) {
  const office = await planningOffice(app)
  const { unit, neighbour, officer } = office
  const extra = await addUnits(app.platform.database, office.id, asked.extra ?? 0)
  const named = (asked.members ?? ['unit', 'neighbour']).map((key) => office[key].id)
  const groupId = await office.group('Các đơn vị', [...named, ...extra])
  const plan = await office.create({
    title: 'Tuyên truyền gương điển hình tiên tiến giai đoạn 2023-2025',
    periodFrom: '2023-01-01',
    periodTo: '2025-12-31',
    ...asked.plan,
  })
  const exempt = asked.exempt === true && {
    exemptOrganizationIds: [neighbour.id],
    exemptReason: 'cơ quan chủ trì theo Kế hoạch số 202/KH-UBND',
  }
  idOf(await officer.post(`/api/plans/${plan}/duties`, duty({ groupId, ...exempt, ...asked.duty })))
  const dutyOf = async (planId: string, caller: Caller = officer): Promise<ShownDuty> => {
    const { rows } = (await caller.get(`/api/plans/${planId}/duties`)).body as { rows: ShownDuty[] }
    return { ...rows[0]!, groupId }
  }
  const at = (role: Role, where = unit) => office.by(role, where)
  return { ...office, plan, groupId, dutyOf, at, place: { id: office.id }, unit, neighbour }
}

async function addUnits(database: Database, localityId: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId())
  await database.transaction({ localityId }, async (tx) => {
    for (const [nth, id] of ids.entries()) {
      await sql`insert into organizations.organizations
        (locality_id, id, kind_code, level, under_committee, vertical, state)
        values (${localityId}, ${id}, 'department', 'district', true, false, 'active')`.execute(tx)
      await sql`insert into organizations.organization_names
        (locality_id, id, organization_id, kind, name, name_fold, search_key, sort_key, valid_from)
        values (${localityId}, ${newId()}, ${id}, 'official', ${`Đơn vị ${nth}`}, '', '', '', '2000-01-01')`.execute(
        tx,
      )
      await sql`insert into organizations.organization_placements (locality_id, organization_id, valid_from, path)
        values (${localityId}, ${id}, '2000-01-01', ${`/${id}/`})`.execute(tx)
    }
  })
  return ids
}

/** In the order of units and periods. */
export async function itemsOf(
  database: Database,
  place: { id: string },
): Promise<Selectable<ObligationItemRow>[]> {
  return database.transaction({ localityId: place.id }, (tx) =>
    tx
      .selectFrom('plans.obligation_items')
      .selectAll()
      .where('locality_id', '=', place.id)
      .orderBy('organization_id')
      .orderBy('period_from')
      .execute(),
  )
}

/** Ghi người đứng đầu: a person who holds the post. */
export async function addHead(
  database: Database,
  localityId: string,
  organizationId: string,
  name: string,
  title: string,
): Promise<void> {
  const person = await addPerson(database, { localityId, organizationId }, name)
  await database.transaction({ localityId }, (tx) =>
    sql`insert into organizations.posts
      (locality_id, id, person_id, organization_id, title, is_head, is_manager, valid_from)
      values (${localityId}, ${newId()}, ${person}, ${organizationId}, ${title}, true, true, '2020-01-01')`.execute(
      tx,
    ),
  )
}
